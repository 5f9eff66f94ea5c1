/** What components say comes from the resources, and every resource is said somewhere. Read off their syntax trees. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import en from './en';
import { baseOf, flat } from './flat.testing';

const source = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['app', 'data', 'ui', 'features', 'parts', 'words', 'i18n'];

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  if (!isNode(value)) return;
  yield value;
  for (const child of Object.values(value)) if (typeof child === 'object') yield* nodesOf(child);
}

function parse(file: string, code: string): Node[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return [...nodesOf(program)];
}

function stringOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** What a person would read or hear. */
const SPOKEN_ATTRIBUTES = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'label',
  'placeholder',
  'title',
];

/** Keys of a keyboard and names of files are in no language. */
const CODE = ['code', 'kbd'];

function isCode({ type, openingElement }: Node): boolean {
  if (type !== 'JSXElement') return false;
  return CODE.includes(String(((openingElement as Node).name as Node).name));
}

/** Words that stand in a component itself. */
function literalsIn(nodes: readonly Node[]): string[] {
  const inCode = new Set(nodes.filter(isCode).flatMap((node) => [...nodesOf(node)]));
  const texts = nodes
    .filter((node) => !inCode.has(node))
    .flatMap((node): (string | undefined)[] => {
      if (node.type === 'JSXText') return [String(node.value)];
      if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
        const children = node.children as Node[];
        return children.map((child) =>
          child.type === 'JSXExpressionContainer' ? stringOf(child.expression) : undefined,
        );
      }
      if (node.type === 'JSXAttribute') {
        const { name } = node.name as Node;
        const value = node.value as Node | null;
        if (!SPOKEN_ATTRIBUTES.includes(String(name))) return [];
        return [stringOf(value?.type === 'JSXExpressionContainer' ? value.expression : value)];
      }
      return [];
    });
  return texts.filter((text) => text !== undefined && /\p{L}/u.test(text)).map((text) => String(text).trim());
}

const files = rooms.flatMap((room) =>
  readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !/\.test(ing)?\./u.test(file))
    .map((file) => join(room, file)),
);
const trees = files.map((file) => ({ file, nodes: parse(file, readFileSync(join(source, file), 'utf8')) }));

describe('components', () => {
  it.each(trees.map(({ file, nodes }) => [file, nodes] as const))('%s has no words of its own', (_, nodes) => {
    expect(literalsIn(nodes)).toEqual([]);
  });

  it('are caught with words of their own', () => {
    const code = '<p title="Ahoy">Hello {"world"} {x} {" "}<b aria-label={"Deck"} lang="en">·</b><kbd>Alt</kbd></p>';
    expect(literalsIn(parse('x.tsx', code)).sort()).toEqual(['Ahoy', 'Deck', 'Hello', 'world']);
  });
});

describe('keys of texts', () => {
  const nodes = trees.flatMap((tree) => tree.nodes);
  const known = [...new Set(Object.keys(flat(en)).map(baseOf))];
  const literals = new Set(nodes.map(stringOf));
  /** `words.kind.the.${…}`: every key that it can be. */
  const patterns = nodes
    .filter(({ type }) => type === 'TemplateLiteral')
    .map(({ quasis }) => (quasis as Node[]).map(({ value }) => (value as { cooked: string }).cooked))
    .filter((parts) => parts.length > 1 && /^[a-z]+\./iu.test(parts[0] ?? ''))
    .map((parts) => new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[^.]+')}$`, 'u'));

  it('are all used', () => {
    const unused = known.filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  it('that are asked for all exist', () => {
    const asked = nodes
      .filter(({ type, callee }) => type === 'CallExpression' && isNode(callee) && callee.name === 't')
      .map((call) => stringOf((call.arguments as Node[])[0]))
      .filter((key) => key !== undefined);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !known.includes(key))).toEqual([]);
  });
});
