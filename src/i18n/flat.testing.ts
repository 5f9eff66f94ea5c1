/** Resources as tests look at them. */

/** Nested texts by dotted key. */
export function flat(texts: object, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, value]) =>
      typeof value === 'string' ? [[prefix + name, value]] : Object.entries(flat(value as object, `${prefix}${name}.`)),
    ),
  );
}

const PLURAL = /_(?:zero|one|two|few|many|other)$/u;

/** A key without the plural form it ends on. */
export function baseOf(key: string): string {
  return key.replace(PLURAL, '');
}

export function isPlural(key: string): boolean {
  return PLURAL.test(key);
}
