import { groupBy } from '../../collections.js';
import { isCount, type Occurrence } from '../../figures/occurrence.js';
import { isBelow } from '../../figures/place-words.js';
import { equal } from '../../number/decimal.js';
import { isOneSlip } from '../../number/slip.js';
import { addsUp, type Material } from './material.js';

/** What a body with branches has of its own, besides them: 'Văn phòng BHXH tỉnh', 'Cơ quan BHXH tỉnh'. */
const OWN = /^(khối )?(văn phòng|cơ quan) /iu;

/** No report tells more of them. */
const MOST = 12;

/** What is stated of all levels together, with what makes it. */
interface Made {
  readonly whole: Occurrence;
  readonly set: readonly Occurrence[];
}

/**
 * 'Văn phòng BHXH tỉnh tiếp nhận 300 hồ sơ, BHXH các huyện tiếp nhận 700 hồ sơ' make what all of it received,
 * where they do or a slip of the hand is all that is between them.
 */
export function officeSums(material: Material): Made[] {
  const { occurrences } = material.extraction;
  const counts = occurrences.filter(
    (o) => isCount(o) && o.indicator !== 'other' && o.field === '' && !o.approximate && !o.cell,
  );
  const own = counts.filter((o) => OWN.test(o.unitName)).slice(0, MOST);
  if (own.length === 0) return [];
  const wholes = groupBy(
    counts.filter((o) => o.level === 'all' && o.unitName === ''),
    (o) => o.indicator,
  );
  return own.flatMap((office) => {
    const below = counts.find((o) => isOfItsBranches(o, office));
    const all = (wholes.get(office.indicator) ?? []).filter((o) => o.period === office.period);
    const whole = below && wholeOf(all, [office, below]);
    return below && whole ? [{ whole, set: [office, below] }] : [];
  });
}

/** Whether it is of all branches below an office, stated behind it in its sentence. */
const isOfItsBranches = (o: Occurrence, office: Occurrence): boolean =>
  o.block === office.block &&
  o.sentence === office.sentence &&
  o.id > office.id &&
  o.unitName === '' &&
  isBelow(o.level, office.level) &&
  o.indicator === office.indicator &&
  o.period === office.period;

/** The stated whole that two make, or the only one there is, which a slip keeps from it. */
function wholeOf(all: readonly Occurrence[], set: readonly Occurrence[]): Occurrence | undefined {
  const [first] = all;
  const isOnly = first !== undefined && all.every(({ value }) => equal(value, first.value));
  const made = all.find((o) => addsUp(o, set));
  return made ?? (isOnly && isOneSlip(first, set) ? first : undefined);
}
