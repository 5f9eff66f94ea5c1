/** Which stories with known answers the weights are learnt from, and what is made of them. */

/** `written`: whole, with fewer articles, with short ones (draws.ts). `distorted`: see distort.ts. `told`: as they are. */
export type Draw = 'written' | 'distorted' | 'told';

export interface Source {
  /** In the folder that training is given. */
  readonly file: string;
  readonly draw: Draw;
  /** `links`: for the passes and links alone. */
  readonly purpose: 'all' | 'links';
  /** Ids of the stories that may be learnt from; all where absent. */
  readonly stories?: readonly string[];
}

/**
 * Translations teach links, and how far two articles that run in parallel can be trusted; what one of them has alone is
 * a paragraph about something else altogether, too easy to teach what an addition looks like.
 * Of NTREX only the documents that the encoder was not tuned on (tools/encoder): on the others its vectors are better than
 * they will ever be on anybody's articles.
 */
export const RECIPE: readonly Source[] = [
  { file: 'adapted-dev.json', draw: 'written', purpose: 'all' },
  {
    file: 'ntrex-dev.json',
    draw: 'distorted',
    purpose: 'links',
    stories: [
      'newsweek-51339',
      'cnbc-com-6769',
      'newsweek-51307',
      'scotsman-133744',
      'cbsnews-248387',
      'upi-176249',
      'cnbc-com-6770',
      'independent-226317',
      'bbc-381749',
      'independent-226349',
      'dailymail-co-uk-298602',
      'nytimes-184822',
      'nytimes-184837',
      'telegraph-405422',
      'dailymail-co-uk-298644',
      'dailymail-co-uk-298686',
    ],
  },
  {
    file: 'ntrex-loose-dev.json',
    draw: 'told',
    purpose: 'all',
    stories: Array.from({ length: 16 }, (_, k) => `loose-${37 + k}`),
  },
];
