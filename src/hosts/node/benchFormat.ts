/** Stories that are cut into sentences already, as the stories with known answers are (bench/README.md). */
import * as v from 'valibot';
import { type Article, ROLES, type Role } from '../../engine';

/** What every sentence has; who learns from the answers asks for more. */
export const benchSentence = v.object({ text: v.string(), role: v.optional(v.picklist(ROLES), 'paragraph') });

/** The schema of a whole file, its sentences by a schema of their own. */
export function benchStories<Sentence extends v.GenericSchema>(sentence: Sentence) {
  return v.array(
    v.object({
      id: v.string(),
      versions: v.array(v.object({ lang: v.string(), paragraphs: v.array(v.array(sentence)) })),
    }),
  );
}

/** A version of a story: paragraphs of sentences. */
interface Version {
  readonly lang: string;
  readonly paragraphs: readonly (readonly { readonly text: string; readonly role: Role }[])[];
}

/**
 * A version as an article, a block for each paragraph, cut where the role changes.
 * @returns with it, by sentence of the article: `[paragraph, sentence]` in the file
 */
export function articleOf({ lang, paragraphs }: Version): {
  readonly article: Article;
  readonly places: readonly (readonly [number, number])[];
} {
  const blocks = paragraphs.flatMap((paragraph) => runsOfRole(paragraph).map((run) => blockOf(run, lang)));
  const places = paragraphs.flatMap((paragraph, p) => paragraph.map((_, s) => [p, s] as const));
  return { article: { id: '', lang, facts: {}, blocks }, places };
}

function runsOfRole(paragraph: Version['paragraphs'][number]): { role: Role; texts: string[] }[] {
  const runs: { role: Role; texts: string[] }[] = [];
  for (const { role, text } of paragraph) {
    const last = runs.at(-1);
    if (last?.role === role) last.texts.push(text);
    else runs.push({ role, texts: [text] });
  }
  return runs;
}

/** Sentences stand a space apart. */
function blockOf({ role, texts }: { role: Role; texts: readonly string[] }, lang: string): Article['blocks'][number] {
  let next = 0;
  const sentences = texts.map((text) => {
    const span = { start: next, end: next + text.length };
    next = span.end + 1;
    return span;
  });
  return { role, lang, text: texts.join(' '), sentences };
}
