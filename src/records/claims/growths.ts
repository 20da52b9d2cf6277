import type { Amount } from '../../figures/changes.js';
import type { Growth } from '../../figures/growths.js';
import type { Occurrence } from '../../figures/occurrence.js';
import type { Pair } from '../../figures/set-against.js';
import type { Term } from '../../model.js';
import { add, compare, decimal, multiply, sign, subtract } from '../../number/decimal.js';
import { isNearShare, isShare, isSlipOfShare } from '../../number/share.js';
import { comparedTerm, type Draft, labelOf, type Material, termOf } from './material.js';

/** What a percentage is said to be of what, and what has grown. */
interface Parts {
  readonly part: Term;
  readonly whole: Term;
  readonly of: Occurrence;
}

/** 'tăng 12,34% so với cùng kỳ (10.000 hồ sơ)': how much of the former count the change to this period's is, or this one itself. */
export function growthClaims(material: Material): Draft[] {
  return material.extraction.growths.flatMap((growth): Draft[] => {
    const parts = told(growth, material) ?? countedBack(growth);
    if (!parts || (growth.by && !isRateOf(growth.rate, parts))) return [];
    const { block, start, place, section, snippet } = growth;
    const { part, whole, of } = parts;
    return [
      {
        kind: 'ratio',
        terms: [part, whole, comparedTerm(growth.rate, of)],
        label: `${labelOf(of)}, so với kỳ trước`,
        rule: 'records/growth',
        doubtful: false,
        place,
        section,
        snippet,
        at: [block, start],
      },
    ];
  });
}

/** 'tăng 60 hồ sơ (20%)': whether a percentage beside how much it is tells it of the former count, or nearly; one far off is of something else. */
const isRateOf = ({ value }: Amount, { part, whole }: Parts): boolean =>
  isNearShare(part.value, whole.value, value, 1) || isSlipOfShare(part.value, whole.value, value);

/** Of the counts of both times those that make the percentage, else those that its words surely name. */
function told(growth: Growth, material: Material): Parts | null {
  const pairs = growth.former.flatMap((from) =>
    growth.current.filter((to) => isAlike(from, to)).map((to) => ({ from, to })),
  );
  const fit = pairs
    .map((pair) => partsOf(growth, pair, material))
    .find(({ part, whole }) => isShare(part.value, whole.value, growth.rate.value));
  if (fit || !growth.told) return fit ?? null;
  const { from, to } = growth.told;
  const isMeant = isAlike(from, to) && isPlausible(growth, growth.told);
  return isMeant ? partsOf(growth, growth.told, material) : null;
}

function partsOf({ way }: Growth, { from, to }: Omit<Pair, 'fromTo'>, { extraction }: Material) {
  const [more, less] = way === 'falls' ? [from, to] : [to, from];
  const part = way === 'makes' ? termOf(to, extraction) : made(more, '−', less, to);
  return { part, whole: comparedTerm(from, to), of: to };
}

/** 'Tiếp nhận 500 hồ sơ, tăng 100 hồ sơ (25%)': of the 400 that there were. */
function countedBack({ by, grown, way }: Growth): Parts | null {
  if (!by || !grown || !isAlike(by, grown)) return null;
  const whole = made(grown, way === 'falls' ? '+' : '−', by, grown);
  return sign(whole.value) > 0 ? { part: comparedTerm(by, grown), whole, of: grown } : null;
}

const isAlike = ({ measure }: Amount, to: Occurrence): boolean =>
  measure === '' || to.measure === '' || measure === to.measure;

/** A number that the report does not print. */
const made = (a: Amount, sign: '+' | '−', b: Amount, { label, measure }: Occurrence): Term => ({
  value: (sign === '+' ? add : subtract)(a.value, b.value),
  raw: `(${a.raw} ${sign} ${b.raw})`,
  measure,
  approximate: false,
  derived: true,
  figure: null,
  label,
});

const TWO = decimal(2);

/** Counts more than twice as large as each other are of other things, and so are those that changed the other way. */
function isPlausible({ way }: Growth, { from, to }: Pair): boolean {
  const [a, b] = [from.value, to.value];
  const turned = compare(b, a);
  if ((way === 'rises' && turned <= 0) || (way === 'falls' && turned >= 0)) return false;
  return compare(multiply(a, TWO), b) >= 0 && compare(multiply(b, TWO), a) >= 0;
}
