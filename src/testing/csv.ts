/** A reader of its own for what RFC 4180 says, a character at a time. */
export function parsedCsv(csv: string): string[][] {
  const lines: string[][] = [['']];
  let quoted = false;
  const text = csv.slice(1);
  for (let k = 0; k < text.length; k += 1) {
    const line = lines.at(-1) as string[];
    const put = (character: string) => line.push(`${line.pop()}${character}`);
    const character = text.charAt(k);
    if (quoted && character === '"' && text.charAt(k + 1) === '"') {
      put('"');
      k += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ',') line.push('');
    else if (!quoted && text.startsWith('\r\n', k)) {
      lines.push(['']);
      k += 1;
    } else put(character);
  }
  return lines;
}
