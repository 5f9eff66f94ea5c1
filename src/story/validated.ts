/** Any JSON against a schema, with a fault said as `FormatError` says it. */
import * as v from 'valibot';
import { FormatError } from './formatError';

/** @throws FormatError at the first thing that is not as the schema asks */
export function validated<T>(schema: v.GenericSchema<unknown, T>, json: unknown): T {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const missing = issue.type === 'object' && issue.received === 'undefined';
  throw new FormatError(
    dotted(issue.path ?? []),
    missing ? 'missing' : issue.received,
    missing ? 'a value' : (issue.expected ?? issue.message),
  );
}

function dotted(path: readonly { readonly key: unknown }[]): string {
  return path
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');
}
