export { findBrowser, launchOptions } from './find';
