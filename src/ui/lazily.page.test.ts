import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { present } from './lazily';

const reload = vi.fn();
const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime('2026-11-28');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  reload.mockClear();
  sessionStorage.clear();
});

/** Whether the page has been loaded anew instead of an answer. */
async function isAnew(): Promise<boolean> {
  const answer = present(gone, { reload });
  answer.catch(() => {});
  await vi.advanceTimersByTimeAsync(0);
  const before = reload.mock.calls.length;
  return Promise.race([answer.then(() => false), Promise.resolve(before > 0)]);
}

it('gives what comes', async () => {
  expect(await present(async () => 1, { reload })).toBe(1);
  expect(reload).not.toHaveBeenCalled();
});

it('loads the page anew where a script is gone, and gives nothing any more', async () => {
  expect(await isAnew()).toBe(true);
  expect(reload).toHaveBeenCalledOnce();
});

it('says what is wrong where it is gone still, and tries again after a while', async () => {
  expect(await isAnew()).toBe(true);
  await expect(present(gone, { reload })).rejects.toThrow('Failed to fetch');
  vi.advanceTimersByTime(61_000);
  reload.mockClear();
  expect(await isAnew()).toBe(true);
});

it('says what is wrong without a network, and where nothing can be remembered', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await expect(present(gone, { reload })).rejects.toThrow('Failed to fetch');
  vi.restoreAllMocks();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied');
  });
  await expect(present(gone, { reload })).rejects.toThrow('Failed to fetch');
  expect(reload).not.toHaveBeenCalled();
});
