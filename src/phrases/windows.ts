import { CELL_BORDER } from '../figures/evidence.js';
import { type Token, tokenize } from '../number/tokens.js';

/** More words beside a number than this say nothing of it. */
const WIDEST = 8;

/** A number and its text: a stretch of prose, or a cell behind what names its row and column. */
export interface Beside {
  /** As printed. */
  readonly raw: string;
  readonly snippet: string;
  /** Whether its row is that of a unit or lĩnh vực, so that the row's label does not say what it counts. */
  readonly placed: boolean;
}

/**
 * The words before and behind a number, normalised, each within its clause: up to the next number
 * or mark of punctuation; of a number in a table those of its row's label and its column's titles.
 * Nothing where the text does not hold the number.
 */
export function windowsBeside({ raw, snippet, placed }: Beside): string[][] {
  const parts = snippet.split(CELL_BORDER);
  const titles = parts.slice(placed ? 1 : 0, -1).flatMap(clausesOf);
  const tokens = tokenize(parts.at(-1) ?? '');
  const at = tokens.findIndex((token) => token.kind === 'number' && token.text === raw);
  if (at < 0) return [];
  const before = tokens.slice(0, at).reverse();
  const colon = /^[:(]$/.test(before[0]?.norm ?? '') ? 1 : 0;
  const windows = [wordsFrom(before.slice(colon)).reverse(), wordsFrom(tokens.slice(at + 1))];
  return [...titles, ...windows].filter((words) => words.length > 0);
}

function wordsFrom(tokens: readonly Token[]): string[] {
  const end = tokens.findIndex((token) => token.kind !== 'word');
  return tokens.slice(0, end < 0 ? WIDEST : Math.min(end, WIDEST)).map((token) => token.norm);
}

/** A title's words between its numbers and marks of punctuation. */
const clausesOf = (title: string): string[][] =>
  tokenize(title)
    .reduce<string[][]>(
      (clauses, { kind, norm }) => {
        if (kind === 'word') clauses.at(-1)?.push(norm);
        else clauses.push([]);
        return clauses;
      },
      [[]],
    )
    .map((words) => words.slice(0, WIDEST));
