/** Where a source stands on the story's page. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}
