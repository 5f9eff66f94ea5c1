import { describe, expect, test } from 'vitest';
import { matrix } from './matrix';
import { reasonsOf } from './reasons';

describe('reasons for a link', () => {
  const cosine = matrix(2, 3, (i, j) => [0.75, 0.5, 0.25, 1, 0, 0.5][i * 3 + j] as number);
  const p1 = matrix(2, 3, (i, j) => (i === 1 && j === 1 ? 0.5 : 0));
  const reasons = reasonsOf(cosine, p1);

  test('are its similarity, its place among the candidates of both sides, what stands around it and who vouches', () => {
    expect(reasons(0, 0, [2])).toEqual({
      similarity: 0.75,
      ranks: [1, 2],
      support: 0.5,
      vouching: [2],
    });
    expect(reasons(1, 2, [])).toMatchObject({ ranks: [2, 1], support: 0 });
  });

  test('a sole candidate is the nearest', () => {
    const alone = matrix(1, 1, () => 0.5);
    expect(reasonsOf(alone, alone)(0, 0, [])).toMatchObject({ ranks: [1, 1] });
  });
});
