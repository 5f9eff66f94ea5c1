import { expect, test } from 'vitest';
import { readLines } from './lines';
import { decodeReferences } from './references';

test.each([
  ['Jungv&ouml;gel', 'Jungv\u{f6}gel'],
  ['&#228; &#xE4; &#XE4;', '\u{e4} \u{e4} \u{e4}'],
  ['Old&nbsp;Town', 'Old\u{a0}Town'],
  ['Brand- &amp; Rauchgefahr&hellip;', 'Brand- & Rauchgefahr\u{2026}'],
  ['&quot;so&quot; &lt;b&gt;', '"so" <b>'],
  ['&#128293;', '\u{1f525}'],
  // Once: who writes about references means them.
  ['&amp;auml;', '&auml;'],
])('%s is %s', (written, shown) => {
  expect(decodeReferences(written)).toBe(shown);
});

test.each(['AT&T; R&D', 'a & b;', '&nosuchname;', '&constructor;', '&#0;', '&#xD800;', '&#9999999;', '&auml'])(
  '%s names no character and stays',
  (text) => {
    expect(decodeReferences(text)).toBe(text);
  },
);

test('raw text is read as a page would show it', () => {
  const [title, body] = readLines(
    'Firefighters&nbsp;save&nbsp;stork&nbsp;nest&nbsp;in&nbsp;Ranklingen\n\nThe plant manager reported a risk of fire &amp; smoke on the roof of the hall.',
  );
  expect(title?.role).not.toBe('furniture');
  expect(title?.text.replaceAll('\u{a0}', ' ')).toBe('Firefighters save stork nest in Ranklingen');
  expect(body?.text).toContain('fire & smoke');
});
