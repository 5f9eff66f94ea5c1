/** A file that is fetched when the worker is installed: the address from the site's first folder. */
export interface ShellFile {
  readonly url: string;
  /** Changes with the content; null where the address itself does. */
  readonly revision: string | null;
}
