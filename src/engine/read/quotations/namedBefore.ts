/** Who “he” is beside a quotation, and who speaks where nobody is said to: by whom the article named before. */
import type { Role, Speaker } from '../../model';
import type { Sentence } from '../../sentences';
import { followsPreposition, reporterIn } from './attribution';
import type { Lexicon } from './lexicon';
import { mainName, type Name, namesIn } from './names';
import { evenSigns, REACH } from './speakers';

/** Questions of an interview and headlines name many who do not speak in what follows. */
export const APART: ReadonlySet<Role> = new Set<Role>(['title', 'heading', 'furniture']);
/** So many sentences back somebody named may be who “he” is. */
const SENTENCES_BACK = 5;
/** A subject begins within so many words of its sentence. */
const SUBJECT_WITHIN = 8;

/** Reads an article's sentences in order, as far as it is asked. */
export class NamedBefore {
  private last: Speaker | undefined;
  private read = 0;
  /** Words of the names of those who spoke: by one of them somebody is named again. */
  private readonly known = new Set<string>();

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly isQuoted: (block: number, at: number) => boolean,
    private readonly lexiconOf: (lang: string) => Lexicon | undefined,
  ) {}

  spoke(speaker: Speaker): void {
    this.last = { ...speaker, resolved: true };
    const words = speaker.text.split(/\s+/u);
    if (words.length > 1) for (const word of words) this.known.add(word);
  }

  /** Who speaks after a pronoun: the subject of this sentence or of the one before, else as below. */
  pronoun(index: number, until: number): Speaker | undefined {
    this.readTo(index);
    return this.subject(index, until) ?? this.subject(this.bodyBefore(index)) ?? this.nobody(index);
  }

  /** Who speaks where the text doesn't say: who spoke last, else the subject of a sentence shortly before. */
  nobody(index: number): Speaker | undefined {
    this.readTo(index);
    if (this.last) return this.last;
    let k = index;
    for (let steps = 0; steps < SENTENCES_BACK; steps += 1) {
      k = this.bodyBefore(k);
      const found = this.subject(k);
      if (found) return found;
    }
    return undefined;
  }

  private readTo(index: number): void {
    for (; this.read < index; this.read += 1) {
      const sentence = this.sentences[this.read];
      const lexicon = sentence && this.lexiconOf(sentence.lang);
      if (!sentence || !lexicon || APART.has(sentence.role)) continue;
      const names = this.namesOf(sentence, lexicon);
      const reporter = reporterIn(evenSigns(sentence.text.slice(0, REACH)), lexicon);
      const named = lexicon.table.script !== 'cased' || names.some(({ start }) => start === reporter?.start);
      if (reporter && named && !this.isQuoted(sentence.block, sentence.span.start + reporter.start))
        this.spoke(speakerAt(sentence, reporter));
    }
  }

  /** The sentence before, headings and furniture aside; -1 when there is none. */
  private bodyBefore(index: number): number {
    let k = index - 1;
    while (APART.has(this.sentences[k]?.role ?? 'paragraph')) k -= 1;
    return k;
  }

  private subject(index: number, until?: number): Speaker | undefined {
    const sentence = this.sentences[index];
    const lexicon = sentence && this.lexiconOf(sentence.lang);
    if (!sentence || !lexicon) return undefined;
    const text = evenSigns(sentence.text.slice(0, REACH));
    const names = this.namesOf(sentence, lexicon).filter(({ start, end, words }) => {
      if (words === 1 && !this.known.has(sentence.text.slice(start, end))) return false;
      const before = text.slice(0, start);
      if ((before.match(/\S+/gu)?.length ?? 0) > SUBJECT_WITHIN || followsPreposition(before, lexicon)) return false;
      return sentence.span.start + end <= (until ?? Number.POSITIVE_INFINITY);
    });
    const name = mainName(names, text);
    return name && speakerAt(sentence, name);
  }

  private namesOf({ text, block, span }: Sentence, lexicon: Lexicon): Name[] {
    if (lexicon.table.script !== 'cased') return [];
    return namesIn(evenSigns(text.slice(0, REACH)), lexicon).filter(
      ({ start }) => !this.isQuoted(block, span.start + start),
    );
  }
}

function speakerAt({ text, block, span }: Sentence, { start, end }: { start: number; end: number }): Speaker {
  const at = { start: span.start + start, end: span.start + end };
  return { text: text.slice(start, end), block, span: at, resolved: true };
}
