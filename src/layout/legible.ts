import { remembering } from '../collections.js';
import type { Issue, RawDocument, State } from '../model.js';
import { issue } from './issue.js';
import { stretchesOf } from './legacy/documents.js';

/** Fewer words tell nothing of the letters they are written in. */
const ENOUGH = 30;
/** Of the words of any language nearly all are letters alone, in one case or with a capital first. */
const LEAST = 0.5;

/** A document without what nobody can read, and what that says of its file. */
export interface Legible {
  /** Null where nothing is left. */
  readonly raw: RawDocument | null;
  readonly state: State;
  readonly issues: readonly Issue[];
}

/**
 * Leaves out text whose letters are not known: of a PDF without a map of its fonts to Unicode, or
 * in an encoding that is not read. It looks right on the page, but what stands in the file are
 * other signs, and digits among them that are none.
 */
export function legible(raw: RawDocument): Legible {
  if (raw.format !== 'pdf') return isLegible(wordsOf(raw)) ? whole(raw) : NOTHING;
  const words = new Map(raw.pages.map((page) => [page, wordsOf({ ...raw, pages: [page] })]));
  const lost = new Set(raw.pages.filter((page) => !isLegible(words.get(page) ?? [])));
  for (const page of lost) words.set(page, []);
  const left = [...words.values()].flat();
  if (!isLegible(left) || (lost.size > 0 && left.length < ENOUGH)) return NOTHING;
  if (lost.size === 0) return whole(raw);
  const pages = raw.pages.map((page) => (lost.has(page) ? { ...page, runs: [] } : page));
  const issues = [...lost].map(({ number }) =>
    issue('warning', 'page-letters-unknown', [String(number)]),
  );
  return { raw: { ...raw, pages }, state: 'partial', issues };
}

const whole = (raw: RawDocument): Legible => ({ raw, state: 'complete', issues: [] });

const NOTHING: Legible = {
  raw: null,
  state: 'no_text',
  issues: [issue('error', 'letters-unknown', [])],
};

/** A digit, as in numbers and codes, or nothing but what is filled in by hand or drawn as a line. */
const NO_WORD = /\d|^[.…_\-–—=*]+$/u;

/** What stands between blanks, but for single signs. */
function wordsOf(raw: RawDocument): readonly string[] {
  return stretchesOf(raw).flatMap((runs) => {
    const text = runs.map((run) => run.text).join('');
    return text.split(/\s+/).filter((word) => word.length > 1 && !NO_WORD.test(word));
  });
}

/** So many words of all documents are known at a time. */
const MOST_WORDS = 20_000;

const isWord = remembering((text: string): boolean => {
  const letters = text.normalize('NFC').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return letters.length > 1 && /^(?:\p{L}\p{Ll}*|\p{Lu}+)$/u.test(letters);
}, MOST_WORDS);

function isLegible(words: readonly string[]): boolean {
  return words.length < ENOUGH || words.filter(isWord).length >= LEAST * words.length;
}
