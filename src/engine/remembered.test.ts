import { expect, it } from 'vitest';
import { remembered } from './remembered';

it('works once for each object, whatever comes of it', () => {
  const worked: object[] = [];
  const twice = remembered((of: { readonly n: number }) => {
    worked.push(of);
    return of.n === 0 ? undefined : of.n * 2;
  });
  const [one, other, nothing] = [{ n: 1 }, { n: 1 }, { n: 0 }];
  expect([one, other, nothing, one, nothing].map(twice)).toEqual([2, 2, undefined, 2, undefined]);
  expect(worked).toEqual([one, other, nothing]);
});
