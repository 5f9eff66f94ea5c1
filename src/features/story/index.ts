export { StoryPage } from './StoryPage';
