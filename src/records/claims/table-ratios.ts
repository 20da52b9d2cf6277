import type { Occurrence } from '../../figures/occurrence.js';
import type { Grid } from '../../figures/table-grid.js';
import type { Decimal } from '../../model.js';
import { isShare } from '../../number/share.js';
import {
  type Draft,
  draft,
  labelOf,
  type Material,
  maximumTerm,
  termOf,
  termOfSum,
} from './material.js';
import { tablesOf } from './table-cells.js';

/** Share columns and share rows of the tables, and the shares of points that scores reach. */
export const tableRatioClaims = (material: Material): Draft[] => [
  ...shareClaims(material),
  ...pointClaims(material),
];

function shareClaims(material: Material): Draft[] {
  const { tables, occurrences } = material.extraction;
  const all = (ids: readonly number[]): Occurrence[] => ids.flatMap((id) => occurrences[id] ?? []);
  return tables.flatMap(({ shares }) =>
    shares.flatMap(({ counts, bases, percent, doubtful }) => {
      const [share] = all([percent]);
      if (!share) return [];
      const [over, under] = [all(counts), all(bases)];
      const about = { label: labelOf(share), rule: 'tables/percent', doubtful };
      const terms = [over, under, [share]].map((added) => termOfSum(added, material));
      return [draft('ratio', [...over, ...under, share], material, about, terms)];
    }),
  );
}

/**
 * 'Điểm tối đa | Điểm đạt | Tỷ lệ (%)', in columns or in rows: where most of them agree, the
 * percentage is the share of the points.
 */
function pointClaims(material: Material): Draft[] {
  return tablesOf(material).flatMap(({ table, at }) => {
    const used = new Set(table.shares.map(({ percent }) => percent));
    const isOpen = (o: Occurrence | undefined): o is Occurrence =>
      o?.measure === '%' && !used.has(o.id);
    const rows = table.shape.rows.map(({ index }) => index);
    const columns = table.shape.columns.map(({ index }) => index);
    return [
      ...pointsAlong(columns, rows, (column, row) => at(row, column), isOpen),
      ...pointsAlong(rows, columns, at, isOpen),
    ].map((each) => pointClaim(each, material));
  });
}

/** The points of every line of percentages most of which are shares of the only score beside them. */
function pointsAlong(
  lines: readonly number[],
  places: readonly number[],
  at: Grid,
  isOpen: (o: Occurrence | undefined) => o is Occurrence,
): Points[] {
  const scores = places.map((place) => {
    const found = lines.flatMap((line) => at(line, place) ?? []).filter(({ max }) => max !== null);
    return found.length === 1 ? found[0] : undefined;
  });
  return lines.flatMap((line) => {
    const found = places.flatMap((place, k): Points[] => {
      const [percent, score] = [at(line, place), scores[k]];
      return score?.max && isOpen(percent) ? [{ score, max: score.max, percent }] : [];
    });
    const right = found.filter(({ score, max, percent }) =>
      isShare(score.value, max, percent.value),
    );
    return right.length * 2 > found.length ? found : [];
  });
}

interface Points {
  readonly score: Occurrence;
  readonly max: Decimal;
  readonly percent: Occurrence;
}

function pointClaim({ score, max, percent }: Points, material: Material): Draft {
  const { extraction } = material;
  const about = { label: labelOf(percent), rule: 'tables/percent' };
  const terms = [
    termOf(score, extraction),
    maximumTerm(score, max, extraction),
    termOf(percent, extraction),
  ];
  return draft('ratio', [score, percent], material, about, terms);
}
