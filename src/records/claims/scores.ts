import type { Decimal } from '../../model.js';
import { type Occurrence, sameScope } from '../../figures/occurrence.js';
import { equal, sum } from '../../number/decimal.js';
import { type Draft, draft, labelOf, type Material, maximumTerm, termOf } from './material.js';

/** score = rate × maximum / 100, where a row or a sentence gives the rate and 'score/maximum'. */
export function scoreClaims(material: Material): Draft[] {
  return [...bracketedScores(material), ...scoresByRule(material), ...bestScores(material)];
}

/** 'Điểm tối đa' of the criteria beside that of the index: they make it where they add up. */
function bestScores(material: Material): Draft[] {
  const { extraction, index, rules } = material;
  return rules.checks.flatMap((rule) => {
    const totals = rule.kind === 'sum' ? rule.total.flatMap((id) => index.of(id)) : [];
    const outOf = totals.filter(({ max }) => max !== null);
    return outOf.flatMap((total) => {
      const sets = rule.parts.map((ids) =>
        ids.flatMap(
          (id) => index.ofIn(id, total.block, total).find((o) => sameScope(o, total)) ?? [],
        ),
      );
      const parts = sets.find((set, k) => set.length === rule.parts[k]?.length) ?? [];
      const all = [total, ...parts].flatMap((o) => (o.max === null ? [] : [{ o, max: o.max }]));
      const [whole, ...found] = all.map(({ max }) => max);
      if (!whole || found.length !== parts.length || !equal(whole, sum(found))) return [];
      const terms = all.map(({ o, max }) => maximumTerm(o, max, extraction));
      const about = { label: `Điểm tối đa, ${labelOf(total)}`, rule: `checks/${rule.id}` };
      return [draft('sum', [total], material, about, terms)];
    });
  });
}

/** 'đạt 94,44% (17,0/18 điểm)': the percentage that opens a parenthesis is the score's own share. */
function bracketedScores(material: Material): Draft[] {
  return material.extraction.occurrences.flatMap((score) => {
    const rate = bracketedRate(score, material);
    return rate && score.max ? [scoreClaim(rate, score, score.max, 'records/score', material)] : [];
  });
}

function bracketedRate(
  { max, bond, parent, cell }: Occurrence,
  { extraction }: Material,
): Occurrence | null {
  const rate = parent === null ? undefined : extraction.occurrences[parent];
  return max !== null && !cell && bond === 'parenthesis' && rate?.measure === '%' ? rate : null;
}

function scoresByRule(material: Material): Draft[] {
  return material.rules.checks.flatMap((rule) => {
    if (rule.kind !== 'score_ratio') return [];
    const rates = rule.parts.flat();
    return rule.total
      .flatMap((id) => material.index.of(id))
      .flatMap((score) => {
        const { max } = score;
        if (max === null || isShared(score, material) || bracketedRate(score, material)) return [];
        const rate = material.index
          .beside(score)
          .find((o) => rates.includes(o.indicator) && sameScope(o, score) && beside(o, score));
        if (!rate || isOfSeveral(score, rate, material)) return [];
        return [scoreClaim(rate, score, max, `checks/${rule.id}`, material)];
      });
  });
}

/** Whether a percentage is stated as the score's own share of the best: 'đạt 12,6/18 điểm (70%)'. */
const isShared = (score: Occurrence, { index }: Material): boolean =>
  index.beside(score).some((o) => o.shareOf === score.id);

/**
 * '17,2/18 điểm; trong đó phản ánh, kiến nghị xử lý đúng hạn 98%, hài lòng 93%': a score whose parts have
 * rates of several topics is made by all of them, and no one rate makes it.
 */
function isOfSeveral(
  score: Occurrence,
  rate: Occurrence,
  { document, extraction: { occurrences } }: Material,
): boolean {
  const block = document.blocks[score.block];
  const first = occurrences[score.id + 1];
  if (score.cell || block?.kind !== 'paragraph' || first?.measure !== '%') return false;
  if (!OPENS_PARTS.test(block.content.text.slice(score.end, first.start))) return false;
  const others = occurrences.slice(score.id + 1, score.id + 1 + MOST_PARTS);
  return others.some(
    ({ measure, dims, block, sentence, group, shareOf }) =>
      measure === '%' &&
      shareOf === null &&
      block === rate.block &&
      sentence === rate.sentence &&
      group === rate.group &&
      dims.topic !== undefined &&
      dims.topic !== rate.dims.topic,
  );
}

/** No score has more parts. */
const MOST_PARTS = 6;

const OPENS_PARTS = /(trong đó|gồm|cụ thể|\()/iu;

const beside = (a: Occurrence, b: Occurrence): boolean =>
  a.sentence === b.sentence && a.cell?.row === b.cell?.row;

function scoreClaim(
  rate: Occurrence,
  score: Occurrence,
  max: Decimal,
  rule: string,
  material: Material,
): Draft {
  const { extraction } = material;
  return draft('score_ratio', [score], material, { label: labelOf(score), rule }, [
    termOf(rate, extraction),
    maximumTerm(score, max, extraction),
    termOf(score, extraction),
  ]);
}

/** '17,94/18 điểm, đạt tỷ lệ 99,66%' is a share of the points. */
export function pointsClaim(
  score: Occurrence,
  max: Decimal,
  percent: Occurrence,
  material: Material,
): Draft {
  const { extraction } = material;
  const terms = [
    termOf(score, extraction),
    maximumTerm(score, max, extraction),
    termOf(percent, extraction),
  ];
  return draft(
    'ratio',
    [score, percent],
    material,
    { label: labelOf(score), rule: 'records/ratio' },
    terms,
  );
}
