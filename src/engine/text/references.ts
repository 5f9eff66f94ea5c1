/** Character references of HTML, which stay in a text that was saved from a page: `&auml;`, `&#228;`, `&#xE4;`. */
import { characterEntities } from 'character-entities';

const REFERENCE = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\dA-Fa-f]{1,6})|(?<name>[A-Za-z][A-Za-z\d]{1,31}));/gu;
const LAST_CODE_POINT = 0x10_ff_ff;

/** Each reference once, as a browser shows it; what names no character stays as it is written. */
export function decodeReferences(text: string): string {
  return text.replace(REFERENCE, (written, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined)
      return Object.hasOwn(characterEntities, name) ? (characterEntities[name] ?? written) : written;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return isCharacter(code) ? String.fromCodePoint(code) : written;
  });
}

/** Neither nothing, nor half of a character, nor past the last one. */
function isCharacter(code: number): boolean {
  return code > 0 && code <= LAST_CODE_POINT && (code < 0xd8_00 || code > 0xdf_ff);
}
