import type { Occurrence } from '../../figures/occurrence.js';
import type { Decimal, Term } from '../../model.js';
import { sum } from '../../number/decimal.js';
import { isShare } from '../../number/share.js';
import { type Draft, draft, labelOf, type Material, maximumTerm, termOf } from './material.js';
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

/** One number, or several of a form's formula '(8+9)/7' added up. */
function termOfSum(added: readonly Occurrence[], { extraction }: Material): Term {
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

/** 'Điểm tối đa | Điểm đạt | Tỷ lệ (%)': where most rows agree, the percentage is the share of the points. */
function pointClaims(material: Material): Draft[] {
  return tablesOf(material).flatMap(({ table, at }) => {
    const used = new Set(table.shares.map(({ percent }) => percent));
    const { rows, columns } = table.shape;
    const scored = rows.flatMap(({ index: row }) => {
      const [score, ...more] = columns
        .flatMap((column) => at(row, column.index) ?? [])
        .filter((o) => o.max !== null);
      const max = score?.max;
      return score && max && more.length === 0 ? [{ row, score, max }] : [];
    });
    return columns.flatMap(({ index }) => {
      const found = scored.flatMap(({ row, score, max }): Points[] => {
        const percent = at(row, index);
        if (percent?.measure !== '%' || used.has(percent.id)) return [];
        return [{ score, max, percent }];
      });
      const right = found.filter(({ score, max, percent }) =>
        isShare(score.value, max, percent.value),
      );
      return right.length * 2 > found.length ? found.map((each) => pointClaim(each, material)) : [];
    });
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
