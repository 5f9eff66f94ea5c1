export { encoderPlugin } from './encoder';
export { offlinePlugin } from './offline';
export { parallax } from './parallax';
