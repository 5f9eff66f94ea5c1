/** Under `compare` the compare screen's own texts, under `words` words about stories; `common.json` has the rest. */
import { typesetAll } from '../typeset';
import common from './common.json';
import compare from './compare.json';
import words from './words.json';

export default typesetAll({ ...common, compare, words }, 'fr');
