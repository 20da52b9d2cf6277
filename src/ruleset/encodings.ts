import * as z from 'zod';
import { type LoadedRule, readRules } from './yaml.js';

const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** The 67 small letters that Vietnamese has beyond a to z. */
export const VIETNAMESE_LETTERS: readonly string[] = [
  ...[...'aăâeêioôơuưy'].flatMap((base) => TONES.map((tone) => (base + tone).normalize('NFC'))),
  'đ',
].filter((letter) => letter > 'z');

const SMALL: ReadonlySet<string> = new Set(VIETNAMESE_LETTERS);

/** Whether it is one of those letters, small or capital. */
export function isVietnamese(letter: string): boolean {
  return SMALL.has(letter.toLowerCase());
}

const byte = z.string().regex(/^[89A-F][0-9A-F]$/, 'a code is two hex digits from 80 to FF');
const letterCode = z
  .string()
  .regex(
    /^(?:[A-Za-z] |[89A-F][0-9A-F] )?[89A-F][0-9A-F]$/,
    "a letter's code is a byte from 80 to FF, as E1, or two, the first perhaps a plain letter, as 'a E1'",
  );
const texts = z.array(z.string().min(1)).min(1);

/** rules/encodings: how the fonts of a time before Unicode coded the Vietnamese letters. */
export const encodingSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9_]*$/, 'an id is lower-case letters, digits and _'),
    title: z.string().min(1),
    /** Standard or maker that defines it. */
    source: z.string().min(1),
    fonts: z.strictObject({
      /** What the names of its fonts begin with. */
      prefixes: texts,
      /** What the names of those fonts end with that show every letter as a capital. */
      capitals: z.string().min(1).optional(),
    }),
    /** Letter to code; every small letter has one. */
    letters: z.record(z.string(), letterCode),
    /** Code to other characters that it appears as: read so only where that makes a word. */
    also: z.record(byte, texts).optional(),
    /** Codes that are signs (as ÷) and stay so where no letter stands beside them. */
    signs: z.array(byte).min(1).optional(),
    /** The code that some programs drop. */
    lost: z
      .strictObject({
        code: byte,
        /** Small-letter words in which it is put back though what is left could be a word too. */
        words: texts,
      })
      .optional(),
    examples: z.strictObject({
      hits: z
        .array(
          z.strictObject({
            text: z.string().min(1),
            font: z.string().min(1).optional(),
            reads: z.string().min(1),
          }),
        )
        .min(1),
      /** Texts that stay as they are. */
      misses: texts,
    }),
  })
  .superRefine(({ letters, also = {}, signs = [], lost }, context) => {
    const complain = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: 'custom', path, message });
    const owners = new Map<string, string>();
    for (const [letter, code] of Object.entries(letters)) {
      const owner = owners.get(code);
      if (!isVietnamese(letter)) {
        complain(['letters', letter], `'${letter}' is no accented letter of Vietnamese`);
      }
      if (owner) complain(['letters', letter], `'${owner}' has the code ${code} already`);
      owners.set(code, letter);
    }
    for (const letter of VIETNAMESE_LETTERS) {
      if (!(letter in letters)) complain(['letters'], `the letter '${letter}' is missing`);
    }
    const known = (path: (string | number)[], code: string): void => {
      if (!owners.has(code)) complain(path, `no letter has the code ${code}`);
    };
    for (const code of Object.keys(also)) known(['also', code], code);
    signs.forEach((code, index) => known(['signs', index], code));
    if (lost) known(['lost', 'code'], lost.code);
  });
export type EncodingRule = z.infer<typeof encodingSchema>;

/** An encoding as its characters appear: each byte as the character of Windows-1252. */
export interface Encoding {
  readonly id: string;
  readonly title: string;
  readonly prefixes: readonly string[];
  /** Ending of the names of capital fonts; null where there are none. */
  readonly capitals: string | null;
  /** One or two characters to the letter. */
  readonly letters: ReadonlyMap<string, string>;
  /** Characters that stand for marks over the letter before them, to the combining marks. */
  readonly accents: ReadonlyMap<string, string>;
  /** Other characters that a code appears as, to the letter. */
  readonly also: ReadonlyMap<string, string>;
  /** Characters that are signs where no letter stands beside them. */
  readonly signs: ReadonlySet<string>;
  readonly lost: { readonly letter: string; readonly words: ReadonlySet<string> } | null;
  readonly examples: EncodingRule['examples'];
}

/**
 * The encodings of a rules folder (`rules/encodings`), in the order of their ids.
 * @throws {RuleError} naming file and line where a file is not as the schema wants it.
 */
export function loadEncodings(dir: string): readonly Encoding[] {
  return readRules(dir, encodingSchema).map(encodingOf);
}

function encodingOf({ rule }: LoadedRule<EncodingRule>): Encoding {
  const letters = new Map(
    Object.entries(rule.letters).flatMap(([letter, code]) =>
      bothCases(charactersOf(code)).map((characters) => [characters, letter] as const),
    ),
  );
  const letterOf = (code: string): string => letters.get(charactersOf(code)) ?? '';
  const also = Object.entries(rule.also ?? {}).flatMap(([code, characters]) =>
    characters.map((character) => [character, letterOf(code)] as const),
  );
  return {
    id: rule.id,
    title: rule.title,
    prefixes: rule.fonts.prefixes,
    capitals: rule.fonts.capitals ?? null,
    letters,
    accents: accentsOf(letters),
    also: new Map(also),
    signs: new Set(rule.signs?.map(charactersOf)),
    lost: rule.lost ? { letter: letterOf(rule.lost.code), words: new Set(rule.lost.words) } : null,
    examples: rule.examples,
  };
}

/** 'aù' is á: 'ù' is the mark of á over any letter. */
function accentsOf(letters: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const accents = new Map<string, string>();
  for (const [[base = '', accent], letter] of letters) {
    const marks = letter.normalize('NFD').slice(1);
    if (accent !== undefined && /[A-Za-z]/.test(base)) accents.set(accent, marks);
  }
  return accents;
}

const windows1252 = new TextDecoder('windows-1252');

function charactersOf(code: string): string {
  const parts = code
    .split(' ')
    .map((part) =>
      part.length === 1 ? part : windows1252.decode(Uint8Array.of(Number.parseInt(part, 16))),
    );
  return parts.join('');
}

/** Typists mix the cases: of a letter and its accent, the letter's case counts. */
function bothCases(characters: string): string[] {
  const [letter = '', accent] = characters;
  if (accent === undefined) return [characters];
  return [...new Set([accent, accent.toLowerCase(), accent.toUpperCase()])].map(
    (each) => letter + each,
  );
}
