/** Files that an older version of this program wrote, one step a format, so that nothing that somebody keeps is lost. */

type Fields = Readonly<Record<string, unknown>>;

/** From the format that it stands under to the next. */
const UPGRADES: Readonly<Record<number, (file: Fields) => Fields>> = { 1: withoutLeads };

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

function linkWithoutLeads(link: unknown): unknown {
  if (!isFields(link) || !Array.isArray(link.why) || link.why.length !== 6) return link;
  const [similarity, rankOfB, , rankOfA, , support] = link.why;
  return { ...link, why: [similarity, rankOfB, rankOfA, support] };
}
