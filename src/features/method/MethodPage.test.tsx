import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import results from '../../../bench/results.json';
import { pretendNavigation, renderIn } from '../../app/render.testing';
import { INTERFACE_LANGUAGES } from '../../i18n';
import { MethodPage } from './MethodPage';

afterEach(cleanup);

describe('about the method', () => {
  it.each(INTERFACE_LANGUAGES)('gives the recorded figures as they are written in %s', async (language) => {
    await renderIn(language, <MethodPage nav={pretendNavigation()} />);
    const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
    const { onlyAgainstAllPrecision, onlyAgainstAllRecall } = results.alignment['adapted-dev'];
    const cells = screen.getAllByRole('cell').map(({ textContent }) => textContent);
    expect(cells).toContain(percent.format(onlyAgainstAllPrecision));
    expect(document.body.textContent).toContain(percent.format(onlyAgainstAllRecall));
    expect(document.body.textContent).not.toMatch(/\{\{|method\.|NaN/u);
  });

  it('has headings in order', async () => {
    await renderIn('en', <MethodPage nav={pretendNavigation()} />);
    const levels = screen.getAllByRole('heading').map(({ tagName }) => tagName);
    expect(levels).toEqual(['H1', 'H2', 'H2', 'H2', 'H2', 'H2']);
  });
});
