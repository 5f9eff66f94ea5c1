/**
 * Deterministic JSON: the same value gives the same bytes, whatever order its keys were set in. Keys are sorted, an
 * item of a top-level list has a line of its own (so that a diff names the article or the link), and a newline ends it.
 */
export function serialise(value: unknown): string {
  return `${isRecord(value) ? bracket('{', fields(value, line), '}') : line(value)}\n`;
}

function line(value: unknown): string {
  return Array.isArray(value) && value.length > 0 ? bracket('[', value.map(compact), ']') : compact(value);
}

function bracket(open: string, lines: readonly string[], close: string): string {
  return lines.length > 0 ? `${open}\n${lines.join(',\n')}\n${close}` : open + close;
}

function compact(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(compact).join(',')}]`;
  if (isRecord(value)) return `{${fields(value, compact).join(',')}}`;
  return JSON.stringify(value) ?? 'null';
}

function fields(record: Readonly<Record<string, unknown>>, write: (value: unknown) => string): string[] {
  return Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${write(record[key])}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
