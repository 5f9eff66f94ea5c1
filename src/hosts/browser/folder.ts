/** A story of the device as a folder of fixtures in one file (.zip), and the texts of such a file. */
import { strToU8, zipSync } from 'fflate';
import { stringify } from 'yaml';
import { writeArticleFile } from '../../engine';
import {
  CORRECTIONS_FILE,
  type CompiledStory,
  type Correction,
  renamedCorrections,
  writeCorrections,
} from '../../story';
import { unpacked } from './formats';
import { sourceOf } from './source';

/** What may be an article by its name; what it is shows when it is read. */
const READ = /\.(?:md|markdown|txt|text|x?html?|docx|f?odt|eml|json|xml|tei|xlf|xliff|tmx)$/iu;
const STORY_FILE = /(?:^|\/)story\.md$/u;

/** A .zip, and what to call it. */
export interface PackedFolder {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A folder that `parallax check` accepts as it is. @param corrections the reader's, of this story */
export function folderOf(story: CompiledStory, corrections: readonly Correction[] = []): PackedFolder {
  const name = slugOf(story);
  const files = story.articles.map((compiled) => {
    const { id, lang, facts } = compiled;
    const article = { ...sourceOf(compiled), facts: { ...facts, story: name } };
    return [`${name}/${idIn(name, id)}.${lang}.md`, strToU8(writeArticleFile(article))] as const;
  });
  const head = Object.keys(story.title).length > 0 ? { [`${name}/story.md`]: strToU8(storyFileOf(story)) } : {};
  const ids = new Map(story.articles.map(({ id }) => [id, idIn(name, id)]));
  const corrected = renamedCorrections(corrections, name, ids);
  const beside = corrected.length > 0 ? { [`${name}/${CORRECTIONS_FILE}`]: strToU8(writeCorrections(corrected)) } : {};
  const bytes = zipSync({ ...head, ...Object.fromEntries(files), ...beside });
  return { name: `${name}.zip`, bytes: new Uint8Array(bytes) };
}

/** An id is used once in all of a fixtures folder, so the story's name goes before it. */
function idIn(name: string, id: string): string {
  return `${name}-${id}`;
}

function storyFileOf({ title }: CompiledStory): string {
  return `---\n${stringify({ title }, { lineWidth: 0 })}---\n`;
}

/** The title in small letters and hyphens, else the story's id. */
function slugOf({ id, title }: CompiledStory): string {
  const [words = ''] = Object.values(title);
  const slug = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40);
  return slug.length >= 3 ? slug : id;
}

export interface PackedText {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The articles of a .zip and what was corrected of them, whatever its folders are called: names are only told, never
 * written to.
 * @throws Refusal where it is broken, or unpacks to more than a folder of articles can have
 */
export function textsIn(bytes: Uint8Array): PackedText[] {
  const isRead = (path: string): boolean => READ.test(path) && !STORY_FILE.test(path) && !path.includes('__MACOSX/');
  return [...unpacked(bytes, isRead)]
    .map(([path, content]) => ({ name: path.replace(/^.*\//u, ''), bytes: content }))
    .sort((x, y) => (x.name < y.name ? -1 : 1));
}
