/**
 * Logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani
 * and Friedman 2009, §4.4.1), on features brought to mean 0 and deviation 1. Deterministic.
 */

/** Examples: rows of features of one length, and 1 or 0 for each. */
export interface Examples {
  readonly rows: readonly Float64Array[];
  readonly labels: readonly number[];
}

export interface Fitted {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** Weight of the penalty `½·λ·|w|²` against the sum of log losses; it only matters where examples are few. */
const PENALTY = 1;
/** Newton's method is done when no weight moves by more than this. */
const STILL = 1e-8;
const MOST_STEPS = 50;

/** Features that never vary have weight 0. */
export function fitLogistic({ rows, labels }: Examples, penalty = PENALTY): Fitted {
  const width = rows[0]?.length ?? 0;
  const { means, deviations } = momentsOf(rows, width);
  const varying = [...Array(width).keys()].filter((k) => (deviations[k] as number) > 0);
  const size = varying.length + 1;
  const standard = rows.map((row) =>
    Float64Array.from({ length: size }, (_, n) => {
      const k = varying[n];
      return k === undefined ? 1 : ((row[k] as number) - (means[k] as number)) / (deviations[k] as number);
    }),
  );
  const solution = newton(standard, labels, size, penalty);
  const weights = Array<number>(width).fill(0);
  let bias = solution[size - 1] as number;
  varying.forEach((k, n) => {
    const weight = (solution[n] as number) / (deviations[k] as number);
    weights[k] = weight;
    bias -= weight * (means[k] as number);
  });
  return { weights, bias };
}

function momentsOf(rows: readonly Float64Array[], width: number): { means: Float64Array; deviations: Float64Array } {
  const means = new Float64Array(width);
  const deviations = new Float64Array(width);
  for (const row of rows)
    for (let k = 0; k < width; k++) means[k] = (means[k] as number) + (row[k] as number) / rows.length;
  for (const row of rows) {
    for (let k = 0; k < width; k++) {
      deviations[k] = (deviations[k] as number) + ((row[k] as number) - (means[k] as number)) ** 2 / rows.length;
    }
  }
  // Rounding leaves a constant column a deviation of about 1e-16 of its values.
  return { means, deviations: deviations.map((x, k) => (x <= 1e-24 * (means[k] as number) ** 2 ? 0 : Math.sqrt(x))) };
}

/** The last column is the constant, which no penalty holds back. */
function newton(rows: readonly Float64Array[], labels: readonly number[], size: number, penalty: number): Float64Array {
  const solution = new Float64Array(size);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    rows.forEach((row, n) => {
      let sum = 0;
      for (let k = 0; k < size; k++) sum += (solution[k] as number) * (row[k] as number);
      const p = 1 / (1 + Math.exp(-sum));
      const error = (labels[n] as number) - p;
      const spread = p * (1 - p);
      for (let k = 0; k < size; k++) {
        const x = row[k] as number;
        const line = curvature[k] as Float64Array;
        gradient[k] = (gradient[k] as number) + error * x;
        for (let l = 0; l <= k; l++) line[l] = (line[l] as number) + spread * x * (row[l] as number);
      }
    });
    for (let k = 0; k < size; k++) {
      const line = curvature[k] as Float64Array;
      const held = k < size - 1 ? penalty : 0;
      gradient[k] = (gradient[k] as number) - held * (solution[k] as number);
      line[k] = (line[k] as number) + held + Number.EPSILON;
    }
    const move = solveSymmetric(curvature, gradient);
    let furthest = 0;
    for (let k = 0; k < size; k++) {
      solution[k] = (solution[k] as number) + (move[k] as number);
      furthest = Math.max(furthest, Math.abs(move[k] as number));
    }
    if (furthest < STILL) break;
  }
  return solution;
}

/** `x` of `A·x = b` for a positive definite `A`, given by its lower half, by Cholesky's decomposition. */
export function solveSymmetric(lower: readonly Float64Array[], b: Float64Array): Float64Array {
  const size = b.length;
  const root = lower.map((line) => line.slice());
  const cell = (i: number, j: number): number => (root[i] as Float64Array)[j] as number;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = cell(i, j);
      for (let k = 0; k < j; k++) sum -= cell(i, k) * cell(j, k);
      (root[i] as Float64Array)[j] = i === j ? Math.sqrt(sum) : sum / cell(j, j);
    }
  }
  const x = b.slice();
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] as number) - cell(i, k) * (x[k] as number);
    x[i] = (x[i] as number) / cell(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] = (x[i] as number) - cell(k, i) * (x[k] as number);
    x[i] = (x[i] as number) / cell(i, i);
  }
  return x;
}
