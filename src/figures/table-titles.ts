import { isSyllable } from '../layout/legacy/syllable.js';
import type { Token } from '../number/tokens.js';
import { markAt, type Reading } from './items.js';
import { dimsOf } from './meaning.js';
import { correctSlips, type WordPairs } from './slips.js';

/** A column's titles or a row's label as they are understood. */
export interface Title {
  readonly reading: Reading;
  /** The rules' words for what is mistyped in it. */
  readonly slips: readonly string[];
}

/**
 * Reads a title with its slips corrected where it then says more, and nothing else: a wording that
 * it has as it stands is never taken from it. Rows name anything: a word that may be right as it
 * stands is a slip only where all words beside it are the rules' own.
 * @param reading the title as it stands
 * @param reread reads its corrected tokens
 */
export function titleOf(
  reading: Reading,
  pairs: WordPairs,
  reread: (tokens: readonly Token[]) => Reading,
): Title {
  const { tokens } = reading;
  const plain = { reading, slips: [] };
  const corrected = correctSlips(tokens, pairs);
  if (corrected.slips.length === 0) return plain;
  const again = reread(corrected.tokens);
  const wrong = tokens.filter((token) => !isKept(token, corrected.tokens));
  const areSlips = wrong.every(
    (token) => !isSyllable(token.text) || standsInWordings(token, again),
  );
  return areSlips && saysMore(again, reading) ? { reading: again, slips: corrected.slips } : plain;
}

const isKept = ({ start, end, norm }: Token, corrected: readonly Token[]): boolean =>
  corrected.some((other) => other.start === start && other.end === end && other.norm === norm);

/** Whether the words from the mark before to the mark behind are all of wordings. */
function standsInWordings({ start }: Token, { tokens, marks }: Reading): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const isOutside = (token: Token): boolean => token.kind !== 'word';
  const from = tokens.slice(0, at).findLastIndex(isOutside) + 1;
  const length = tokens.slice(at).findIndex(isOutside);
  const end = length < 0 ? tokens.length : at + length;
  return tokens
    .slice(from, end)
    .every((_, index) => marks.some((m) => m.start <= from + index && from + index < m.end));
}

function saysMore(again: Reading, plain: Reading): boolean {
  const [more, less] = [dimsOf(again.marks, 'last'), dimsOf(plain.marks, 'last')];
  const dimensions = Object.keys(less) as (keyof typeof less)[];
  return (
    Object.keys(more).length > dimensions.length &&
    dimensions.every((dimension) => more[dimension] === less[dimension])
  );
}

/** Whether a title speaks of hồ sơ. */
export const namesDossiers = ({ tokens }: Reading): boolean =>
  tokens.some(({ norm }, at) => norm === 'hs' || (norm === 'hồ' && tokens[at + 1]?.norm === 'sơ'));

/** Whether a title opens with the number of thủ tục and speaks of no hồ sơ: 'Số TTHC tiếp nhận'. */
export function countsProcedures(title: Reading): boolean {
  const { tokens } = title;
  const start = tokens.findIndex(({ norm }) => !/^(tổng|số|lượng)$/.test(norm));
  const counted = start > 0 && tokens[start - 1]?.norm !== 'tổng' ? start : -1;
  const unit = counted < 0 ? null : markAt(title, counted, 'unit');
  return unit?.meaning.type === 'unit' && unit.meaning.measure === 'TTHC' && !namesDossiers(title);
}
