import type { Occurrence } from '../../figures/occurrence.js';
import type { TableReading } from '../../figures/table.js';
import { groupBy } from '../../collections.js';
import type { CheckRule } from '../../ruleset/schema.js';
import { type Draft, draft, labelOf, type Material } from './material.js';
import { best, held, type TotalReading } from './ways.js';

/** Sums and balances of the rules within the rows of a table. */
export function tableMakeUpClaims(material: Material): Draft[] {
  return material.extraction.tables.flatMap((table) =>
    material.rules.checks.flatMap((rule) =>
      rule.kind === 'score_ratio' ? [] : claimsOf(rule, rowsOf(table), material),
    ),
  );
}

type Row = readonly Occurrence[];

const rowsOf = ({ occurrences }: TableReading): Row[] => [
  ...groupBy(occurrences, (o) => o.cell?.row).values(),
];

/**
 * One make-up holds for the whole table: the one under which most rows add up, of equals the one
 * that the rule names first. Where hardly a row adds up, the columns are no such make-up.
 */
function claimsOf(rule: CheckRule, rows: readonly Row[], material: Material): Draft[] {
  const ways = rule.total.flatMap((total) =>
    [...rule.parts, ...(rule.if_adds_up ?? []), ...(rule.in_tables ?? [])].map((parts) =>
      parts.every((id) => rows.some((row) => one(id, row)))
        ? rows.flatMap((row) => readingOf(total, [...parts, ...(rule.also ?? [])], row))
        : [],
    ),
  );
  const chosen = best(ways);
  if (held(chosen) * 2 < chosen.length) return [];
  return chosen.map(({ total, parts }) =>
    draft(rule.kind === 'balance' ? 'balance' : 'row_total', [total, ...parts], material, {
      label: labelOf(total),
      rule: `checks/${rule.id}`,
    }),
  );
}

/** A row's total and its parts; a blank cell is a part of zero. */
function readingOf(id: string, named: readonly string[], row: Row): TotalReading[] {
  const total = one(id, row);
  const parts = [...new Set(named)].map((part) => one(part, row)).filter((o) => o !== undefined);
  return total && parts.length > 0 ? [{ total, parts }] : [];
}

/** The cell of a row for an indicator, where there is only one. */
function one(indicator: string, row: Row): Occurrence | undefined {
  const found = row.filter((o) => o.indicator === indicator);
  return found.length === 1 ? found[0] : undefined;
}
