export { creditsOf } from './credits';
