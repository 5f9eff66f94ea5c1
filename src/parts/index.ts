/** Components that know stories and are used by more than one screen. Importing them brings their stylesheet. */
import './parts.css';

export { ArticleName } from './ArticleName';
export { Marked } from './Marked';
export { NotKept } from './NotKept';
export { type Cue, type Light, Sentence } from './Sentence';
