import type { Span } from '../../model';

/** Opening signs and what closes them, by the habits of several languages ("„…“", "»…«", "“…”"). */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"',
};
/** Closing signs of a quotation that opened in an earlier sentence. */
const LONE_CLOSERS = '”»」』';

/** What stands between quotation marks. A quotation that goes on before or after the sentence runs to its edge. */
export function quotationsIn(sentence: string): Span[] {
  const spans: Span[] = [];
  let open: { start: number; closers: string } | undefined;
  for (let at = 0; at < sentence.length; at += 1) {
    const sign = sentence[at] as string;
    if (open) {
      if (!open.closers.includes(sign)) continue;
      spans.push({ start: open.start, end: at });
      open = undefined;
    } else if (LONE_CLOSERS.includes(sign) && spans.length === 0 && !sentence.includes(CLOSERS[sign] ?? sign, at + 1)) {
      spans.push({ start: 0, end: at });
    } else {
      const closers = CLOSERS[sign];
      if (closers !== undefined) open = { start: at + 1, closers };
    }
  }
  if (open) spans.push({ start: open.start, end: sentence.length });
  return spans;
}

/** From this share of the sentence on, what is quoted is what the sentence tells. */
const MOST = 0.5;

/** Whether a quotation is the message of its sentence, and not a few words borrowed within it. */
export function isMessage({ start, end }: Span, sentence: string): boolean {
  const opens = !/\p{L}/u.test(sentence.slice(0, start));
  return end - start >= sentence.length * MOST || (opens && sentence.slice(start, end).includes(' '));
}
