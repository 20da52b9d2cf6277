import type { Occurrence } from '../../figures/occurrence.js';
import { decimal, printVietnamese } from '../../number/decimal.js';
import { type Draft, draft, labelOf, type Material, sameScope, termOf } from './material.js';

/** score = rate × maximum / 100, where a row or a sentence gives the rate and 'score/maximum'. */
export function scoreClaims(material: Material): Draft[] {
  return material.rules.checks.flatMap((rule) => {
    if (rule.kind !== 'score_ratio') return [];
    const rates = rule.parts.flat();
    return rule.total
      .flatMap((id) => material.index.of(id))
      .flatMap((score) => {
        if (score.max === null) return [];
        const rate = material.index
          .inBlock(score.block)
          .find((o) => rates.includes(o.indicator) && sameScope(o, score) && beside(o, score));
        return rate ? [scoreClaim(rate, score, `checks/${rule.id}`, material)] : [];
      });
  });
}

const beside = (a: Occurrence, b: Occurrence): boolean =>
  a.sentence === b.sentence && a.cell?.row === b.cell?.row;

function scoreClaim(rate: Occurrence, score: Occurrence, rule: string, material: Material): Draft {
  const stated = termOf(score, material.extraction);
  const maximum = score.max ?? decimal(0);
  return draft('score_ratio', [score], material, { label: labelOf(score), rule }, [
    termOf(rate, material.extraction),
    {
      ...stated,
      value: maximum,
      raw: printVietnamese(maximum),
      figure: null,
      label: 'Điểm tối đa',
    },
    stated,
  ]);
}
