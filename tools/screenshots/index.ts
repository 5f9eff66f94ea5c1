export { openScreen, SCREENS, screenNamed } from './screens';
