import { add, compare, equal } from '../number/decimal.js';
import { type Lexicon, sayOnlyTotal } from './meaning.js';
import { asKnown, isCount, type Occurrence, sameScope } from './occurrence.js';

/**
 * 'Tổng số hồ sơ: 450; đã giải quyết: 440; đang giải quyết: 10', in one sentence or in lines one behind
 * the other: a total of hồ sơ that goes on with how many of them were resolved is all that came in. So is
 * what no word calls a total where both make it: 'Lĩnh vực đất đai: 450 hồ sơ, đã giải quyết 440, còn 10'.
 */
export function withAllOfWork(
  occurrences: readonly Occurrence[],
  lexicon: Lexicon,
): readonly Occurrence[] {
  const counts = occurrences.filter((o) => isCount(o) && o.cell === null);
  const all = new Set<Occurrence>();
  counts.forEach((o, at) => {
    if (!isOpen(o)) return;
    const behind = counts.slice(at + 1, at + 1 + FURTHEST);
    const resolved = behind.find((each) => each.parent !== o.id || tellsOutcome(each));
    const pending = behind.find(
      (each) => each.id > (resolved?.id ?? 0) && each.parent !== resolved?.id,
    );
    if (resolved?.indicator !== 'resolved_total' || !goesOn(o, resolved)) return;
    const isMade =
      (o.dims.total ?? (o.field || o.unitName)) !== '' &&
      pending?.indicator.startsWith('pending_') === true &&
      goesOn(o, pending) &&
      equal(add(resolved.value, pending.value), o.value);
    const isCalledAll =
      o.dims.total !== undefined &&
      o.measure === 'hồ sơ' &&
      (o.block !== resolved.block || o.sentence === resolved.sentence) &&
      compare(resolved.value, o.value) <= 0;
    if (isMade || isCalledAll) all.add(o);
  });
  if (all.size === 0) return occurrences;
  return occurrences.map((o) =>
    all.has(o) ? { ...asKnown(o, 'intake_total', lexicon), measure: 'hồ sơ' } : o,
  );
}

/** What became of hồ sơ is told within so many numbers, those that tell the ways in among them. */
const FURTHEST = 8;

/** Whether a part tells what became of hồ sơ, and not by which way they came in. */
const tellsOutcome = ({ indicator }: Occurrence): boolean => /^(resolved|pending)_/.test(indicator);

/** Whether nothing but that it is a total, or not even that, is said of some hồ sơ. */
const isOpen = ({ indicator, dims, measure, base, ambiguous }: Occurrence): boolean =>
  indicator === 'other' &&
  sayOnlyTotal(dims) &&
  (measure === 'hồ sơ' || (measure === '' && dims.total !== undefined)) &&
  base === null &&
  !ambiguous;

/** Whether a count is of the same place and stands in one of the next sentences or lines of its list, or among its parts. */
const goesOn = (whole: Occurrence, o: Occurrence): boolean =>
  (o.parent === whole.id || o.group === whole.group) &&
  (o.block === whole.block ? o.sentence - whole.sentence : o.block - whole.block) <= 2 &&
  sameScope(o, whole);
