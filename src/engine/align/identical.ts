/** Two sentences with one normal form say the same, whatever their vectors. */

import type { EncodedArticle } from './article';
import type { Matrix } from './matrix';

/** The probability that they are given. */
const IDENTICAL = 0.9999;

type Worded = Pick<EncodedArticle, 'normalForms'>;

/** The table with the cells of identical sentences raised; said word for word twice on one side, both are. */
export function withIdentical(p: Matrix, a: Worded, b: Worded): Matrix {
  const identical = identicalPairs(a, b);
  if (identical.length === 0) return p;
  const data = p.data.slice();
  for (const { i, j } of identical) data[i * p.rowStep + j * p.columnStep] = IDENTICAL;
  return { ...p, data };
}

function identicalPairs(a: Worded, b: Worded): { i: number; j: number }[] {
  const columnsOf = new Map<string, number[]>();
  b.normalForms.forEach((form, j) => {
    columnsOf.set(form, [...(columnsOf.get(form) ?? []), j]);
  });
  return a.normalForms.flatMap((form, i) => (form === '' ? [] : (columnsOf.get(form) ?? []).map((j) => ({ i, j }))));
}
