/** The order of ids, which is that of their code units wherever it is run. */
export function byId(x: { readonly id: string }, y: { readonly id: string }): number {
  return Number(x.id > y.id) - Number(x.id < y.id);
}
