/**
 * Scalar products of many vectors with many. Four by four at a time, in doubles and laid side by side: what is read serves
 * several products and need not be converted for each.
 */

/** So many vectors of each side are multiplied at once. */
const PANEL = 4;

/**
 * The products of each of the first `count` vectors of one list with all of another. Of a list with itself each pair is
 * worked out once: what a row has from columns before its own is of no meaning.
 * @param see told of one row after the other; the list of its products is the same each time, with a few more at its end
 */
export function eachRow(
  a: readonly Float32Array[],
  b: readonly Float32Array[],
  see: (row: number, products: Float64Array) => void,
  count: number = a.length,
): void {
  const rows = panels(a);
  const columns = a === b ? rows : panels(b);
  const width = columns.length * PANEL;
  const products = new Float64Array(PANEL * PANEL);
  const four = new Float64Array(PANEL * width);
  for (let from = 0; from < count; from += PANEL) {
    const panel = from / PANEL;
    for (let k = a === b ? panel : 0; k < columns.length; k++) {
      multiply(rows[panel] as Float64Array, columns[k] as Float64Array, products);
      for (let r = 0; r < PANEL; r++) {
        for (let c = 0; c < PANEL; c++) four[r * width + k * PANEL + c] = products[r * PANEL + c] as number;
      }
    }
    for (let r = 0; r < PANEL && from + r < count; r++) see(from + r, four.subarray(r * width, (r + 1) * width));
  }
}

/** The numbers of four vectors side by side, `[first of each, second of each, …]`; the last ones are filled with zeros. */
function panels(vectors: readonly Float32Array[]): Float64Array[] {
  return Array.from({ length: Math.ceil(vectors.length / PANEL) }, (_, k) => {
    const four = vectors.slice(k * PANEL, (k + 1) * PANEL);
    const panel = new Float64Array((vectors[0]?.length ?? 0) * PANEL);
    four.forEach((vector, lane) => {
      for (let d = 0; d < vector.length; d++) panel[d * PANEL + lane] = vector[d] as number;
    });
    return panel;
  });
}

/**
 * Every vector of one panel by every one of the other; two rows at a time, as many sums as a processor keeps at hand.
 * @param products where they are put, row by row: `PANEL × PANEL`
 */
function multiply(rows: Float64Array, columns: Float64Array, products: Float64Array): void {
  for (let r = 0; r < PANEL; r += 2) {
    let aw = 0;
    let ax = 0;
    let ay = 0;
    let az = 0;
    let bw = 0;
    let bx = 0;
    let by = 0;
    let bz = 0;
    for (let k = 0; k < columns.length; k += PANEL) {
      const a = rows[k + r] as number;
      const b = rows[k + r + 1] as number;
      const w = columns[k] as number;
      const x = columns[k + 1] as number;
      const y = columns[k + 2] as number;
      const z = columns[k + 3] as number;
      aw += a * w;
      ax += a * x;
      ay += a * y;
      az += a * z;
      bw += b * w;
      bx += b * x;
      by += b * y;
      bz += b * z;
    }
    // One by one: a list of them for `set` would cost as much as a tenth of the products.
    const at = r * PANEL;
    products[at] = aw;
    products[at + 1] = ax;
    products[at + 2] = ay;
    products[at + 3] = az;
    products[at + 4] = bw;
    products[at + 5] = bx;
    products[at + 6] = by;
    products[at + 7] = bz;
  }
}
