import { equal, compare, add, decimal } from '../number/decimal.js';
import type { Stretch } from './clauses.js';
import { fieldNameOf } from './field-names.js';
import type { Reading } from './items.js';
import type { Lexicon } from './meaning.js';
import {
  type Bond,
  isCount,
  type Occurrence,
  renamed,
  sameScope,
  totalOf,
  withReplaced,
} from './occurrence.js';

/** So few numbers may make another by chance. */
const FEWEST = 3;
/** Lists are no longer; looking further would take the time of their square. */
const MOST = 60;

/**
 * Numbers behind a quantity that no word of the rules names, and that make exactly it, are its parts
 * by lĩnh vực: 'Trong tổng số 400 hồ sơ tiếp nhận, thu BHXH 230 hồ sơ; cấp sổ, thẻ 120 hồ sơ; giám
 * định BHYT 50 hồ sơ'.
 *
 * @param before the words before each occurrence that are no other's, by its id
 */
export function withListedParts(
  found: readonly Occurrence[],
  before: ReadonlyMap<number, Stretch>,
  reading: Reading,
  lexicon: Lexicon,
): readonly Occurrence[] {
  return withParts(found, 'part', lexicon, (whole, at) => {
    if (whole.indicator === 'other' || whole.measure === '' || !isCount(whole)) return [];
    const byField = fieldsOf(whole, found, at);
    if (byField.length > 0) return byField.map((o) => ({ whole, o, place: {} }));
    const listed = partsOf(whole, found, at);
    const names = listed.map(({ id }) => nameIn(reading, before.get(id)));
    if (names.includes('') || new Set(names).size < names.length) return [];
    return listed.map((o, k) => ({ whole, o, place: { field: names[k] as string } }));
  });
}

/** A number that is what a whole is, in one place. */
export interface Part {
  readonly whole: Occurrence;
  readonly o: Occurrence;
  readonly place: Partial<Pick<Occurrence, 'level' | 'unitName' | 'field'>>;
  /** Whether others have some too, so that the whole is not made of what is listed. */
  readonly isOfSome?: boolean;
}

/** The occurrences of a paragraph, those changed that are parts of a list by what each of them shows. */
export function withParts(
  found: readonly Occurrence[],
  bond: Bond,
  lexicon: Lexicon,
  listed: (o: Occurrence, at: number) => readonly Part[],
): readonly Occurrence[] {
  const parts = found.flatMap(listed).map(({ whole, o, place, isOfSome }) => {
    const part = { ...partOf(whole, o, bond, lexicon), ...place };
    return [o.id, isOfSome ? { ...part, parent: null, bond: null } : part] as const;
  });
  return withReplaced(found, new Map(parts));
}

/** The quantity of a whole as a number of its list states it for one part. */
const partOf = (whole: Occurrence, o: Occurrence, bond: Bond, { byId }: Lexicon): Occurrence => ({
  ...renamed(o, byId.get(whole.indicator)),
  parent: whole.id,
  bond,
  group: `${whole.group}.${String(whole.id)}`,
  dims: whole.dims,
});

/** The counts that follow a whole in its sentence and make it, most of them of no known meaning; else none. */
function partsOf(
  whole: Occurrence,
  found: readonly Occurrence[],
  at: number,
): readonly Occurrence[] {
  const parts: Occurrence[] = [];
  let sum = decimal(0);
  for (let next = at + 1; next <= at + MOST; next++) {
    const o = found[next];
    if (!o) break;
    if (o.measure === '%' && o.sentence === whole.sentence) continue;
    if (!isLike(o, whole)) return [];
    parts.push(o);
    sum = add(sum, o.value);
    if (compare(sum, whole.value) >= 0) break;
  }
  const unnamed = parts.filter(({ indicator }) => indicator === 'other');
  const isList =
    parts.length >= FEWEST && unnamed.length * 2 > parts.length && !parts.some(isToldByWay);
  return isList && equal(sum, whole.value) ? parts : [];
}

/**
 * '12 hồ sơ quá hạn chủ yếu do đo đạc; lĩnh vực đất đai 9 hồ sơ, lĩnh vực xây dựng 3 hồ sơ': the counts of
 * the same quantity that follow a whole in its sentence, each of a lĩnh vực of its own, where they make it.
 */
function fieldsOf(
  whole: Occurrence,
  found: readonly Occurrence[],
  at: number,
): readonly Occurrence[] {
  const parts: Occurrence[] = [];
  for (const o of found.slice(at + 1, at + 1 + MOST)) {
    if (o.sentence !== whole.sentence) break;
    if (o.bond === 'parenthesis' || o.measure === '%') continue;
    if (!isSameOfField(o, whole)) break;
    parts.push(o);
  }
  const fields = new Set(parts.map(({ field }) => field));
  const isList = parts.length > 1 && fields.size === parts.length;
  return isList && equal(totalOf(parts), whole.value) ? parts : [];
}

const isSameOfField = (o: Occurrence, whole: Occurrence): boolean =>
  whole.field === '' &&
  o.field !== '' &&
  o.parent === null &&
  o.base === null &&
  o.indicator === whole.indicator &&
  sameScope({ ...o, field: '' }, whole);

/** 'trực tuyến toàn trình 610, một phần 420, trực tiếp 215': what is told apart by how it came in has no lĩnh vực for that. */
const isToldByWay = ({ dims }: Occurrence): boolean =>
  dims.channel !== undefined || dims.service !== undefined;

const isLike = (o: Occurrence, whole: Occurrence): boolean =>
  o.sentence === whole.sentence &&
  o.measure === whole.measure &&
  sameScope(o, whole) &&
  o.base === null;

/** The words of a stretch behind its last colon, as a name. */
export function nameIn(reading: Reading, stretch: Stretch | undefined): string {
  if (!stretch) return '';
  const { start, end } = stretch;
  const all = reading.tokens.slice(start, end);
  // 'Trích lục (01 hồ sơ)' may be a thủ tục of any lĩnh vực.
  if (all.at(-1)?.norm === '(') return '';
  const colon = all.findLastIndex(({ norm }) => norm === ':');
  const name = fieldNameOf(reading, { start: start + colon + 1, end }, /./u);
  return OF_TIME.test(name) ? '' : name;
}

/** 'quý I 340 hồ sơ, quý II 410 hồ sơ' tells when, 'Kỳ Anh 340 hồ sơ, Năm Căn 410 hồ sơ' where. */
const OF_TIME = /^(quý|tháng|tuần|đợt|ngày) |^(kỳ|năm) (trước|này|nay|sau|tới|báo|\d)/iu;
