import { formatCharacter } from './character-format.js';
import type { CharacterFormat } from './character-format.js';
import { formatParagraph, PLAIN } from './paragraph-format.js';
import type { FarSprms, ParagraphFormat } from './paragraph-format.js';
import { sprmsIn } from './sprms.js';
import type { Sprm } from './sprms.js';
import type { WordFile } from './word-file.js';

/** What a paragraph style makes of its text. */
export interface Style {
  readonly name: string;
  readonly character: CharacterFormat;
  readonly paragraph: ParagraphFormat;
}

/** The styles of a document by their numbers. */
export interface Styles {
  readonly paragraph: (number: number) => Style;
  readonly character: (number: number) => readonly Sprm[];
}

interface Definition {
  readonly kind: number;
  readonly base: number;
  readonly name: string;
  readonly paragraph: readonly Sprm[];
  readonly character: readonly Sprm[];
}

const PARAGRAPH = 1;
const CHARACTER = 2;
/** A style is based on a style that is based on a style ...: Word allows eleven. */
const DEEPEST = 16;

/** Reads the style sheet ([MS-DOC] 2.9.271, STSH). */
export function stylesOf(file: WordFile, far: FarSprms): Styles {
  const sheet = file.part('styles');
  const definitions = definitionsIn(sheet);
  const plain: Style = { name: '', character: standardFormat(sheet), paragraph: PLAIN };
  const known = new Map<number, Style>();
  const knownSprms = new Map<number, readonly Sprm[]>();

  function styleOf(number: number, depth = 0): Style {
    const held = known.get(number);
    if (held) return held;
    const definition = definitions[number];
    if (!definition || definition.kind !== PARAGRAPH || depth > DEEPEST) return plain;
    const base = styleOf(definition.base, depth + 1);
    const style = {
      name: definition.name,
      character: formatCharacter(base.character, definition.character, base.character, () => []),
      paragraph: formatParagraph(base.paragraph, definition.paragraph, far),
    };
    known.set(number, style);
    return style;
  }

  function sprmsOf(number: number, depth = 0): readonly Sprm[] {
    const held = knownSprms.get(number);
    if (held) return held;
    const definition = definitions[number];
    if (!definition || definition.kind !== CHARACTER || depth > DEEPEST) return [];
    const sprms = [...sprmsOf(definition.base, depth + 1), ...definition.character];
    knownSprms.set(number, sprms);
    return sprms;
  }

  return { paragraph: (number) => styleOf(number), character: (number) => sprmsOf(number) };
}

/** Text that no style says anything of. */
function standardFormat(sheet: Buffer): CharacterFormat {
  return {
    font: sheet.length >= 20 ? sheet.readUInt16LE(18) : 0,
    bold: false,
    capitals: false,
    hidden: false,
    deleted: false,
    raised: false,
    symbol: null,
  };
}

function definitionsIn(sheet: Buffer): (Definition | null)[] {
  if (sheet.length < 6) return [];
  const count = sheet.readUInt16LE(2);
  const headSize = sheet.readUInt16LE(4);
  const definitions: (Definition | null)[] = [];
  let at = 2 + sheet.readUInt16LE(0);
  while (definitions.length < count && at + 2 <= sheet.length) {
    const length = sheet.readUInt16LE(at);
    const style = sheet.subarray(at + 2, at + 2 + length);
    definitions.push(style.length >= headSize + 2 ? definitionIn(style, headSize) : null);
    at += 2 + length + (length % 2);
  }
  return definitions;
}

/** A head of fixed size, the name, then for each kind of format its length and its changes. */
function definitionIn(style: Buffer, headSize: number): Definition {
  const kindAndBase = style.readUInt16LE(2);
  const kind = kindAndBase & 15;
  const nameEnd = headSize + 2 + 2 * style.readUInt16LE(headSize);
  const name = style.toString('utf16le', headSize + 2, nameEnd);
  const parts: Buffer[] = [];
  for (let at = nameEnd + 2; at + 2 <= style.length && parts.length < 2;) {
    const length = style.readUInt16LE(at);
    parts.push(style.subarray(at + 2, at + 2 + length));
    at += 2 + length + (length % 2);
  }
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = parts;
  return {
    kind,
    base: kindAndBase >> 4,
    name,
    // A paragraph's changes follow the number of the style itself.
    paragraph: kind === PARAGRAPH ? sprmsIn(first.subarray(2)) : [],
    character: sprmsIn(kind === PARAGRAPH ? second : first),
  };
}
