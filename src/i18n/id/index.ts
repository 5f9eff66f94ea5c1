/** `compare.json` holds what stands under the key `compare`, and is the compare screen's own; `common.json` the rest. */
import common from './common.json';
import compare from './compare.json';

export default { ...common, compare };
