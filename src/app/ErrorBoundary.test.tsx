import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary';
import { renderIn } from './render.testing';

function Fragile({ broken }: { readonly broken: boolean }) {
  if (broken) throw new Error('on purpose');
  return <h1>Whole</h1>;
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a page that breaks', () => {
  it('is replaced by words and ways on', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const page = (address: string, broken: boolean) => (
      <ErrorBoundary address={address} home="/">
        <Fragile broken={broken} />
      </ErrorBoundary>
    );
    await renderIn('en', page('/a', true));
    expect(screen.getByRole('alert').textContent).toContain('This page broke');
    expect(screen.getByRole('link', { name: 'All stories' }).getAttribute('href')).toBe('/');
    await renderIn('en', page('/b', false));
    expect(screen.getByRole('heading').textContent).toBe('Whole');
  });
});
