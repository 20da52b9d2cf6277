import { endsSentence, within } from './clauses.js';
import type { Item, Reading } from './items.js';
import { type Dims, dimsOfLeadIn, inherited } from './meaning.js';

/** The terms of a paragraph's own first words ('Phản ánh, kiến nghị: tiếp nhận 04, đã xử lý 04'). */
export function ownLeadIn({ tokens, marks, classes, from }: Reading): Dims {
  const colon = tokens.findIndex((token) => token.norm === ':');
  const number = tokens.findIndex(
    (token, at) =>
      at >= from && token.kind === 'number' && !/^(date|period)$/.test(classes[at]?.class ?? ''),
  );
  if (colon < 0 || (number >= 0 && number < colon)) return {};
  const strong = within(marks, { start: from, end: colon }).filter(
    ({ meaning }) => meaning.type !== 'term' || !meaning.weak,
  );
  const { topic, object } = dimsOfLeadIn(strong);
  return { ...(topic && { topic }), ...(object && { object }) };
}

/** What a sentence says it is about: 'Đối với hồ sơ trực tuyến, huyện tiếp nhận 2.100, xã 5.267'. */
export function sentenceLead({ tokens, marks, from }: Reading, item: Item): Dims {
  let start = item.start;
  while (start > from && !endsSentence(tokens, start - 1)) start--;
  if (!/^(đối|về|riêng)$/.test(tokens[start]?.norm ?? '')) return {};
  let end = start;
  while (end < item.start && tokens[end]?.norm !== ',' && tokens[end]?.kind !== 'number') end++;
  if (tokens[end]?.norm !== ',') return {};
  return inherited(dimsOfLeadIn(within(marks, { start, end })));
}
