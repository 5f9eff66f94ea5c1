export { type Groupable, groupArticles } from './stories';
