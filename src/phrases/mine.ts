import ngrams from 'natural/lib/natural/ngrams/ngrams.js';
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import { type Beside, windowsBeside } from './windows.js';

/** A phrase that recurs beside numbers. */
export interface Phrase<T extends Beside> {
  readonly words: string;
  /** The numbers beside which it stands, each counted for one phrase only. */
  readonly numbers: readonly T[];
}

const SHORTEST = 2;
const LONGEST = 8;
/** A phrase beside fewer numbers does not recur. */
const FEWEST = 2;

/**
 * The phrases that recur beside numbers, those first that tell most of them apart from the known
 * texts: by tf-idf, where all windows beside the numbers are one document and each known text is
 * another.
 * @param known texts in which the rules name every number
 */
export function minePhrases<T extends Beside>(
  numbers: readonly T[],
  known: readonly string[],
): Phrase<T>[] {
  const windows = numbers.map(windowsBeside);
  const phrases = recurring(windows);
  const weight = weights(phrases, known);
  const ranked = [...phrases].sort(
    ([a], [b]) => weight(b) - weight(a) || b.length - a.length || (a < b ? -1 : 1),
  );
  const taken = new Set<number>();
  return ranked.flatMap(([words, at]) => {
    const own = [...at].filter((number) => !taken.has(number));
    if (own.length < FEWEST) return [];
    for (const number of own) taken.add(number);
    return [{ words, numbers: own.map((number) => numbers[number] as T) }];
  });
}

/** Phrases with the numbers beside which they stand; a longer one is only looked at where its parts recur. */
function recurring(windows: readonly (readonly string[][])[]): Map<string, ReadonlySet<number>> {
  const all = new Map<string, ReadonlySet<number>>();
  let shorter: ReadonlyMap<string, ReadonlySet<number>> | null = null;
  for (let length = SHORTEST; length <= LONGEST; length++) {
    const found = new Map<string, Set<number>>();
    windows.forEach((beside, number) => {
      for (const gram of beside.flatMap((words) => ngrams.ngrams([...words], length))) {
        if (shorter && !partsOf(gram).every((part) => shorter?.has(part))) continue;
        const phrase = gram.join(' ');
        found.set(phrase, (found.get(phrase) ?? new Set()).add(number));
      }
    });
    for (const [phrase, numbers] of found) if (numbers.size < FEWEST) found.delete(phrase);
    for (const [phrase, numbers] of found) all.set(phrase, numbers);
    shorter = found;
  }
  return all;
}

const partsOf = (gram: readonly string[]): string[] => [
  gram.slice(0, -1).join(' '),
  gram.slice(1).join(' '),
];

/** How much each phrase tells the numbers apart from the known texts. */
function weights(
  phrases: ReadonlyMap<string, ReadonlySet<number>>,
  known: readonly string[],
): (phrase: string) => number {
  const model = new TfIdf();
  model.addDocument(
    [...phrases].flatMap(([phrase, at]) => new Array<string>(at.size).fill(phrase)),
  );
  for (const text of known) model.addDocument(gramsOf(text));
  const held = new Map([...phrases.keys()].map((phrase) => [phrase, model.tfidf([phrase], 0)]));
  return (phrase) => held.get(phrase) ?? 0;
}

function gramsOf(text: string): string[] {
  const words = text.split(' ');
  const lengths = Array.from({ length: LONGEST - SHORTEST + 1 }, (_, at) => at + SHORTEST);
  return lengths.flatMap((length) => ngrams.ngrams(words, length).map((gram) => gram.join(' ')));
}
