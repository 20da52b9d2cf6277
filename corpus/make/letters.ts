import { join } from 'node:path';
import type { Encoding } from '../../src/ruleset/encodings.js';
import { loadEncodings } from '../../src/ruleset/encodings.js';

/** How a report's letters are typed: in the fonts of a time before Unicode, or as letters and marks. */
export type Letters = 'tcvn3' | 'vni' | 'nfd';

/** A stretch of typed characters; font null where it is the document's own. */
export interface Typed {
  readonly text: string;
  readonly font: string | null;
}

const FONTS = { tcvn3: '.VnTime', vni: 'VNI-Times' } as const;
const CAPITALS = '.VnTimeH';

let encodings: readonly Encoding[] | undefined;

function encoding(id: string): Encoding {
  encodings ??= loadEncodings(join(import.meta.dirname, '..', '..', 'rules', 'encodings'));
  const found = encodings.find((each) => each.id === id);
  if (!found) throw new Error(`no encoding ${id}`);
  return found;
}

/** A text as a typist of the time would have typed it. TCVN3 has its accented capitals in a font of their own. */
export function typed(text: string, letters: Letters | undefined): Typed[] {
  if (letters === undefined) return [{ text, font: null }];
  if (letters === 'nfd') return [{ text: text.normalize('NFD'), font: null }];
  const codes = codesOf(encoding(letters));
  const pieces: Typed[] = [];
  for (const letter of text.normalize('NFC')) {
    const small = letter.toLowerCase();
    const inCapitals = !codes.has(letter) && small !== letter && codes.has(small);
    const font = inCapitals ? CAPITALS : FONTS[letters];
    const code = codes.get(inCapitals ? small : letter) ?? letter;
    const last = pieces.at(-1);
    if (last?.font === font) pieces[pieces.length - 1] = { text: last.text + code, font };
    else pieces.push({ text: code, font });
  }
  return pieces;
}

/** Letter → characters; of several ways the one with the accent in the letter's case. */
function codesOf({ letters }: Encoding): Map<string, string> {
  const codes = new Map<string, string>();
  for (const [characters, letter] of letters) {
    const isCapital = letter !== letter.toLowerCase();
    const accent = characters.slice(1);
    const fits = accent === (isCapital ? accent.toUpperCase() : accent.toLowerCase());
    if (fits || !codes.has(letter)) codes.set(letter, characters);
  }
  return codes;
}
