import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { SourceArticle } from '../../data';
import { startI18n } from '../../i18n';
import { Address, Kind } from './Provenance';

beforeAll(() => startI18n('en'));
afterEach(cleanup);

let last: SourceArticle;

function Card({ facts }: { readonly facts: SourceArticle['facts'] }): ReactNode {
  const [article, setArticle] = useState<SourceArticle>({ id: '01', facts, blocks: [] });
  last = article;
  return (
    <>
      <Address article={article} onChange={setArticle} />
      <Kind article={article} onChange={setArticle} />
    </>
  );
}

test('an address is kept where it is one, and refused in words once it was written', async () => {
  render(<Card facts={{}} />);
  const field = screen.getByLabelText('Address it came from');
  await userEvent.type(field, 'data:x');
  expect(screen.queryByRole('status')).toBeNull();
  await userEvent.tab();
  expect(screen.getByRole('status').textContent).toBe('That is no http or https address, so it isn’t kept.');
  expect(last.facts).toEqual({});
  await userEvent.clear(field);
  expect(screen.queryByRole('status')).toBeNull();
  await userEvent.type(field, ' http://a.bc');
  expect(last.facts).toEqual({ url: 'http://a.bc' });
});

test('the kind is what the article says, until another is chosen', async () => {
  render(<Card facts={{ kind: 'digest' }} />);
  expect(screen.getByRole('option', { name: 'Digest', selected: true })).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Kind'), 'Translation');
  expect(last.facts).toEqual({ kind: 'translation' });
  await userEvent.selectOptions(screen.getByLabelText('Kind'), 'Not known');
  expect(last.facts).toEqual({});
});
