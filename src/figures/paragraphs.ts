import { groupBy, remembering } from '../collections.js';
import type { Paragraph } from '../model.js';
import { looksAhead, withAims, withAimsAmong, withRequests } from './aims.js';
import { announcedBy, contextOf, type Trace, type Traces } from './context.js';
import { contextOfNote, type Noted, notedBy, widerThan } from './footnotes.js';
import { type Ground, readParagraph } from './ground.js';
import { asTold, tellingWays } from './handed-down.js';
import { isWord, type Reading } from './items.js';
import { leadField, ownLeadIn } from './leads.js';
import type { Occurrence } from './occurrence.js';
import { type Opening, openingOf, openingPeriod } from './openings.js';
import { readProse } from './prose.js';
import { withScales } from './scales.js';
import type { Context, Setting } from './setting.js';
import { withSlips } from './slips.js';

/** What the blocks before a block hand on to it. */
export interface Before {
  readonly traces: Traces;
  /** All that they state, by id. */
  readonly occurrences: readonly Occurrence[];
}

/** The paragraphs whose numbers are read. */
const READABLE = /^(heading|body|caption|footnote)$/;

/**
 * Reads the paragraphs of a report one after the other.
 * @param before what has been found so far, kept up by who calls
 */
export function paragraphReader(ground: Ground, before: Before): (paragraph: Paragraph) => Trace {
  const { knowledge, readings, about } = ground;
  const { traces, occurrences: earlier } = before;
  const paragraphs = ground.blocks.filter((block) => block.kind === 'paragraph');
  const childrenOf = groupBy(paragraphs, ({ parent }) => parent);
  /** What is told of the ways in below a heading. */
  const told = remembering((heading: number | null): readonly Occurrence[] =>
    (childrenOf.get(heading) ?? []).flatMap((paragraph) => {
      const reading = readings.get(paragraph.index) as Reading;
      const context = contextOf(paragraph, traces, about);
      const own = tellingWays({ reading, paragraph, context, knowledge, earlier: [] });
      return [...own, ...told(paragraph.index)];
    }),
  );
  return (paragraph) => {
    const plain = readings.get(paragraph.index) as Reading;
    const noted = notedBy(paragraph, ground.noteMarks, traces);
    const parent = noted?.trace.paragraph.index ?? paragraph.parent;
    const governing = parent === null ? undefined : traces.get(parent);
    const isAhead = governing?.isAhead === true || looksAhead(paragraph, plain);
    const settle = isAhead ? settledAhead : settled;
    const reading = settle(plain);
    const own = ownWordsOf(paragraph, reading, ground);
    const handed = handedTo({ ...paragraph, parent }, reading, noted, ground, traces);
    const context = withOwnWords(handed, own, reading, knowledge);
    const lead = ownLeadIn(reading);
    const setting = asTold({ reading, paragraph, context, knowledge, lead, earlier }, () =>
      told(paragraph.parent),
    );
    return {
      paragraph,
      reading,
      occurrences: READABLE.test(paragraph.role) ? stated(setting, noted, settle, ground) : [],
      announced: announcedBy(paragraph, reading, traces),
      ...own,
      isAhead,
    };
  };
}

/** A reading whose numbers are amounts where a word scales them, and whose requests and aims are no results. */
const settled = (reading: Reading): Reading => withScales(withRequests(withAimsAmong(reading)));

/** The same of what is to be done next: its numbers are aims. */
const settledAhead = (reading: Reading): Reading => withScales(withAims(reading));

/** What the first words of a paragraph set for it and what it governs. */
interface OwnWords {
  readonly opening: Opening | null;
  readonly period: string | null;
}

function ownWordsOf(
  paragraph: Paragraph,
  reading: Reading,
  { units, sections, knowledge }: Ground,
): OwnWords {
  const section = sections.get(paragraph.index);
  const ofSection = section ? { level: section, unitName: '', isHeading: true } : null;
  return {
    opening: openingOf(reading, units) ?? ofSection,
    period: openingPeriod(reading, paragraph, knowledge.mainPeriod),
  };
}

/** What the blocks above hand down to a paragraph, to a footnote that with its mark. */
function handedTo(
  paragraph: Paragraph,
  reading: Reading,
  noted: Noted | null,
  { about }: Ground,
  traces: Traces,
): Context {
  const handed = contextOf(paragraph, traces, about, !noted && continuesBefore(reading));
  return noted ? contextOfNote(handed, paragraph, noted.quantity) : handed;
}

/** Whether a paragraph begins with 'trong đó', 'trong số này'. */
const continuesBefore = ({ marks, from }: Reading): boolean =>
  marks.some((mark) => mark.start === from && isWord(mark, 'part'));

function withOwnWords(
  handed: Context,
  { opening, period }: OwnWords,
  reading: Reading,
  { agency }: Ground['knowledge'],
): Context {
  return {
    ...handed,
    ...(opening?.isHeading && { level: opening.level, unitName: opening.unitName }),
    ...(period !== null && { period }),
    field: leadField(reading, agency) || handed.field,
  };
}

/** The quantities of a paragraph; those of a footnote are parts of the number that holds them. */
function stated(
  setting: Setting,
  noted: Noted | null,
  settle: (reading: Reading) => Reading,
  ground: Ground,
): readonly Occurrence[] {
  const found = withoutSlips(setting, settle, ground);
  const wider = noted && widerThan(noted, found);
  if (!wider) return found;
  const context = contextOfNote(setting.context, setting.paragraph, wider);
  return withoutSlips({ ...setting, context }, settle, ground);
}

/** Reads a paragraph, once more where words mistyped in it are told. */
function withoutSlips(
  setting: Setting,
  settle: (reading: Reading) => Reading,
  { reader, compiled }: Ground,
): readonly Occurrence[] {
  const { reading, paragraph, earlier } = setting;
  const found = readProse(setting, earlier.length);
  return withSlips(found, reading.tokens, compiled.pairs, (tokens) => {
    const again = settle(readParagraph(paragraph, reader, tokens));
    return readProse({ ...setting, reading: again }, earlier.length);
  });
}
