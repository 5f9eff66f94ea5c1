export { wordsIn } from './attribution';
export { type Lexicon, lexiconOf } from './lexicon';
export { quotationsIn } from './marks';
export { APART } from './namedBefore';
export { mainName, type Name, namesIn } from './names';
export { quotationsOf } from './quotations';
export { evenSigns } from './speakers';
