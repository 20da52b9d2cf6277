import { append, groupBy, remembering } from '../collections.js';
import type { Figure, Header, Level, Paragraph, SeenNumber, TextDocument } from '../model.js';
import { tokenize } from '../number/tokens.js';
import type { Ruleset } from '../ruleset/load.js';
import { type Change, changesIn } from './changes.js';
import { looksAhead, withAims, withRequests } from './aims.js';
import { announcedBy, contextOf, aboutOf, type Trace } from './context.js';
import { withEntries } from './entries.js';
import { withListsOfParts } from './breakdowns.js';
import { yearOf } from './former.js';
import { contextOfNote, markOfNote, notedBy, noteMarksIn, widerThan } from './footnotes.js';
import { figuresFrom } from './merge.js';
import { leadField, ownLeadIn } from './leads.js';
import { asTold, tellingWays } from './handed-down.js';
import { isWord, type Reading } from './items.js';
import { withLateBesideOnTime } from './late.js';
import { withListWholes } from './list-wholes.js';
import { listLines } from './labelled.js';
import { lexiconOf } from './meaning.js';
import { numbersSeen } from './numbers-seen.js';
import type { Occurrence } from './occurrence.js';
import { withEarlyIncluded } from './on-time.js';
import { setsCommunesApart } from './own-office.js';
import { withScales } from './scales.js';
import { openingOf, openingPeriod } from './openings.js';
import { mainPeriodOf } from './periods.js';
import { readProse } from './prose.js';
import { rateChangesIn } from './rate-changes.js';
import { refineLists } from './refine.js';
import type { Knowledge, Setting } from './setting.js';
import { withSlips, wordPairs } from './slips.js';
import { withSplits } from './splits.js';
import { type Standings, standingsIn, together } from './standings.js';
import { sectionLevels } from './sections.js';
import { readTable, type TableReading } from './table.js';
import { tableWords } from './table-roles.js';
import { textReader } from './text-reader.js';
import { unitReader, unitTypes } from './units.js';
import { withToldAgain } from './told-again.js';
import { vocabularyOf } from './vocabulary.js';

/** All quantities of a report, where they stand and how they hang together. */
export interface Extraction {
  readonly occurrences: readonly Occurrence[];
  readonly figures: readonly Figure[];
  /** Figure id of each occurrence, by occurrence id. */
  readonly figureOf: readonly string[];
  readonly tables: readonly TableReading[];
  readonly changes: readonly Change[];
  readonly standings: Standings;
  readonly numbers: readonly SeenNumber[];
}

const readable = new Set(['heading', 'body', 'caption', 'footnote']);

/** Whether a paragraph begins with 'trong đó', 'trong số này'. */
const continuesBefore = ({ marks, from }: Reading): boolean =>
  marks.some((mark) => mark.start === from && isWord(mark, 'part'));

/** Characters of the list marker, or the footnote's mark, that opens a paragraph. */
const openingLength = (block: Paragraph): number | undefined =>
  block.marker?.length ?? (markOfNote(block).length || undefined);

/** Compiled rules, to be built once and used for every document. */
export function compileRules(rules: Ruleset) {
  const vocabulary = vocabularyOf(rules);
  const pairs = wordPairs(rules);
  const readersIn = (cityLevel: Level) =>
    remembering((agencyLevel: Level) =>
      textReader({ ...vocabulary, agencyLevel, cityLevel }, rules.numbers, pairs),
    );
  return {
    rules,
    vocabulary,
    /** The reader of the reports of agencies of a level. */
    readerFor: readersIn('province'),
    /** The same for those of a city that is a district: its 'cấp thành phố' is that. */
    readerInCity: readersIn('district'),
    lexicon: lexiconOf(rules),
    words: tableWords(rules),
    types: unitTypes(rules),
    pairs,
  };
}
/** Rules ready for use. */
export type CompiledRules = ReturnType<typeof compileRules>;

/** 'UBND thành phố Hải Sơn' of a province; not a quận of a city that is one itself. */
const isOfDistrictCity = ({ agency, agencyLevel }: Header): boolean =>
  agencyLevel === 'district' &&
  /(?<!\p{L})(thành phố|tp)(?!\p{L})/iu.test(agency) &&
  !/(?<!\p{L})(quận|huyện|thị xã)(?!\p{L})/iu.test(agency);

/** Reads the figures of a report and says of every other number what it is. */
export function extractFigures(
  document: TextDocument,
  header: Header,
  { rules, readerFor, readerInCity, lexicon, words, types, pairs }: CompiledRules,
): Extraction {
  const reader = isOfDistrictCity(header) ? readerInCity : readerFor;
  const { read, readTitle, readTokens } = reader(header.agencyLevel);
  const units = unitReader(types, header);
  const traces = new Map<number, Trace>();
  const occurrences: Occurrence[] = [];
  const tables: TableReading[] = [];
  /** What the numbers of each block are, once all of the report is known. */
  const numbers: ((settled: readonly Occurrence[]) => readonly SeenNumber[])[] = [];
  const changes: Change[] = [];
  const standings: Standings[] = [];
  const mainPeriod = mainPeriodOf(header);
  const year = yearOf(header, mainPeriod);
  const lines = listLines(document.blocks);
  const noteMarks = noteMarksIn(document.blocks);
  const readings = new Map(
    document.blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [[block.index, readTokens(tokenize(block.content.text), openingLength(block))] as const]
        : [],
    ),
  );
  const knowledge: Knowledge = {
    lexicon,
    unitOf: units.inClause.bind(units),
    mixesLevels: units.mixesLevels.bind(units),
    communesApart: header.agencyLevel === 'district' && setsCommunesApart([...readings.values()]),
    agency: header.agency.toLowerCase(),
    year,
    mainPeriod,
  };
  const sections: ReadonlyMap<number, Level> =
    header.agencyLevel === 'district' ? sectionLevels(document.blocks) : new Map();
  const about = aboutOf(read(header.title), header, lexicon, rules.bodies);
  const childrenOf = groupBy(
    document.blocks.filter((block) => block.kind === 'paragraph'),
    ({ parent }) => parent,
  );
  /** What is told of the ways in below a heading. */
  const told = remembering((heading: number | null): readonly Occurrence[] =>
    (childrenOf.get(heading) ?? []).flatMap((paragraph) => {
      const reading = readings.get(paragraph.index) as Reading;
      const context = contextOf(paragraph, traces, about);
      const own = tellingWays({ reading, paragraph, context, knowledge, earlier: [] });
      return [...own, ...told(paragraph.index)];
    }),
  );
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      const found = readTable(
        block,
        { traces, header, units, lexicon, read, readTitle, words, year, mainPeriod, about },
        occurrences.length,
      );
      append(occurrences, found.occurrences);
      tables.push(found.table);
      numbers.push(() => found.numbers);
      continue;
    }
    const plain = readings.get(block.index) as Reading;
    const noted = notedBy(block, noteMarks, traces);
    const parent = noted?.trace.paragraph.index ?? block.parent;
    const governing = parent === null ? undefined : traces.get(parent);
    const isAhead = governing?.isAhead === true || looksAhead(block, plain);
    const settle = (each: Reading): Reading =>
      withScales(isAhead ? withAims(each) : withRequests(each));
    const reading = settle(plain);
    const handed = contextOf(
      { ...block, parent },
      traces,
      about,
      !noted && continuesBefore(reading),
    );
    const above = noted ? contextOfNote(handed, block, noted.quantity) : handed;
    const section = sections.get(block.index);
    const opening =
      openingOf(reading, units) ??
      (section ? { level: section, unitName: '', isHeading: true } : null);
    const period = openingPeriod(reading, block, mainPeriod);
    const context = {
      ...above,
      ...(opening?.isHeading && { level: opening.level, unitName: opening.unitName }),
      ...(period !== null && { period }),
      field: leadField(reading) || above.field,
    };
    const lead = ownLeadIn(reading);
    const setting = asTold(
      { reading, paragraph: block, context, knowledge, lead, earlier: occurrences },
      () => told(block.parent),
    );
    const readAs = (as: Setting): readonly Occurrence[] => {
      const stated = readable.has(block.role) ? readProse(as, occurrences.length) : [];
      return withSlips(stated, reading.tokens, pairs, (tokens) => {
        const again = settle(readTokens(tokens, openingLength(block)));
        return readProse({ ...as, reading: again }, occurrences.length);
      });
    };
    const stated = readAs(setting);
    const wider = noted && widerThan(noted, stated);
    const found = wider
      ? readAs({ ...setting, context: contextOfNote(context, block, wider) })
      : stated;
    append(occurrences, found);
    const announced = announcedBy(block, reading, traces);
    traces.set(block.index, {
      paragraph: block,
      reading,
      occurrences: found,
      announced,
      opening,
      period,
      isAhead,
    });
    const [first, isLine] = [occurrences.length - found.length, lines.has(block.index)];
    numbers.push((settled) =>
      numbersSeen(reading, block, settled.slice(first, first + found.length), isLine),
    );
    append(changes, changesIn(reading, block, found, lexicon));
    append(changes, rateChangesIn(reading, block, found));
    standings.push(standingsIn(reading, block, found));
  }
  // Before the splits, whose members take over what their total counts ('Quận: 200' below 'Chia ra:'),
  // and again behind them, for the members that now are parts of it by nothing but their place.
  const parted = withListsOfParts(occurrences, lexicon);
  const split = withListsOfParts(withSplits(parted, traces.values(), lexicon), lexicon);
  const listed = withListWholes(withEntries(split, document.blocks, readings), lexicon);
  const named = withEarlyIncluded(listed, readings.values(), lexicon);
  const known = withToldAgain(withLateBesideOnTime(named, lexicon), lexicon);
  const settled = refineLists(known, lexicon);
  return {
    occurrences: settled,
    ...figuresFrom(settled, lexicon),
    tables,
    changes,
    standings: together(standings),
    numbers: numbers.flatMap((seen) => seen(settled)),
  };
}
