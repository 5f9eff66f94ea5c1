/** Numerals written as one word: every unit with every ten. */
export function compounds(
  units: Readonly<Record<string, number>>,
  tens: Readonly<Record<string, number>>,
  write: (unit: string, ten: string) => string,
): Record<string, number> {
  const written = Object.entries(tens).flatMap(([ten, tenfold]) =>
    Object.entries(units).map(([unit, value]) => [write(unit, ten), tenfold + value]),
  );
  return Object.fromEntries(written);
}

/** `list('two three', 2)`: names of numbers that follow each other by `step`. */
export function list(names: string, from: number, step = 1): Record<string, number> {
  return Object.fromEntries(names.split(' ').map((name, k) => [name, from + k * step]));
}
