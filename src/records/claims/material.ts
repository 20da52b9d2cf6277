import type {
  Block,
  Claim,
  ClaimKind,
  Decimal,
  Header,
  Level,
  Term,
  TextDocument,
} from '../../model.js';
import { equal, printVietnamese, sum } from '../../number/decimal.js';
import type { Extraction } from '../../figures/figures.js';
import { type Amount, thingsAt } from '../../figures/changes.js';
import { type Occurrence, sameScope, totalOf } from '../../figures/occurrence.js';
import type { Ruleset } from '../../ruleset/load.js';
import type { OccurrenceIndex } from './index-of.js';

/** What claims are read from. */
export interface Material {
  readonly document: TextDocument;
  readonly header: Header;
  readonly extraction: Extraction;
  readonly index: OccurrenceIndex;
  readonly rules: Ruleset;
}

/** A claim before it has its number. */
export type Draft = Omit<Claim, 'id'> & { readonly at: readonly [block: number, start: number] };

/** The kinds that set a total against its parts. */
export const TOTAL_KINDS: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'sum',
  'balance',
  'level_sum',
  'table_total',
  'row_total',
]);

/** The text of the paragraph that something stands in; empty for what stands in a table. */
export function textOf({ block }: { readonly block: number }, { blocks }: TextDocument): string {
  const found = blocks[block];
  return found?.kind === 'paragraph' ? found.content.text : '';
}

/** What a number of the text without a unit of the rules counts: the word behind it ('12 lớp'); empty where there is none. */
export const thingsOf = (o: Occurrence, document: TextDocument): string =>
  thingsAt(textOf(o, document), o.end);

/** Whether two count things of one name: '520 phiếu: rất hài lòng 400 phiếu (76,9%)'. */
export function isOfLike(a: Occurrence, b: Occurrence, { document }: Material): boolean {
  const things = thingsOf(a, document);
  return things !== '' && things === thingsOf(b, document);
}

/** The occurrence as a term of a claim. */
export const termOf = (o: Occurrence, { figureOf }: Extraction): Term => ({
  value: o.value,
  raw: o.limit ? `${o.limit.words} ${o.raw}` : o.raw,
  measure: o.measure,
  approximate: o.approximate,
  ...(o.scaled && { scaled: true as const }),
  ...(o.limit && { limit: o.limit.side }),
  ...(o.ambiguous && { unsure: 'ambiguous' as const }),
  figure: figureOf[o.id] ?? null,
  label: o.label,
});

/** A number of a comparison that is no figure of the rules, called as what it is compared with. */
export const comparedTerm = ({ value, raw, measure }: Amount, { label }: Occurrence): Term => ({
  value,
  raw,
  measure,
  approximate: false,
  figure: null,
  label,
});

/** One number, or several added up: those of a form's formula '(8+9)/7', 'trước hạn' and 'đúng hạn'. */
export function termOfSum(added: readonly Occurrence[], { extraction }: Material): Term {
  const terms = added.map((o) => termOf(o, extraction));
  const [first, ...more] = terms;
  if (first && more.length === 0) return first;
  return {
    value: sum(terms.map(({ value }) => value)),
    raw: terms.map(({ raw }) => raw).join(' + '),
    measure: first?.measure ?? '',
    approximate: false,
    figure: null,
    label: terms.map(({ label }) => label).join(' + '),
  };
}

/** The best score there is to reach as a term beside the score. */
export const maximumTerm = (score: Occurrence, max: Decimal, extraction: Extraction): Term => ({
  ...termOf(score, extraction),
  value: max,
  raw: printVietnamese(max),
  figure: null,
  label: 'Điểm tối đa',
});

/** A claim over some occurrences; it stands where its first one stands. */
export function draft(
  kind: ClaimKind,
  occurrences: readonly Occurrence[],
  { extraction }: Material,
  about: { readonly label: string; readonly rule: string; readonly doubtful?: boolean },
  terms: readonly Term[] = occurrences.map((o) => termOf(o, extraction)),
): Draft {
  const first = occurrences[0] as Occurrence;
  return {
    kind,
    terms,
    label: about.label,
    rule: about.rule,
    doubtful: about.doubtful ?? false,
    place: first.place,
    section: first.section,
    snippet: first.snippet,
    at: [first.block, first.cell ? first.cell.row * 1000 + first.cell.column : first.start],
  };
}

/** A total and its parts as terms; lĩnh vực or units that count what the total does are called by their names. */
export function termsOfParts(
  whole: Occurrence,
  parts: readonly Occurrence[],
  { extraction }: Material,
): Term[] {
  const called = (o: Occurrence): Term => {
    const name = o.unitName || fieldLabel(o);
    const isLike = o.label === whole.label && whole.unitName + whole.field === '';
    return { ...termOf(o, extraction), ...(isLike && name !== '' && { label: name }) };
  };
  return [termOf(whole, extraction), ...parts.map(called)];
}

/** What people call the levels; the whole locality goes without a name. */
export const levelNames: Readonly<Record<Level, string>> = {
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
  all: '',
  '': '',
};

/** 'Hồ sơ đã giải quyết, cấp xã, lĩnh vực Hộ tịch'. */
export function labelOf(o: Occurrence): string {
  const level = levelNames[o.level];
  const place = o.rowLabel || o.unitName || level;
  const field = o.rowLabel === '' ? fieldLabel(o) : '';
  return [o.label || 'Số liệu', place, field].filter((part) => part !== '').join(', ');
}

/** 'lĩnh vực Hộ tịch', 'các lĩnh vực khác'; empty where there is none. */
const fieldLabel = ({ field }: Occurrence): string =>
  field === '' || /lĩnh vực/iu.test(field) ? field : `lĩnh vực ${field}`;

/** Whether the parts make exactly the total. */
export const addsUp = (total: Occurrence, parts: readonly Occurrence[]): boolean =>
  equal(total.value, totalOf(parts));

/** The block that governs an occurrence's block. */
export const parentOf = (document: TextDocument, o: Occurrence): number | null =>
  (document.blocks[o.block] as Block).parent;

/** Whether two occurrences belong to one passage: a table row, a paragraph, a list and what introduces it. */
export function together(a: Occurrence, b: Occurrence, { document }: Material): boolean {
  if (a.cell || b.cell) return a.block === b.block && a.cell?.row === b.cell?.row;
  if (a.block === b.block) return true;
  const [pa, pb] = [parentOf(document, a), parentOf(document, b)];
  if (pa === b.block || pb === a.block) return true;
  if (introduces(a, pb, document) || introduces(b, pa, document)) return true;
  return pa === pb && (pa !== null || Math.abs(a.block - b.block) <= 3);
}

/** Whether an occurrence stands right before the words that introduce a list: 'đạt 37 điểm. Chi tiết như sau: …'. */
function introduces(o: Occurrence, list: number | null, document: TextDocument): boolean {
  if (list === null) return false;
  const head = document.blocks[list];
  return head?.parent === parentOf(document, o) && o.block < list && list - o.block <= 2;
}

/** The other occurrences of an indicator in the passage of one, of the same place and field. */
export function near(o: Occurrence, indicator: string, material: Material): Occurrence[] {
  const { document, index } = material;
  const all = index.of(indicator);
  const parent = parentOf(document, o);
  // A short report is looked through; in a long one only the blocks around are.
  const few =
    all.length < 50
      ? all
      : around(o.block, parent).flatMap((block) => index.ofIn(indicator, block, o));
  return few.filter((p) => p.id !== o.id && sameScope(p, o) && together(p, o, material));
}

/** The blocks within a list's length of one, with what governs it. */
const around = (block: number, parent: number | null): number[] => [
  ...new Set([
    ...(parent === null ? [] : [parent]),
    ...Array.from({ length: 41 }, (_, k) => block - 20 + k),
  ]),
];

/** Of some occurrences the one nearest to another, those of its own paragraph before others, an earlier one first. */
export function nearestTo(
  from: Occurrence,
  candidates: readonly Occurrence[],
): Occurrence | undefined {
  const isFar = ({ block }: Occurrence): number => Number(block !== from.block);
  return [...candidates].sort(
    (a, b) =>
      isFar(a) - isFar(b) || Math.abs(a.id - from.id) - Math.abs(b.id - from.id) || a.id - b.id,
  )[0];
}
