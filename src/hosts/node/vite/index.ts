export { encoderPlugin } from './encoder';
export { parallax } from './parallax';
