import type { Occurrence } from '../../figures/occurrence.js';
import type { Term } from '../../model.js';
import { sum } from '../../number/decimal.js';
import { type Draft, draft, labelOf, type Material, termOf } from './material.js';

/** Share columns and share rows of the tables. */
export function tableRatioClaims(material: Material): Draft[] {
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
