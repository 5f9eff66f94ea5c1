import './story.css';

export { StoryPage } from './StoryPage';
