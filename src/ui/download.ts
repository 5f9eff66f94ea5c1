/** In milliseconds. */
const READ_WITHIN = 10_000;

/** Gives the reader a file, written here. */
export function download(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type: 'application/json' | 'text/csv' | 'application/zip',
): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), READ_WITHIN);
}
