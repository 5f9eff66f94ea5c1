/** What a page says of its article for machines: where it stands, and what kind of telling it is. */
import { type ArticleFacts, isHttpAddress } from '../../engine';

type Kind = NonNullable<ArticleFacts['kind']>;

/** Where a page says its own address, the plainest first. */
const ADDRESSES = [
  ['link[rel~="canonical" i]', 'href'],
  ['meta[property="og:url"]', 'content'],
] as const;

/** Types of https://schema.org/NewsArticle that are a kind of telling here. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['OpinionNewsArticle', 'commentary'],
  ['ReviewNewsArticle', 'commentary'],
  ['BackgroundNewsArticle', 'explainer'],
  ['AnalysisNewsArticle', 'explainer'],
  ['ReportageNewsArticle', 'report'],
]);
/** Properties of a text by which it says that another one stands behind it. */
const TRANSLATED = /"translationOfWork"\s*:/u;
const TYPE = /"@type"\s*:\s*(?:"([^"]*)"|\[([^\]]*)\])/gu;

/** @param document as it was parsed: its scripts are looked at as data only */
export function pageFacts(document: Document): Pick<ArticleFacts, 'url' | 'kind'> {
  const url = ADDRESSES.map(([selector, name]) => document.querySelector(selector)?.getAttribute(name)?.trim()).find(
    (address) => address !== undefined && isHttpAddress(address),
  );
  const kind = kindOf(document);
  return { ...(url && { url }), ...(kind && { kind }) };
}

function kindOf(document: Document): Kind | undefined {
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? '',
  );
  if (data.some((text) => TRANSLATED.test(text))) return 'translation';
  const types = data.flatMap((text) => [...text.matchAll(TYPE)].map(([, one, several]) => one ?? several ?? ''));
  const names = types.flatMap((type) => type.match(/\w+/gu) ?? []);
  return names.map((name) => KINDS.get(name)).find((kind) => kind !== undefined);
}
