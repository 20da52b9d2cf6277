import { groupBy, perObject, remembering } from '../../collections.js';
import type { Encoding } from '../../ruleset/encodings.js';
import { codedCost, plainCost } from './cost.js';
import { asTheyAre, decode } from './decode.js';
import { isNamed } from './fonts.js';
import { type Stretch, type Word, wordTextsOf } from './words.js';

/** How a word is to be read: as it is (null) or in an encoding. */
export type Reading = Encoding | null;

/** What speaks against a reading that the font's name does not ask for, in units of cost. */
const UNNAMED = 12;
/** All that a font says together weighs no more than this on one of its runs. */
const FONT_WEIGHT = 6;
/** So few words that ask for a reading may be chance. */
const FEW = 20;
/** A word asks for a reading that is cheaper by this than any other. */
const CLEAR = 3;
/** Cost of a change of the reading within a run, between runs of a font, between fonts. */
const CHANGE = { word: 6, run: 4, font: 2 };

/**
 * The reading of each word that explains them best together: a hidden Markov model, whose costs are
 * those of the words, of the font (its name and what all its words say), and of every change.
 */
export function readingsOf(words: readonly Word[], encodings: readonly Encoding[]): Reading[] {
  const readings: readonly Reading[] = [null, ...encodings];
  const costsOf = costing(encodings);
  const costs = words.map(({ text }) => costsOf(text));
  const fontCosts = costsOfFonts(words, costs, readings);
  const path = cheapest(
    words,
    (index) => {
      const own = costs[index] ?? [];
      const word = words[index] as Word;
      const opens = index === 0 || changeBetween(words[index - 1] as Word, word) < CHANGE.word;
      const font = fontCosts.get(word.font) ?? [];
      return opens ? own.map((cost, reading) => cost + (font[reading] ?? 0)) : own;
    },
    readings.length,
  );
  return path.map((reading) => readings[reading] ?? null);
}

/**
 * Whether neither a word nor the name of a font asks for an encoding. So it is with nearly all
 * documents, whose readings need not be weighed: each word costs least as it is.
 */
export function isAllUnicode(
  stretches: readonly Stretch[],
  encodings: readonly Encoding[],
): boolean {
  const isPlain = plainness(encodings);
  const fonts = new Set(stretches.flatMap((runs) => runs.map(({ font }) => font)));
  if ([...fonts].some((font) => encodings.some((each) => isNamed(font, each)))) return false;
  return stretches.every((runs) => wordTextsOf(runs, encodings).every(isPlain));
}

/** Whether a word costs least as it is. */
const plainness = perObject((encodings: readonly Encoding[]) => {
  const costsOf = costing(encodings);
  return remembering((word: string): boolean => {
    const [plain = 0, ...coded] = costsOf(word);
    return coded.every((cost) => cost >= plain);
  }, MOST_WORDS);
});

/** So many words of all documents are known at a time; Vietnamese has some seven thousand syllables. */
const MOST_WORDS = 20_000;

/** Costs of a word, one for each reading. */
const costing = perObject((encodings: readonly Encoding[]) => {
  const readings: readonly Reading[] = [null, ...encodings];
  const signs = new Set(encodings.flatMap(({ also }) => [...also.keys()]));
  const costsIn = (word: string): readonly number[] =>
    readings.map((reading) =>
      partsOf(word, reading, signs).reduce(
        (sum, part) => sum + (reading ? codedCost(part, reading) : plainCost(part)),
        0,
      ),
    );
  return remembering(costsIn, MOST_WORDS);
});

/** A word apart at the hyphens that stay hyphens. */
function partsOf(word: string, reading: Reading, signs: ReadonlySet<string>): string[] {
  const letters = reading ? decode(word, reading) : asTheyAre(word);
  const cuts = letters.filter(({ text, at }) => signs.has(text) && text === word[at]);
  const starts = [0, ...cuts.map(({ at }) => at + 1)];
  return starts.map((start, index) => word.slice(start, cuts[index]?.at));
}

/**
 * For each font what speaks against each reading in it: that all its words together cost more than
 * in the best, up to a limit, and the less the more of its words there are that ask for it.
 */
function costsOfFonts(
  words: readonly Word[],
  costs: readonly (readonly number[])[],
  readings: readonly Reading[],
): ReadonlyMap<string | null, readonly number[]> {
  const byFont = groupBy([...words.keys()], (index) => words[index]?.font ?? null);
  const entries = [...byFont].map(([font, indices]) => {
    const sums = basis(font, readings);
    const asking = readings.map(() => 0);
    for (const index of indices) {
      const own = costs[index] ?? [];
      own.forEach((cost, reading) => (sums[reading] = (sums[reading] ?? 0) + cost));
      const asked = readingAskedFor(own);
      if (asked !== null) asking[asked] = (asking[asked] ?? 0) + 1;
    }
    const least = Math.min(...sums);
    const most = FEW + (asking[sums.indexOf(least)] ?? 0);
    const weights = sums.map((sum, reading) => {
      const share = Math.min(1, (asking[reading] ?? 0) / most);
      return Math.min(sum - least, FONT_WEIGHT) * (1 - share);
    });
    return [font, weights] as const;
  });
  return new Map(entries);
}

/** The one reading that a word is clearly cheapest in; null where it could be another. */
function readingAskedFor(costs: readonly number[]): number | null {
  const least = Math.min(...costs);
  const near = [...costs.keys()].filter((reading) => (costs[reading] ?? 0) < least + CLEAR);
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** What a font's name says: text is as it is unless the name is one of an encoding. */
function basis(font: string | null, readings: readonly Reading[]): number[] {
  const named = readings.find((reading) => reading !== null && isNamed(font, reading)) ?? null;
  return readings.map((reading) => (reading === named ? 0 : UNNAMED));
}

function changeBetween(before: Word, word: Word): number {
  if (before.font !== word.font) return CHANGE.font;
  return before.stretch === word.stretch && before.run === word.run ? CHANGE.word : CHANGE.run;
}

/** Viterbi's algorithm: the reading of each word on the way through all of them that costs least. */
function cheapest(
  words: readonly Word[],
  costsAt: (index: number) => readonly number[],
  count: number,
): number[] {
  const cameFrom: number[][] = [];
  let totals: number[] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    const change = before ? changeBetween(before, word) : 0;
    const best = totals.indexOf(Math.min(...totals));
    const costs = costsAt(index);
    const next: number[] = [];
    const from: number[] = [];
    for (let reading = 0; reading < count; reading += 1) {
      const stay = totals[reading] ?? 0;
      const move = (totals[best] ?? 0) + change;
      from.push(index > 0 && move < stay ? best : reading);
      next.push(Math.min(stay, move) + (costs[reading] ?? 0));
    }
    cameFrom.push(from);
    totals = next;
  });
  const path: number[] = [];
  let reading = totals.indexOf(Math.min(...totals));
  for (let index = words.length - 1; index >= 0; index -= 1) {
    path[index] = reading;
    reading = cameFrom[index]?.[reading] ?? 0;
  }
  return path;
}
