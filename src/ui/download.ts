/** In milliseconds. */
const READ_WITHIN = 10_000;

/** Gives the reader a file, written here. */
export function download(name: string, text: string, type: 'application/json' | 'text/csv'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), READ_WITHIN);
}
