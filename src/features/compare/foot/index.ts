/** What stands under the rows: why the sentence in focus matches what it matches. */
export { Foot } from './Foot';
