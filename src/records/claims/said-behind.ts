import { perObject, remembering } from '../../collections.js';
import type { Occurrence } from '../../figures/occurrence.js';
import { type Token, tokenize } from '../../number/tokens.js';
import { beginsAt, standsIn, wordLists } from '../../ruleset/word-list.js';
import { type Material, textOf } from './material.js';

/** No more letters of a paragraph are looked through behind a number, or before it. */
const FURTHEST = 120;

/** Each number is looked at once: it stands beside many totals. */
function once(says: (o: Occurrence, material: Material) => boolean) {
  const known = perObject((material: Material) =>
    remembering((o: Occurrence) => says(o, material)),
  );
  return (o: Occurrence, material: Material): boolean => known(material)(o);
}

/**
 * Whether it is said around a number that others of its total hold it already: behind it in its clause
 * ('7 hồ sơ đã tính trong số trực tiếp'), or between the number before and it ('dùng chung: 12 TTHC').
 */
export const isSaidTwice = once((o, { document, rules }) => {
  const text = textOf(o, document);
  const behind = tokenize(text.slice(o.end, o.end + FURTHEST));
  const before = tokenize(text.slice(Math.max(0, o.start - FURTHEST), o.start));
  const from = before.findLastIndex((token) => token.kind === 'number' || endsClause(token)) + 1;
  const { counted_twice: twice } = wordLists(rules.words);
  return standsIn(twice, clauseOf(behind)) || standsIn(twice, before.slice(from));
});

/**
 * Whether the sentence of a number goes on with a rest that it does not count: 'trực tuyến 611, trực tiếp
 * 187, còn lại qua bưu chính'. Of 'còn lại 100' it is told.
 */
export const leavesRest = once((o, { document, rules }) => {
  const behind = tokenize(textOf(o, document).slice(o.end, o.end + FURTHEST));
  const { remainder } = wordLists(rules.words);
  const next = behind.findIndex(({ kind, norm }) => kind === 'number' || norm === '.');
  const own = next < 0 ? behind : behind.slice(0, next);
  return own.some(
    (_, at) =>
      beginsAt(remainder, own, at) &&
      !clauseOf(behind.slice(at)).some(({ kind }) => kind === 'number'),
  );
});

const endsClause = ({ norm }: Token): boolean => norm === '.' || norm === ';';

function clauseOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(endsClause);
  return end < 0 ? tokens : tokens.slice(0, end);
}
