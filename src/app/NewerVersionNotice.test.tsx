import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { NewerVersionNotice } from './NewerVersionNotice';
import { renderIn } from './render.testing';
import type { NewerVersion } from './versions';

it('says that a newer version is there, and loads it when asked to', async () => {
  let tell: (newer: NewerVersion) => void = () => {};
  await renderIn(
    'en',
    <NewerVersionNotice
      follow={(told) => {
        tell = told;
      }}
    />,
  );
  expect(screen.queryByRole('status')).toBeNull();
  const load = vi.fn();
  act(() => tell({ load }));
  expect(screen.getByRole('status').textContent).toContain('A newer version of the site is there.');
  await userEvent.click(screen.getByRole('button', { name: 'Load it' }));
  expect(load).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('status')).toBeNull();
});
