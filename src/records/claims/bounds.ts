import { isCount, type Occurrence, sameScope } from '../../figures/occurrence.js';
import type { Rank } from '../../figures/standings.js';
import type { TableRole } from '../../figures/table-roles.js';
import { groupBy, perObject } from '../../collections.js';
import type { ClaimKind, Decimal, Term } from '../../model.js';
import { compare, decimal, printVietnamese } from '../../number/decimal.js';
import type { Ruleset } from '../../ruleset/load.js';
import { type Draft, draft, labelOf, type Material, maximumTerm, termOf } from './material.js';

/**
 * Limits that no honest number passes: a rank its field, a score the best there is, a share the
 * whole, a part its total. A report states ranks in their field, so each is claimed; of the others
 * hundreds hold without anyone having said so, and only those that are passed are claimed, where no
 * ratio or sum among the `others` says how these numbers hang together.
 */
export function boundClaims(material: Material, others: readonly Draft[]): Draft[] {
  const passed = [...scoresAbove(material), ...sharesAbove(material), ...partsAbove(material)];
  return [
    ...material.extraction.standings.ranks.map(rankClaim),
    ...passed.filter((draft) => !isTied(draft, others)),
  ];
}

const QUOTIENTS: readonly ClaimKind[] = ['ratio', 'score_ratio'];
const APART: readonly ClaimKind[] = ['repeat', 'difference', 'extreme'];

/** A number alone is tied by a quotient; a part and its total by any claim that has both. */
function isTied({ terms }: Draft, others: readonly Draft[]): boolean {
  const figures = terms.flatMap(({ figure }) => figure ?? []);
  return others.some(
    (other) =>
      (figures.length > 1 ? !APART.includes(other.kind) : QUOTIENTS.includes(other.kind)) &&
      figures.every((id) => other.terms.some(({ figure }) => figure === id)),
  );
}

/** 'Xếp thứ 15/12'. */
const rankClaim = ({ value, raw, field, ...rank }: Rank): Draft => ({
  kind: 'bound',
  terms: [
    termOfRank(value, raw, 'Thứ hạng'),
    termOfRank(field.value, field.raw, 'Số được xếp hạng'),
  ],
  label: 'Thứ hạng',
  rule: 'records/rank',
  doubtful: false,
  place: rank.place,
  section: rank.section,
  snippet: rank.snippet,
  at: [rank.block, rank.start],
});

const termOfRank = (value: Decimal, raw: string, label: string): Term => ({
  value,
  raw,
  measure: '',
  approximate: false,
  figure: null,
  label,
});

/** '19,5/18 điểm'. */
function scoresAbove(material: Material): Draft[] {
  const { extraction } = material;
  return extraction.occurrences.flatMap((score) => {
    const { max } = score;
    if (max === null || compare(score.value, max) <= 0) return [];
    const terms = [termOf(score, extraction), maximumTerm(score, max, extraction)];
    return [bound([score], material, 'records/score', terms)];
  });
}

const HUNDRED = decimal(100);

/** 'Tỷ lệ đúng hạn đạt 987%', where nothing says that it is held against a plan or another period. */
function sharesAbove(material: Material): Draft[] {
  const { extraction } = material;
  const planned = new Set(extraction.standings.planned);
  const inTables = new Set(sharesInTables(material).map(({ id }) => id));
  return extraction.occurrences.flatMap((share) => {
    const isShare = share.measure === '%' && share.indicator !== 'other' && share.period === '';
    if (!isShare || share.approximate || planned.has(share.id)) return [];
    if (compare(share.value, HUNDRED) <= 0 || (share.cell && !inTables.has(share.id))) return [];
    return [bound([share], material, 'records/share', [termOf(share, extraction), whole])];
  });
}

/** Shares with decimals in columns that keep to the whole elsewhere, of tables that hold nothing against a plan or another period. */
function sharesInTables({ extraction, index }: Material): Occurrence[] {
  const plain = extraction.tables.filter(({ shape }) =>
    shape.columns.every(({ roles }) => !COMPARING.some((role) => roles.has(role))),
  );
  return plain.flatMap(({ block }) => {
    const shares = index.inBlock(block).filter((o) => o.measure === '%' && o.value.scale > 0);
    const columns = groupBy(shares, (o) => o.cell?.column);
    return [...columns.values()]
      .filter((of) => isMostlyKept(of.map(({ value }) => compare(value, HUNDRED) <= 0)))
      .flat();
  });
}

const COMPARING: readonly TableRole[] = ['target', 'former', 'current', 'change', 'cumulative'];

/** Whether at least two of three lines keep a limit, and not by chance. */
const isMostlyKept = (kept: readonly boolean[]): boolean =>
  kept.length >= 3 && kept.filter(Boolean).length * 3 >= kept.length * 2;

const whole: Term = {
  value: HUNDRED,
  raw: printVietnamese(HUNDRED),
  measure: '%',
  approximate: false,
  figure: null,
  label: 'Toàn bộ',
};

/** 'Tổng số 500 hồ sơ, trong đó trực tuyến 620 hồ sơ', and cells of a row or column where most others keep the limit. */
function partsAbove(material: Material): Draft[] {
  const { occurrences } = material.extraction;
  const totals = totalsOf(material.rules);
  const isPart = (part: Occurrence, total: Occurrence): boolean =>
    totals.get(part.indicator)?.has(total.indicator) === true &&
    sameScope(part, total) &&
    ![part, total].some((o) => o.approximate || !isCount(o));
  const told = occurrences.flatMap((part): (readonly [Occurrence, Occurrence])[] => {
    const total = occurrences[part.base ?? part.parent ?? -1];
    if (!total) return [];
    const isTold = isPart(part, total) && !mayBeOfAnother(part, totals, material);
    return isTold || isAmong(part, total, material) ? [[part, total]] : [];
  });
  const claim = (pairs: readonly (readonly [Occurrence, Occurrence])[]): Draft[] =>
    pairs
      .filter(([part, total]) => compare(part.value, total.value) > 0)
      .map((pair) => bound(pair, material, 'records/part'));
  return [...claim(told), ...cellPairs(material, isPart).flatMap(claim)];
}

/** 'Tiếp nhận 1.506 hồ sơ, gồm cấp huyện 402, cấp xã 1.104; trong đó trực tuyến 1.370': whether a total before it is large enough. */
const mayBeOfAnother = (
  part: Occurrence,
  totals: ReadonlyMap<string, ReadonlySet<string>>,
  { index }: Material,
): boolean =>
  index
    .beside(part)
    .some(
      (o) =>
        o.id < part.id &&
        totals.get(part.indicator)?.has(o.indicator) === true &&
        compare(o.value, part.value) >= 0,
    );

/**
 * 'Phát sinh 12 hồ sơ quá hạn, trong đó 19 hồ sơ thuộc lĩnh vực đất đai', 'Có 1.720 TTHC, trong đó có 2.204
 * TTHC toàn trình': a part right behind its whole, of the same things, in the sentence where no
 * number before it is large enough.
 */
function isAmong(part: Occurrence, total: Occurrence, { index }: Material): boolean {
  const isTold = part.parent === total.id && part.bond === 'part' && part.id === total.id + 1;
  const isOfOne =
    part.sentence === total.sentence &&
    part.block === total.block &&
    part.measure === total.measure &&
    part.period === total.period &&
    part.level === total.level;
  const isNarrower =
    total.unitName + total.field === '' &&
    (total.indicator === 'other' || (part.indicator === total.indicator && part.field !== ''));
  if (!isTold || !isOfOne || !isNarrower || part.measure === '' || !isCount(part)) return false;
  if (part.base !== null || part.approximate || total.approximate || total.base !== null)
    return false;
  return !index.beside(part).some((o) => o.id < part.id && compare(o.value, part.value) >= 0);
}

/** The totals that the rules' sums give a part. */
const totalsOf = perObject(({ checks }: Ruleset): ReadonlyMap<string, ReadonlySet<string>> => {
  const pairs = checks
    .filter(({ kind }) => kind === 'sum')
    .flatMap(({ total, parts, if_adds_up = [] }) =>
      [...parts, ...if_adds_up].flat().map((part) => ({ part, total })),
    );
  return new Map(
    [...groupBy(pairs, ({ part }) => part)].map(([part, of]) => [
      part,
      new Set(of.flatMap(({ total }) => total)),
    ]),
  );
});

/** Cells of two columns, the one a part of the other, that keep the limit in most of at least three rows. */
function cellPairs(
  { extraction, index }: Material,
  isPart: (part: Occurrence, total: Occurrence) => boolean,
): (readonly (readonly [Occurrence, Occurrence])[])[] {
  return extraction.tables.flatMap(({ block }) => {
    const rows = groupBy(index.inBlock(block), (o) => o.cell?.row);
    // 'Trực tuyến' above what came in anew may be of all that there was to resolve.
    const isOfAnother = (
      part: Occurrence,
      total: Occurrence,
      cells: readonly Occurrence[],
    ): boolean =>
      compare(part.value, total.value) > 0 &&
      cells.some((other) => isPart(part, other) && compare(part.value, other.value) <= 0);
    const pairs = [...rows.values()].flatMap((cells) =>
      cells.flatMap((part) =>
        cells.flatMap((total): (readonly [Occurrence, Occurrence])[] =>
          isPart(part, total) && !isOfAnother(part, total, cells) ? [[part, total]] : [],
        ),
      ),
    );
    const columns = groupBy(
      pairs,
      ([part, total]) => `${String(part.cell?.column)} ${String(total.cell?.column)}`,
    );
    return [...columns.values()].filter((of) =>
      isMostlyKept(of.map(([part, total]) => compare(part.value, total.value) <= 0)),
    );
  });
}

const bound = (
  of: readonly Occurrence[],
  material: Material,
  rule: string,
  terms?: readonly Term[],
): Draft => draft('bound', of, material, { label: labelOf(of[0] as Occurrence), rule }, terms);
