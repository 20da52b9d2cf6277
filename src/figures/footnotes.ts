import { groupBy } from '../collections.js';
import type { Block, MappedText, Paragraph } from '../model.js';
import { compare } from '../number/decimal.js';
import { type Token, tokenAt } from '../number/tokens.js';
import type { Trace, Traces } from './context.js';
import { byId, isCount, type Occurrence, wholeOf } from './occurrence.js';
import type { Context } from './setting.js';

/** A place in the text at which the mark of a footnote stands. */
interface Mark {
  readonly paragraph: Paragraph;
  /** UTF-16 offset of the mark. */
  readonly start: number;
}

/** The places of each mark, by the digits that it is printed with. */
export type NoteMarks = ReadonlyMap<string, readonly Mark[]>;

/** What a footnote speaks of: the paragraph with its mark, and the number that the mark stands beside; null where it stands beside none. */
export interface Noted {
  readonly trace: Trace;
  readonly quantity: Occurrence | null;
}

/** '41 km²' is no mark. */
const MARKS = /(?<!(?<!\p{L})[kcdm]?m)⁽?[⁰¹²³⁴-⁹]+⁾?/gu;
const OPENING = /^⁽?[⁰¹²³⁴-⁹]+⁾?/u;

/** The mark that opens a footnote; empty where none does, or where the paragraph is no footnote. */
export const markOfNote = ({ role, content }: Paragraph): string =>
  role === 'footnote' ? (OPENING.exec(content.text)?.[0] ?? '') : '';

/** All marks of footnotes in the text of a report. */
export function noteMarksIn(blocks: readonly Block[]): NoteMarks {
  const found = blocks.flatMap((block) =>
    block.kind === 'table' || block.role === 'footnote'
      ? []
      : Array.from(block.content.text.matchAll(MARKS), ({ 0: mark, index }) => {
          return { mark, paragraph: block, start: index };
        }),
  );
  return groupBy(found, ({ mark }) => mark);
}

/** What a footnote speaks of; null where its mark is in no paragraph. In a PDF, whose notes may be counted anew on each page, it is on the note's page. */
export function notedBy(note: Paragraph, marks: NoteMarks, traces: Traces): Noted | null {
  const page = pageAt(note.content, 0);
  const mark = (marks.get(markOfNote(note)) ?? []).find(
    ({ paragraph, start }) => pageAt(paragraph.content, start) === page,
  );
  const trace = mark && traces.get(mark.paragraph.index);
  return trace ? { trace, quantity: beside(trace, mark.start) } : null;
}

const pageAt = ({ spans }: MappedText, offset: number): number | null =>
  (spans.find(({ end }) => end > offset) ?? spans.at(-1))?.place.page ?? null;

/** So many words at most stand between a number and its mark: 'phản ánh, kiến nghị của tổ chức, cá nhân'. */
const NEAR = 8;

/** The number that a mark stands behind ('53 hồ sơ¹', '53 hồ sơ (chiếm 5%)¹'), or right before ('Hồ sơ quá hạn¹: 53'). */
function beside({ reading: { tokens }, occurrences }: Trace, mark: number): Occurrence | null {
  const at = tokenAt(tokens, mark);
  const last = occurrences.findLast(({ end }) => end <= mark);
  const behind = last && tokens.slice(tokenAt(tokens, last.end), at);
  if (last && behind && behind.length <= NEAR && behind.every(goesOn))
    return last.measure === '%' ? (byId(occurrences, last.shareOf) ?? null) : last;
  const next = occurrences.find(({ start }) => start > mark);
  const before = next ? tokens.slice(at, tokenAt(tokens, next.start)) : [];
  return next &&
    before.every(({ kind, norm }) => (kind === 'mark' ? !/^[;.()]$/.test(norm) : LEADS.test(norm)))
    ? next
    : null;
}

const goesOn = ({ kind, norm }: Token): boolean =>
  kind === 'word' || (kind === 'mark' && !/^[;:.(]$/.test(norm));

/** Words between what is counted and its number. */
const LEADS = /^(là|có|đạt|với|gồm)$/;

/**
 * The context of a footnote: that of a paragraph below the one with its mark, listing the parts of
 * the number that the mark stands beside.
 *
 * @param context what is handed down to such a paragraph
 */
export const contextOfNote = (
  context: Context,
  note: Paragraph,
  quantity: Occurrence | null,
): Context => ({
  ...context,
  ...(quantity && {
    level: quantity.level,
    unitName: quantity.unitName,
    field: quantity.field,
    period: quantity.period,
  }),
  parent: quantity && wholeOf(quantity),
  bond: 'part',
  group: `n${String(note.index)}`,
});

/**
 * The number that a footnote is on where it states more than the one beside its mark: 'Đang giải quyết 90
 * hồ sơ, trong đó quá hạn 5 hồ sơ¹' and 'Sở A: 60 hồ sơ (quá hạn 2), Sở B: 30 hồ sơ (quá hạn 3)'. Null
 * where it states no more, or nothing is greater.
 */
export function widerThan(
  { trace: { occurrences }, quantity }: Noted,
  found: readonly Occurrence[],
): Occurrence | null {
  const greatest = found
    .filter((o) => o.parent === quantity?.id && o.measure === quantity?.measure && isCount(o))
    .reduce<Occurrence | null>(
      (most, o) => (most && compare(most.value, o.value) >= 0 ? most : o),
      null,
    );
  if (!quantity || !greatest) return null;
  let whole: Occurrence | undefined = quantity;
  while (whole && compare(whole.value, greatest.value) < 0) whole = byId(occurrences, whole.parent);
  return whole && whole !== quantity ? whole : null;
}
