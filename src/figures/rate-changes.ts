import type { Paragraph } from '../model.js';
import { readNumber } from '../number/value.js';
import { openBefore } from './brackets.js';
import type { Change } from './changes.js';
import { placeOf, snippetOf } from './evidence.js';
import type { Reading } from './items.js';
import type { Occurrence } from './occurrence.js';
import { sentencesOf } from './sentences.js';

/**
 * Rises and falls of rates: 'đạt 98,2%, cao hơn năm 2021 là 0,7 điểm phần trăm (năm 2021 đạt 97,5%)',
 * 'chiếm 0,6%, giảm 0,2% so với tháng 8 (0,8%)'. They lie between the percentages right before and
 * right behind them.
 */
export function rateChangesIn(
  reading: Reading,
  { index, content, section }: Paragraph,
  found: readonly Occurrence[],
): Change[] {
  if (!reading.classes.some((decided) => decided?.class === 'comparison')) return [];
  return sentencesOf(reading, found).flatMap(({ from, until, held }) => {
    const rates = held.filter(({ measure }) => measure === '%');
    if (rates.length < 2) return [];
    return reading.classes.slice(from, until).flatMap((decided, k): Change[] => {
      const at = from + k;
      const { start = 0, end = 0, text = '' } = reading.tokens[at] ?? {};
      const read = readNumber(text, 'percent');
      if (decided?.class !== 'comparison' || !read || read.ambiguous) return [];
      const before = lastOfOwn(rates, start);
      const behind = rates.find((rate) => rate.start >= end);
      if (!before || !behind || !comparesRates(reading, before, at, behind)) return [];
      // 'Tăng 5%' may be so much of the former rate; percentage points are what lies between both.
      const isPoints = /^(phần|%)$/.test(reading.tokens[at + 2]?.norm ?? '');
      const isPrecise = rates.every(({ value }) => value.scale === read.value.scale);
      const isSure = isPoints && isPrecise && rates.length === 2;
      const { value, raw } = behind;
      return [
        {
          value: read.value,
          raw: text,
          measure: '%',
          things: isSure ? '' : '%',
          block: index,
          start,
          section,
          place: placeOf(content, start, end),
          snippet: snippetOf(content.text, start, end),
          former: [{ value, raw, measure: '%' }],
          current: [before.id],
          indicator: '',
          behind: null,
          rate: null,
        },
      ];
    });
  });
}

/** The last rate before a position; an aim or a former one in a bracket, 'đạt 70,2% (chỉ tiêu 60%), tăng 14,3%', is not what grew. */
function lastOfOwn(rates: readonly Occurrence[], start: number): Occurrence | undefined {
  const before = rates.filter((rate) => rate.end <= start);
  return (
    before.findLast(({ bond, period }) => bond !== 'parenthesis' || period !== 'former') ??
    before.at(-1)
  );
}

/** Whether a number is how far the rates on both sides of it are apart: no other number but of dates is between them. */
function comparesRates(
  { tokens, classes }: Reading,
  before: Occurrence,
  at: number,
  behind: Occurrence,
): boolean {
  if (!/^(%|điểm)$/.test(tokens[at + 1]?.norm ?? '')) return false;
  let compares = false;
  let grows = false;
  for (const step of [-1, 1])
    for (let k = at + step; ; k += step) {
      if (step < 0 && tokens[k]?.norm === ')') k = openBefore({ tokens }, k);
      const token = tokens[k];
      if (!token || token.start < before.end || token.start >= behind.start) break;
      if (token.kind === 'number' && !/^(period|date)$/.test(classes[k]?.class ?? '')) return false;
      if (token.norm === ';') return false;
      grows ||= step < 0 && /^(tăng|giảm|hơn)$/.test(token.norm);
      compares ||= /^(với|hơn)$/.test(token.norm);
    }
  return grows && compares;
}
