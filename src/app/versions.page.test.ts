import { afterEach, describe, expect, it, vi } from 'vitest';
import { type NewerVersion, tellVersions } from './versions';

type Listener = (event: { isUpdate?: boolean }) => void;

function pretendWorker() {
  const listeners = new Map<string, Listener>();
  return {
    addEventListener: vi.fn((type: string, listener: Listener) => void listeners.set(type, listener)),
    messageSkipWaiting: vi.fn(),
    messageSW: vi.fn(async () => {}),
    say: (type: string, isUpdate = true) => listeners.get(type)?.({ isUpdate }),
  };
}

function followed() {
  const worker = pretendWorker();
  const told: NewerVersion[] = [];
  const reload = vi.fn();
  tellVersions(worker as unknown as Parameters<typeof tellVersions>[0], (newer) => told.push(newer), reload);
  return { worker, told, reload };
}

afterEach(() => vi.restoreAllMocks());

describe('a newer version', () => {
  it('that waits is told, and loaded only when asked for', () => {
    const { worker, told, reload } = followed();
    worker.say('waiting');
    expect(told).toHaveLength(1);
    expect(worker.messageSkipWaiting).not.toHaveBeenCalled();
    told[0]?.load();
    expect(worker.messageSkipWaiting).toHaveBeenCalledOnce();
    expect(reload).not.toHaveBeenCalled();
    worker.say('controlling');
    expect(reload).toHaveBeenCalledOnce();
  });

  it('that another tab asked for leaves this one as it is, and says so', () => {
    const { worker, told, reload } = followed();
    worker.say('waiting');
    worker.say('controlling');
    expect(reload).not.toHaveBeenCalled();
    told.at(-1)?.load();
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('the first worker', () => {
  it('is told what of the site was loaded before it came, and nothing of other sites', () => {
    const names = [`${location.origin}/data/index.json`, 'https://elsewhere.example/x.js'];
    vi.stubGlobal('performance', { getEntriesByType: () => names.map((name) => ({ name })) });
    const { worker, told, reload } = followed();
    worker.say('controlling', false);
    expect(worker.messageSW).toHaveBeenCalledWith({ type: 'CACHE_URLS', payload: { urlsToCache: [names[0]] } });
    expect(told).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});
