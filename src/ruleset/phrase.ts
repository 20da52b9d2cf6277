import * as z from 'zod';
import { append, remembering } from '../collections.js';
import { tokenize } from '../number/tokens.js';
import { prebuiltWordings } from './prebuilt.js';

/** More readings than this make a phrase unreadable for people too. */
const MOST_SEQUENCES = 400;

/** What is wrong with a phrase, in words. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError';
}

type Sequence = readonly string[];

/** The rules have fewer; each wording is asked for to be checked, compared with others and compiled. */
const MOST_PHRASES = 4000;

const known = new Map<string, readonly Sequence[]>();

/**
 * All token sequences that a wording stands for, each token normalised. The notation: words
 * parted by blanks; `(a|b c)` alternatives, an empty one makes it optional; `[a|b]` optional;
 * `#` any number; punctuation as itself, brackets as `\(`. Throws `PhraseError`.
 */
export const expandPhrase = remembering(sequencesOf, MOST_PHRASES, known);

/** The wordings that were asked for, with what they stand for. */
export const expandedPhrases = (): ReadonlyMap<string, readonly Sequence[]> => known;

function sequencesOf(text: string): readonly Sequence[] {
  return prebuiltWordings(text) ?? expanded(text);
}

function expanded(text: string): readonly Sequence[] {
  const reader = { text, at: 0 };
  const sequences = unique(readAlternatives(reader, text));
  if (reader.at < text.length) throw new PhraseError(`'${text}' closes a bracket it did not open`);
  if (sequences.some((sequence) => sequence.length === 0)) {
    throw new PhraseError(`'${text}' can be empty, keep at least one word that must be there`);
  }
  return sequences;
}

/** A wording in a rule file. */
export const phraseSchema = z.string().superRefine((text, context) => {
  try {
    expandPhrase(text);
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
  }
});

interface Reader {
  readonly text: string;
  at: number;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

function readAlternatives(reader: Reader, whole: string): readonly Sequence[] {
  const first = readSequence(reader, whole);
  if (reader.text[reader.at] !== '|') return first;
  const found = [...first];
  while (reader.text[reader.at] === '|') {
    reader.at += 1;
    append(found, readSequence(reader, whole));
  }
  return found;
}

function readSequence(reader: Reader, whole: string): readonly Sequence[] {
  let read: readonly Sequence[] = [[]];
  while (reader.at < reader.text.length) {
    const sign = reader.text[reader.at] ?? '';
    if (sign === '|' || sign === ')' || sign === ']') break;
    const next = sign in CLOSING ? readGroup(reader, sign, whole) : [readPlain(reader, whole)];
    if (read.length * next.length > MOST_SEQUENCES) {
      throw new PhraseError(`'${whole}' stands for more than ${MOST_SEQUENCES} wordings, split it`);
    }
    read = joined(read, next);
  }
  return read;
}

/** Each beginning with each end. */
function joined(heads: readonly Sequence[], tails: readonly Sequence[]): Sequence[] {
  const found: Sequence[] = [];
  for (const head of heads) for (const tail of tails) found.push(head.concat(tail));
  return found;
}

function readGroup(reader: Reader, opening: string, whole: string): readonly Sequence[] {
  reader.at += 1;
  const inside = readAlternatives(reader, whole);
  if (reader.text[reader.at] !== CLOSING[opening]) {
    throw new PhraseError(`'${whole}' does not close '${opening}'`);
  }
  reader.at += 1;
  if (inside.every((sequence) => sequence.length === 0)) {
    throw new PhraseError(`'${whole}' has a bracket with nothing in it`);
  }
  return unique(opening === '[' ? [...inside, []] : inside);
}

/** Up to a bracket or a bar that no '\' makes a plain one. */
const PLAIN = /(?:[^()[\]|\\]|\\[^]?)+/y;

/** Words and marks up to the next sign of the notation. */
function readPlain(reader: Reader, whole: string): Sequence {
  PLAIN.lastIndex = reader.at;
  const [plain = ''] = PLAIN.exec(reader.text) ?? [];
  reader.at += plain.length;
  return tokenize(plain.replace(/\\([^]?)/g, '$1')).map((token) => {
    if (token.kind === 'number') {
      throw new PhraseError(`'${whole}' holds the number ${token.text}, write # for any number`);
    }
    return token.norm;
  });
}

function unique(sequences: readonly Sequence[]): readonly Sequence[] {
  if (sequences.length === 1) return sequences;
  const found = new Map<string, Sequence>();
  for (const sequence of sequences) found.set(sequence.join(' '), sequence);
  if (found.size > MOST_SEQUENCES) {
    throw new PhraseError(`a wording stands for more than ${MOST_SEQUENCES} wordings, split it`);
  }
  return [...found.values()];
}
