import type { NumberClass, Paragraph, SeenNumber } from '../model.js';
import { placeOf, snippetOf } from './evidence.js';
import { isInName, type Reading } from './items.js';
import { isLabelled } from './labelled.js';
import type { Occurrence } from './occurrence.js';

/**
 * Every number of a paragraph with the one class it ends in.
 * @param inList it is a line of a list of labels, each with its number
 */
export function numbersSeen(
  reading: Reading,
  paragraph: Paragraph,
  found: readonly Occurrence[],
  inList: boolean,
): SeenNumber[] {
  const { text } = paragraph.content;
  const markerEnd = paragraph.marker?.length ?? 0;
  const seen: SeenNumber[] = [];
  let next = 0;
  reading.tokens.forEach((token, at) => {
    if (token.kind !== 'number') return;
    while (next < found.length && (found[next]?.end ?? 0) < token.end) next++;
    const occurrence = found
      .slice(next, next + 2)
      .find((o) => o.start <= token.start && token.end <= o.end);
    const decided = reading.classes[at];
    const [numberClass, rule] = ((): [NumberClass, string | null] => {
      if (token.end <= markerEnd) return ['list_number', null];
      if (paragraph.role === 'footnote' && at === 0) return ['footnote_mark', null];
      if (paragraph.role === 'page_number') return ['page_number', null];
      if (occurrence && occurrence.indicator !== 'other') return ['figure', occurrence.rule];
      if (decided) return [decided.class, decided.rule];
      if (isInName(reading, at)) return ['name', null];
      if (occurrence && isClaim(occurrence)) return ['claim', null];
      if (occurrence && occurrence.measure !== '') return ['quantity', null];
      const other = reading.otherwise[at];
      if (other) return [other.class, other.rule];
      if (isLabelled(reading, at, inList)) return ['quantity', null];
      return ['unexplained', null];
    })();
    seen.push({
      place: placeOf(paragraph.content, token.start, token.end),
      raw: token.text,
      class: numberClass,
      rule,
      snippet: snippetOf(text, token.start, token.end),
    });
  });
  return seen;
}

const isClaim = (o: Occurrence): boolean =>
  o.base !== null || o.shareOf !== null || (o.parent !== null && o.bond !== 'list');
