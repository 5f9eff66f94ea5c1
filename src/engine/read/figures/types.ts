/** Lists of words are alternations: `about|around`. Between words stands one space. */
export interface FigureTable {
  /** BCP 47, without region. */
  readonly lang: string;
  /** Regions that have other names of months or large numbers. */
  readonly regions?: readonly string[];
  /** `unspaced`: words stand without spaces, and a numeral counts only before a `counters` word. */
  readonly script: 'spaced' | 'unspaced';
  /** Numerals that add up: two, twenty. One is not among them. */
  readonly words: Readonly<Record<string, number>>;
  /** Numerals that multiply what stands before: hundred, thousand. */
  readonly powers: Readonly<Record<string, number>>;
  /** Large numbers that Intl has not: bn. */
  readonly scales?: Readonly<Record<string, number>>;
  /** Some of its countries have decimal point and comma the other way round. */
  readonly bothSigns?: true;
  /** What months end in inside of a sentence, as a pattern. */
  readonly monthSuffix?: string;
  /** A word that adds ten to what stands before: belas. */
  readonly teen?: string;
  /** Words for some number between two: belasan is one of the teens. */
  readonly several?: Readonly<Record<string, readonly [number, number]>>;
  /** What may stand inside of a numeral: and. */
  readonly joiner?: string;
  /** One as a numeral, counted before large numbers, units and currencies. */
  readonly one?: string;
  /** One as an article, counted before large numbers, and before a duration after one of `spans`. */
  readonly article?: string;
  /** Words before a span of time: within a week. */
  readonly spans?: string;
  /** Words that are one span of time, counted after one of `spans`: setahun. */
  readonly singles?: Readonly<Record<string, string>>;
  /** Words that are a number and a span of time: عامين. */
  readonly duals?: Readonly<Record<string, string>>;
  /** What points to two of something known before, and counts nothing: the two. */
  readonly definite?: string;
  /** Words for parts of one. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Before what is no part of one: the first half. */
  readonly notPart?: string;
  /** Fractions that are ordinals too, and the words that may follow where they are none: a third of. */
  readonly ordinals?: readonly [string, string];
  /** After a number: and a half. */
  readonly andHalf?: string;
  readonly about: string;
  readonly over: string;
  readonly under: string;
  readonly upTo: string;
  readonly almost: string;
  /** What opens a range, and what stands in it. */
  readonly between: readonly [string, string];
  /** What stands between the two ends of a range: to. */
  readonly to: string;
  /** Four out of five: what stands between. */
  readonly outOf?: string;
  /** Beside the sign and the name that Intl has. */
  readonly percent?: string;
  readonly percentBefore?: string;
  readonly points?: string;
  /** Everyday names of currencies; Intl has the full ones. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Units that Intl has not, or calls otherwise, by their canonical name. */
  readonly units: Readonly<Record<string, string>>;
  /** Between a number and its unit: millions d'euros. */
  readonly of?: string;
  readonly counters?: string;
  /** Clock times as patterns with the groups `h`, `m`, `half`, `pm` and `am`; `{n}` is a number up to 24 in digits or words. */
  readonly times: readonly string[];
  /** Words before a month that stands without a day, where months are also other words. */
  readonly monthAfter?: string;
  readonly early?: string;
  readonly mid?: string;
  readonly end?: string;
  /** Days written 10/3 in a sentence. */
  readonly slashDays?: true;
  /** After a year of the tens: 1980s. */
  readonly decade?: string;
  readonly days?: DayWords;
}

/** What is said of days, months and years that are told from the day of publication. Lists are alternations. */
export interface DayWords {
  /** Right before or after a weekday: last Tuesday, Selasa lalu. */
  readonly last?: string;
  readonly next?: string;
  /** Before a weekday that is one of many, or may be past or to come: every Tuesday, from Tuesday. */
  readonly open?: string;
  /** The same behind it: Tuesday's, 周二起. */
  readonly openAfter?: string;
  /** Words for weeks. */
  readonly week: string;
  /** What Intl has not, by how far it is from now. */
  readonly more?: Readonly<Partial<Record<'day' | 'month' | 'year', Readonly<Record<string, number>>>>>;
  /** Names of Intl that are other words too: morgen is a morning. */
  readonly without?: readonly string[];
}
