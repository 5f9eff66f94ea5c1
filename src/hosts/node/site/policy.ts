/**
 * The content security policy of every page: nothing runs, loads or is sent but from the site's own origin.
 * It stands in a meta element, since a static host sets no headers; there `frame-ancestors` would be ignored.
 */

const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // WebAssembly runs the encoder where articles are compared on the reader's device.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

export const POLICY = Object.entries(DIRECTIVES)
  .map((directive) => directive.join(' '))
  .join('; ');
