/** Under `compare` the compare screen's own texts, under `words` words about stories; `common.json` has the rest. */
import { typesetAll } from '../typeset';
import add from './add.json';
import common from './common.json';
import compare from './compare.json';
import words from './words.json';

export default typesetAll({ ...common, add, compare, words }, 'fr');
