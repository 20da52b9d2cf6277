import type { Block, Header, Level, Paragraph, TextDocument } from '../model.js';
import { type Token, tokenize } from '../number/tokens.js';
import type { CompiledRules } from './compiled.js';
import { type About, aboutOf } from './context.js';
import { markOfNote, type NoteMarks, noteMarksIn } from './footnotes.js';
import { yearOf } from './former.js';
import type { Reading } from './items.js';
import { listLines } from './labelled.js';
import { setsCommunesApart } from './own-office.js';
import { mainPeriodOf } from './periods.js';
import { sectionLevels } from './sections.js';
import type { Knowledge } from './setting.js';
import type { TextReader } from './text-reader.js';
import { type UnitReader, unitReader } from './units.js';

/** What is known of a report before its blocks are read one after the other. */
export interface Ground {
  readonly header: Header;
  readonly blocks: readonly Block[];
  readonly compiled: CompiledRules;
  readonly reader: TextReader;
  readonly units: UnitReader;
  readonly knowledge: Knowledge;
  /** What its title says for all of it. */
  readonly about: About;
  /** What the rules have words for in each paragraph, by its index. */
  readonly readings: ReadonlyMap<number, Reading>;
  /** The levels that its sections are told by, by the index of their headings. */
  readonly sections: ReadonlyMap<number, Level>;
  /** The paragraphs that are lines of a list, by their index. */
  readonly lines: ReadonlySet<number>;
  readonly noteMarks: NoteMarks;
}

/** Looks over a whole report. */
export function groundOf(
  { blocks }: TextDocument,
  header: Header,
  compiled: CompiledRules,
): Ground {
  const { rules, lexicon, types, readerFor, readerInCity } = compiled;
  const readerOf = isOfDistrictCity(header) ? readerInCity : readerFor;
  const reader = readerOf(header.agencyLevel);
  const units = unitReader(types, header);
  const readings = new Map(
    blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [[block.index, readParagraph(block, reader)] as const] : [],
    ),
  );
  const isDistrict = header.agencyLevel === 'district';
  const mainPeriod = mainPeriodOf(header);
  return {
    header,
    blocks,
    compiled,
    reader,
    units,
    knowledge: {
      lexicon,
      unitOf: units.inClause,
      mixesLevels: units.mixesLevels,
      isDistrict,
      communesApart: isDistrict && setsCommunesApart([...readings.values()]),
      agency: header.agency.toLowerCase(),
      year: yearOf(header, mainPeriod),
      mainPeriod,
    },
    about: aboutOf(reader.read(header.title), header, lexicon, rules.bodies),
    readings,
    sections: isDistrict ? sectionLevels(blocks) : new Map(),
    lines: listLines(blocks),
    noteMarks: noteMarksIn(blocks),
  };
}

/** 'UBND thành phố Hải Sơn' of a province; not a quận of a city that is one itself. */
const isOfDistrictCity = ({ agency, agencyLevel }: Header): boolean =>
  agencyLevel === 'district' &&
  /(?<!\p{L})(thành phố|tp)(?!\p{L})/iu.test(agency) &&
  !/(?<!\p{L})(quận|huyện|thị xã)(?!\p{L})/iu.test(agency);

/** Finds in a paragraph, or in the same with other words, what the rules have words for. */
export const readParagraph = (
  paragraph: Paragraph,
  { readTokens }: TextReader,
  tokens: readonly Token[] = tokenize(paragraph.content.text),
): Reading => readTokens(tokens, openingLength(paragraph));

/** Characters of the list marker, or the footnote's mark, that opens a paragraph. */
const openingLength = (paragraph: Paragraph): number | undefined =>
  paragraph.marker?.length ?? (markOfNote(paragraph).length || undefined);
