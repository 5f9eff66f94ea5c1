/** Stories that are cut into sentences already, as the stories with known answers are (bench/README.md). */
import * as v from 'valibot';
import { ROLES } from '../../engine';

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
