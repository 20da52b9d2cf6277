import { decimal } from '../../number/decimal.js';
import type { Occurrence } from '../../figures/occurrence.js';
import { type Draft, draft, labelOf, type Material, sameScope, termOf } from './material.js';

/** score = rate × maximum / 100, where a row or a sentence gives the rate and 'score/maximum'. */
export function scoreClaims(material: Material): Draft[] {
  const { occurrences } = material.extraction;
  return material.rules.checks.flatMap((rule) => {
    if (rule.kind !== 'score_ratio') return [];
    const rates = rule.parts.flat();
    return occurrences.flatMap((score) => {
      if (!rule.total.includes(score.indicator) || score.max === null) return [];
      const rate = occurrences.find(
        (o) => rates.includes(o.indicator) && sameScope(o, score) && beside(o, score),
      );
      return rate ? [scoreClaim(rate, score, `checks/${rule.id}`, material)] : [];
    });
  });
}

const beside = (a: Occurrence, b: Occurrence): boolean =>
  a.block === b.block && a.sentence === b.sentence && a.cell?.row === b.cell?.row;

function scoreClaim(rate: Occurrence, score: Occurrence, rule: string, material: Material): Draft {
  const maximum = { ...termOf(score, material.extraction), value: score.max ?? decimal(0), figure: null, label: 'Điểm tối đa' };
  const printed = score.raw.split('/').at(-1) ?? score.raw;
  return draft('score_ratio', [score], material, { label: labelOf(score), rule }, [
    termOf(rate, material.extraction),
    { ...maximum, raw: printed },
    { ...termOf(score, material.extraction), raw: score.raw.split('/')[0]?.trim() ?? score.raw },
  ]);
}
