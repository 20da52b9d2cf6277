import { endsSentence, type Stretch } from './clauses.js';
import { equal } from '../number/decimal.js';
import { isWord, type Reading } from './items.js';
import type { Lexicon } from './meaning.js';
import {
  isCount,
  type Occurrence,
  renamed,
  sameScope,
  totalOf,
  withReplaced,
} from './occurrence.js';

/** No more numbers are added up by a word behind them. */
const MOST = 12;

/**
 * 'Trả lại 51 hồ sơ, rút 23 hồ sơ, cộng 74 hồ sơ': the fewest numbers right before one that its words
 * call no more than a sum, two or more, that make exactly it are its parts.
 *
 * @param before the words before each occurrence that are no other's, by its id
 */
export function withSumsBehind(
  found: readonly Occurrence[],
  before: ReadonlyMap<number, Stretch>,
  { tokens, ending }: Reading,
  lexicon: Lexicon,
): readonly Occurrence[] {
  const saysSum = (stretch: Stretch | undefined): boolean => {
    const marks = stretch ? (ending[stretch.end] ?? []) : [];
    const sums = marks.filter((mark) => isWord(mark, 'sum') && mark.start >= (stretch?.start ?? 0));
    return (
      sums.some(
        ({ start }) => start === stretch?.start || /^[,;]$/.test(tokens[start - 1]?.norm ?? ''),
      ) ||
      (stretch !== undefined && saysOnlyTotal(tokens, stretch))
    );
  };
  const parts = new Map<number, Occurrence>();
  found.forEach((total, at) => {
    if (total.indicator !== 'other' || !isCount(total) || !saysSum(before.get(total.id))) return;
    const made = madeOf(total, found.slice(Math.max(0, at - MOST), at));
    const of = { parent: total.id, bond: 'whole', group: `${total.group}.sum` } as const;
    const kind = ofOneKind(made) ?? kindOf(made);
    for (const o of made) parts.set(o.id, { ...(kind ? renamed(o, null) : o), ...of });
    if (kind)
      parts.set(total.id, { ...renamed(total, lexicon.byId.get(kind.indicator)), dims: kind.dims });
  });
  return withReplaced(found, parts);
}

/** 'Nhận 45 hồ sơ căn cước, 12 hồ sơ thường trú. Tổng số 57 hồ sơ': whether a sentence opens with nothing but that its number is a total. */
const saysOnlyTotal = (tokens: Reading['tokens'], { start, end }: Stretch): boolean =>
  endsSentence(tokens, start) &&
  tokens[start + 1]?.norm === 'tổng' &&
  tokens[start + 2]?.norm === 'số' &&
  end === start + 3;

/** 'Quý I giải quyết 340 hồ sơ, quý II giải quyết 410 hồ sơ, cộng 750 hồ sơ': what nothing but when tells apart, so that the sum is what the report has. */
function ofOneKind(made: readonly Occurrence[]): Occurrence | undefined {
  const [first] = made;
  const isOne =
    first !== undefined &&
    first.indicator !== 'other' &&
    made.every((o) => o.indicator === first.indicator && sameScope(o, first));
  return isOne ? first : undefined;
}

/**
 * '04 phản ánh về hành vi hành chính, 01 về quy định; cộng 05': the one part whose words say what is
 * counted, where the others, which count nothing else, leave it out. Then it is the total that all
 * of them are.
 */
function kindOf(made: readonly Occurrence[]): Occurrence | undefined {
  const [named, ...more] = made.filter(({ indicator }) => indicator !== 'other');
  const others = made.filter((o) => o !== named);
  if (!named || more.length > 0) return undefined;
  const isBare = ({ measure, dims }: Occurrence): boolean =>
    (measure === '' || measure === named.measure) && Object.keys(dims).length === 0;
  return others.every(isBare) ? named : undefined;
}

function madeOf(total: Occurrence, before: readonly Occurrence[]): readonly Occurrence[] {
  const counts = before.filter(isCount);
  const other = counts.findLastIndex((o) => !isAlike(o, total));
  const alike = counts.slice(other + 1);
  // '1.439 TTHC của 17 sở, thêm 82 TTHC; cộng lại 1.521 TTHC': how many bodies there are is left out.
  const measured = total.measure === '' ? [] : alike.filter((o) => o.measure === total.measure);
  return lastMaking(total, alike) ?? lastMaking(total, measured) ?? [];
}

/** The fewest of the last of some counts, two or more, that make exactly a total; undefined where none do. */
function lastMaking(
  total: Occurrence,
  alike: readonly Occurrence[],
): readonly Occurrence[] | undefined {
  for (let many = 2; many <= alike.length; many++) {
    const parts = alike.slice(-many);
    if (equal(totalOf(parts), total.value)) return parts;
  }
  return undefined;
}

const isAlike = (o: Occurrence, total: Occurrence): boolean =>
  total.sentence - o.sentence <= 1 &&
  (o.measure === total.measure || o.measure === '' || total.measure === '') &&
  o.parent === total.parent &&
  o.base === null &&
  sameScope(o, total);
