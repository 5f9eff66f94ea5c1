export { marksOf } from './marks';
export { type Groupable, groupArticles } from './stories';
