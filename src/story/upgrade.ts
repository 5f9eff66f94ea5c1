/** Files that an older version of this program wrote, one step a format, so that nothing that somebody keeps is lost. */

type Fields = Readonly<Record<string, unknown>>;

/** From the format that it stands under to the next. */
const UPGRADES: Readonly<Record<number, (file: Fields) => Fields>> = {
  1: withoutLeads,
  2: withCertainty,
  3: withFigures,
  4: unparted,
};

/** @returns the file in today's format; what is no such file as it came, for the schema to refuse */
export function upgraded(json: unknown): unknown {
  if (!isFields(json)) return json;
  const upgrade = typeof json.format === 'number' ? UPGRADES[json.format] : undefined;
  return upgrade ? upgraded(upgrade(json)) : json;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Format 1 told of each link by how much it led the best other candidate on either side; nobody asked. */
function withoutLeads(file: Fields): Fields {
  const links = Array.isArray(file.links) ? { links: file.links.map(linkWithoutLeads) } : {};
  return { ...file, ...links, format: 2 };
}

/**
 * Format 2 told nothing of how sentences are worded. They are not called flat for that: nobody looked. Its sections were
 * those of headings. An index gets its count of speculative sections, none.
 */
function withCertainty(file: Fields): Fields {
  const lists = { articles: unreadArticle, sections: unreadSection, stories: unreadEntry, singles: unreadEntry };
  return { ...withLists(file, lists), format: 3 };
}

/**
 * Format 3 told nothing of figures, quotations and credits, and so of no story that its sources differ in them, and did not know
 * faint cues from others.
 */
function withFigures(file: Fields): Fields {
  const bare = ({ hedges, ...article }: Fields): Fields => ({
    ...article,
    hedges: Array.isArray(hedges) ? hedges.map((hedge) => (Array.isArray(hedge) ? [...hedge, false] : hedge)) : hedges,
    figures: [],
    quotations: [],
    credits: [],
  });
  const agreed = (entry: Fields): Fields => ({ ...entry, differences: 0 });
  return { ...withLists(file, { articles: bare, stories: agreed, singles: agreed }), format: 4 };
}

/** Format 4 had its index in one file, however long, and told there what only the story is asked for. */
function unparted(file: Fields): Fields {
  return { ...file, format: 5 };
}

/** With each item of its lists changed; what is no list, or no item, stays for the schema to refuse. */
function withLists(file: Fields, lists: Readonly<Record<string, (item: Fields) => Fields>>): Fields {
  const changed = Object.entries(lists).flatMap(([key, upgrade]) => {
    const items = file[key];
    return Array.isArray(items) ? [[key, items.map((item) => (isFields(item) ? upgrade(item) : item))] as const] : [];
  });
  return { ...file, ...Object.fromEntries(changed) };
}

function unreadArticle(article: Fields): Fields {
  const sentences = Array.isArray(article.judgements) ? article.judgements.length : 0;
  return { ...article, hedges: [], ...(sentences > 0 && { unread: Array.from({ length: sentences }, (_, k) => k) }) };
}

function unreadSection({ heading, ...section }: Fields): Fields {
  return { ...section, kind: 'heading', opening: heading, possible: 0, advised: 0, speculative: false };
}

function unreadEntry(entry: Fields): Fields {
  const articles = Array.isArray(entry.articles)
    ? { articles: entry.articles.map((one) => (isFields(one) ? { ...one, speculative: 0 } : one)) }
    : {};
  return { ...entry, ...articles };
}

function linkWithoutLeads(link: unknown): unknown {
  if (!isFields(link) || !Array.isArray(link.why) || link.why.length !== 6) return link;
  const [similarity, rankOfB, , rankOfA, , support] = link.why;
  return { ...link, why: [similarity, rankOfB, rankOfA, support] };
}
