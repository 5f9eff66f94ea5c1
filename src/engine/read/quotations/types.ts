/** A sentence that shows what a table knows. */
export interface ReportingExample {
  readonly text: string;
  readonly quote: string;
  readonly speaker: string;
}

/**
 * How a language says whose words it quotes. Lists of words are alternations, read as whole words in any case where the
 * script has spaces: `said|told`. Between words stands one space.
 */
export interface ReportingTable {
  /** BCP 47, without region. */
  readonly lang: string;
  /** `cased`: names begin with capitals. `uncased`: between spaces, without capitals. `unspaced`: neither. */
  readonly script: 'cased' | 'uncased' | 'unspaced';
  /** Verbs of saying that open reported speech too. */
  readonly said: string;
  /** Further verbs that stand beside quotations. */
  readonly verbs: string;
  /** Words that report only after their quotation or before a colon, being others elsewhere: kata. */
  readonly afterOnly?: string;
  /** Verbs with their pronoun in one word: katanya. */
  readonly fused?: string;
  /** What may stand between a quotation and its verb that is no subject: a, s'est. */
  readonly auxiliaries?: string;
  /** Who stands for somebody named before. */
  readonly pronouns: string;
  /** Words that no subject begins with: in, on, yesterday. */
  readonly notSubject: string;
  /** Words written with a capital before a name or at the start of a sentence that are no part of it. */
  readonly notName: string;
  /** The same, as patterns of whole words, where two words of a name are left after them. */
  readonly perhapsNotName?: string;
  /** Before whom words are credited to: according to. */
  readonly according: string;
  /** Those of them that credit whole sentences as well; all of them where absent. */
  readonly credits?: string;
  /** Before a verb of saying, what makes it one that nobody does: is said. After it: said to. */
  readonly passive?: string;
  readonly passiveAfter?: string;
  /** After any verb of speech it opens what is said: that. */
  readonly that?: string;
  /** May open a clause before its subject: and, but. */
  readonly conjunctions?: string;
  /** Days as they may stand between a verb and whose it is: lundi. */
  readonly days?: string;
  /** Verbs of saying are participles that end in this, and report only after an auxiliary: a annoncé. */
  readonly participles?: string;
  /** Before a title that stands between marks: film, novel. */
  readonly works: string;
  readonly examples: readonly ReportingExample[];
}
