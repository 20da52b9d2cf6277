import { numberLine } from '../layout/letterhead.js';
import type { Header, Paragraph, TextDocument } from '../model.js';
import type { Ruleset } from '../ruleset/load.js';
import { agencyOf } from './agency.js';
import { annexOf } from './annex.js';
import { letterheadDate, placeOfIssue, textDate } from './date.js';
import { gazetteerOn } from './gazetteer.js';
import { letterheadLines } from './letterhead-lines.js';
import { periodOf } from './period.js';
import { provinceOf } from './province.js';
import { titleOf } from './title.js';

const CITED_NUMBER = /^.{0,40}báo cáo số (\d{1,5}\/BC[-–\p{Lu}Đ.&]*)/iu;
const NUMBER = /^\d+[a-zđ]?(?:[/–-][\p{L}\d&.,_]+)+/iu;
/** A letterhead begins within so many paragraphs, and so many others may stand between its lines. */
const FAR_DOWN = 30;
const GAP = 3;
/** How many paragraphs at the top may hold a text's own number or date. */
const TOP = 4;

/** A report's header, from its letterhead and title, else from what its text says of itself. */
export function headerOf(
  document: TextDocument,
  { places, bodies }: Pick<Ruleset, 'places' | 'bodies'>,
): Header {
  const paragraphs = document.blocks.filter((block) => block.kind === 'paragraph');
  const texts = (...roles: Paragraph['role'][]) =>
    paragraphs.filter(({ role }) => roles.includes(role)).map(({ content }) => content.text);
  const printed = letterheadOf(paragraphs);
  const letterhead = letterheadLines(printed);
  const text = texts('heading', 'body', 'caption', 'footnote');
  const annex =
    printed.length > 0 ? null : annexOf(texts('title', 'heading', 'body', 'caption'), bodies);
  const title = titleOf(paragraphs, letterhead);
  const bare = printed.length === 0 && !annex;
  const date =
    letterheadDate(letterhead) ||
    letterheadDate(texts('letterhead')) ||
    (annex?.date ?? (bare ? textDate(text) : ''));
  const period = periodOf(title, text, date);
  const named = gazetteerOn(date || period.to, places);
  const said = title === '' ? text : [title, ...text];
  const signature = texts('signature');
  const clues = { letterhead, annex: annex?.agency ?? '', signature, text: said };
  const agency = agencyOf(clues, named, bodies);
  const province = provinceOf(
    {
      bodies: [...agency.superiors, agency.name],
      title,
      recipients: texts('recipients'),
      text,
      placeOfIssue: placeOfIssue(letterhead),
      tableCells: cellTexts(document),
    },
    named,
  );
  return {
    agency: printed.length > 0 ? ofProvince(agency.name, province) : agency.name,
    agencyLevel: agency.level,
    province,
    number: annex?.number ?? (bare ? citedNumber(text) : numberOf(letterhead)),
    date,
    title,
    periodFrom: period.from,
    periodTo: period.to,
  };
}

/** 'Trung tâm Hành chính công tỉnh' in a letterhead, with the name of the tỉnh. */
const ofProvince = (agency: string, province: string): string =>
  / tỉnh$/u.test(agency) ? `${agency} ${province}`.trim() : agency;

/** The lines of the letterhead that opens the report; what looks like one further down is that of an annex or a form. */
function letterheadOf(paragraphs: readonly Paragraph[]): string[] {
  const lines: string[] = [];
  let other = 0;
  for (const { role, content } of paragraphs.slice(0, FAR_DOWN)) {
    if (role === 'letterhead') lines.push(content.text);
    else if (lines.length > 0) other++;
    if (other > GAP) break;
  }
  return lines;
}

function cellTexts({ blocks }: TextDocument): string[] {
  const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.grid.flat() : []));
  return [...new Set(cells)].map(({ content }) => content.text);
}

/** '19/BC-UBND'; empty where the number was left blank. */
function numberOf(letterhead: readonly string[]): string {
  const line = letterhead.map(numberLine).find(Boolean)?.number ?? '';
  return NUMBER.exec(line.replace(/^số\s?[:.;]?|\s+/giu, ''))?.[0] ?? '';
}

/** The number of the report that a text is about. */
function citedNumber(text: readonly string[]): string {
  return text.slice(0, TOP).flatMap((each) => CITED_NUMBER.exec(each)?.[1] ?? [])[0] ?? '';
}
