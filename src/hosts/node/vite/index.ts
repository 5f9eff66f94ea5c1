export { parallax } from './parallax';
