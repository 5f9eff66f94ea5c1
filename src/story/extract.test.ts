import { describe, expect, it } from 'vitest';
import { extractAround } from './extract';

function around(text: string, figure: string, lang: string): string {
  const start = text.indexOf(figure);
  const { before, within, after } = extractAround(text, { start, end: start + figure.length }, lang);
  return `${before}[${within}]${after}`;
}

describe('some words around a figure', () => {
  it('are cut where words end, and say that they are', () => {
    const text =
      'In the early morning of that cold day some 214 people left the ferry by the bow, one after the other.';
    expect(around(text, '214', 'en')).toBe('…of that cold day some [214] people left the ferry by…');
  });

  it('are the whole sentence where it is short, or little would be cut off', () => {
    expect(around('The 214 left.', '214', 'en')).toBe('The [214] left.');
    expect(around('214 of all the people there left.', '214', 'en')).toBe('[214] of all the people there left.');
  });

  it('know words where none are written apart', () => {
    const text = '博物馆星期二在古城的市政广场上开始向图书馆归还418部手稿，许多居民前来观看仪式并拍照留念。';
    const shown = around(text, '418', 'zh');
    expect(shown).toMatch(/^…\p{L}+\[418\].+…$/u);
    expect(shown.length).toBeLessThan(text.length);
    expect(text).toContain(shown.replace(/[…[\]]/gu, ''));
  });

  it('of Arabic keep their order', () => {
    expect(around('ورصد المفتشون ٣٧ مخالفة', '٣٧', 'ar')).toBe('ورصد المفتشون [٣٧] مخالفة');
  });
});
