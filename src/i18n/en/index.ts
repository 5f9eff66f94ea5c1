/** Under `add` the texts of the screen where a reader's own articles are added, under `compare` the compare screen's own texts, under `words` words about stories; `common.json` has the rest. */
import add from './add.json';
import common from './common.json';
import compare from './compare.json';
import words from './words.json';

export default { ...common, add, compare, words };
