import { append } from '../collections.js';
import type { Figure, Header, SeenNumber, TextDocument } from '../model.js';
import { withAllOfWork } from './all-of-work.js';
import { withListsOfParts } from './breakdowns.js';
import { type Change, changesIn } from './changes.js';
import type { CompiledRules } from './compiled.js';
import type { Trace } from './context.js';
import { withEntries } from './entries.js';
import { type Ground, groundOf } from './ground.js';
import { type Growth, growthsIn } from './growths.js';
import { withLateBesideOnTime } from './late.js';
import { withLateBehindInTime } from './late-lines.js';
import { withLevelsByTables } from './levels-by-tables.js';
import { withListWholes } from './list-wholes.js';
import { figuresFrom } from './merge.js';
import { numbersSeen } from './numbers-seen.js';
import type { Occurrence } from './occurrence.js';
import { withEarlyIncluded } from './on-time.js';
import { paragraphReader } from './paragraphs.js';
import { rateChangesIn } from './rate-changes.js';
import { refineLists } from './refine.js';
import { withSplits } from './splits.js';
import { type Standings, standingsIn, together } from './standings.js';
import { readTable, type TableReading } from './table.js';
import { withTotalsToldOfAll } from './table-some.js';
import { tableTools } from './table-tools.js';
import { withTableWholes } from './table-wholes.js';
import { withToldAgain } from './told-again.js';
import { withWholesByOutcome } from './wholes-by-outcome.js';

/** All quantities of a report, where they stand and how they hang together. */
export interface Extraction {
  readonly occurrences: readonly Occurrence[];
  readonly figures: readonly Figure[];
  /** Figure id of each occurrence, by occurrence id. */
  readonly figureOf: readonly string[];
  readonly tables: readonly TableReading[];
  readonly changes: readonly Change[];
  readonly growths: readonly Growth[];
  readonly standings: Standings;
  readonly numbers: readonly SeenNumber[];
}

/** What the numbers of a block are, once all of the report is known. */
type Numbers = (settled: readonly Occurrence[]) => readonly SeenNumber[];

/** Reads the figures of a report and says of every other number what it is. */
export function extractFigures(
  document: TextDocument,
  header: Header,
  compiled: CompiledRules,
): Extraction {
  const ground = groundOf(document, header, compiled);
  const traces = new Map<number, Trace>();
  const occurrences: Occurrence[] = [];
  const tables: TableReading[] = [];
  const numbers: Numbers[] = [];
  const readParagraph = paragraphReader(ground, { traces, occurrences });
  const tools = tableTools(ground, traces);
  for (const block of ground.blocks) {
    if (block.kind === 'table') {
      const found = readTable(block, tools, occurrences.length);
      append(occurrences, found.occurrences);
      tables.push(found.table);
      numbers.push(() => found.numbers);
    } else {
      const trace = readParagraph(block);
      numbers.push(numbersIn(trace, occurrences.length, ground));
      append(occurrences, trace.occurrences);
      traces.set(block.index, trace);
    }
  }
  const settled = settle(occurrences, [...traces.values()], ground);
  return {
    occurrences: settled,
    ...figuresFrom(settled, compiled.lexicon),
    tables,
    ...comparisons([...traces.values()], ground),
    numbers: numbers.flatMap((seen) => seen(settled)),
  };
}

function numbersIn(
  { reading, paragraph, occurrences }: Trace,
  firstId: number,
  { lines }: Ground,
): Numbers {
  const [end, isLine] = [firstId + occurrences.length, lines.has(paragraph.index)];
  return (settled) => numbersSeen(reading, paragraph, settled.slice(firstId, end), isLine);
}

/** What a report says of its numbers against others. */
function comparisons(
  traces: readonly Trace[],
  { compiled: { lexicon } }: Ground,
): Pick<Extraction, 'changes' | 'growths' | 'standings'> {
  return {
    changes: traces.flatMap(({ reading, paragraph, occurrences }) => [
      ...changesIn(reading, paragraph, occurrences, lexicon),
      ...rateChangesIn(reading, paragraph, occurrences),
    ]),
    growths: traces.flatMap(({ reading, paragraph, occurrences }) =>
      growthsIn(reading, paragraph, occurrences),
    ),
    standings: together(
      traces.map(({ reading, paragraph, occurrences }) =>
        standingsIn(reading, paragraph, occurrences),
      ),
    ),
  };
}

/** What only the whole report tells of its quantities, each step with what the one before it knows. */
function settle(
  occurrences: readonly Occurrence[],
  traces: readonly Trace[],
  { blocks, readings, header, compiled: { lexicon } }: Ground,
): readonly Occurrence[] {
  // Before the splits, whose members take over what their total counts ('Quận: 200' below 'Chia ra:'),
  // and again behind them, for the members that now are parts of it by nothing but their place.
  const parted = withListsOfParts(occurrences, lexicon);
  const split = withListsOfParts(withSplits(parted, traces, lexicon), lexicon);
  const listed = withListWholes(withEntries(split, blocks, readings), lexicon);
  const whole = withWholesByOutcome(listed, readings, lexicon);
  const totalled = withTotalsToldOfAll(withTableWholes(whole, lexicon));
  const named = withEarlyIncluded(totalled, readings.values(), lexicon);
  const late = withLateBehindInTime(withLateBesideOnTime(named, lexicon), readings, lexicon);
  const again = withToldAgain(withAllOfWork(late, lexicon), lexicon);
  return refineLists(withLevelsByTables(again, header.agencyLevel, readings), lexicon);
}
