import type { Header, Paragraph, TextDocument } from '../model.js';
import { isNumberLine } from '../layout/letterhead.js';
import type { Places } from '../ruleset/places.js';
import { agencyOf } from './agency.js';
import { letterheadDate, placeOfIssue, textDate } from './date.js';
import { periodOf } from './period.js';
import { placesOn, provinceOf } from './province.js';

const CITED_NUMBER = /^.{0,40}báo cáo số (\d{1,5}\/BC[-–\p{Lu}Đ.&]*)/iu;
const NUMBER_AND_DATE =
  /^([Ss]ố\s?[:.]?.{1,40}?)\s+((?:TP\.?\s?)?\p{Lu}\p{Ll}[\p{L}\s.'-]{0,40},?\s{0,3}ngày(?!\p{L}).*)$/u;
/** How many paragraphs at the top may hold a text's own number or date. */
const TOP = 4;

/** A report's header, from its letterhead and title, else from what its text says of itself. */
export function headerOf(document: TextDocument, places: Places): Header {
  const paragraphs = document.blocks.filter((block) => block.kind === 'paragraph');
  const letterhead = textsOf(paragraphs, ['letterhead']).flatMap(numberApartFromDate);
  const text = textsOf(paragraphs, ['heading', 'body', 'caption', 'footnote']);
  const title = titleOf(paragraphs);
  const date = letterheadDate(letterhead) || (letterhead.length > 0 ? '' : textDate(text));
  const period = periodOf(title, text, date);
  const current = placesOn(date || period.to, places);
  const said = title === '' ? text : [title, ...text];
  const agency = agencyOf(letterhead, said, current);
  return {
    agency: agency.name,
    agencyLevel: agency.level,
    province: provinceOf([agency.superior, agency.name], said, current, placeOfIssue(letterhead)),
    number: numberOf(letterhead, text),
    date,
    title,
    periodFrom: period.from,
    periodTo: period.to,
  };
}

function textsOf(paragraphs: readonly Paragraph[], roles: readonly Paragraph['role'][]): string[] {
  return paragraphs.filter(({ role }) => roles.includes(role)).map(({ content }) => content.text);
}

/** Number and date of a letterhead without columns: 'Số: 63/BC-UBND Hòa Bình, ngày 02 tháng 6 năm 2022'. */
function numberApartFromDate(line: string): string[] {
  const [, number, date] = NUMBER_AND_DATE.exec(line) ?? [];
  return number !== undefined && date !== undefined ? [number, date] : [line];
}

/** The title's lines in one, without the words 'BÁO CÁO' that open it. */
function titleOf(paragraphs: readonly Paragraph[]): string {
  return textsOf(paragraphs, ['title'])
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join(' ')
    .replace(/^BÁO CÁO\s*:?\s*/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** '19/BC-UBND'; empty where the number was left blank. */
function numberOf(letterhead: readonly string[], text: readonly string[]): string {
  const line = letterhead.find(isNumberLine);
  if (line === undefined)
    return letterhead.length > 0 ? '' : (text.slice(0, TOP).map(citedNumber).find(Boolean) ?? '');
  const number = line.replace(/^số\s?[:.]?/iu, '').replace(/\s+/g, '');
  return /^\d/.test(number) ? number : '';
}

function citedNumber(paragraph: string): string {
  return CITED_NUMBER.exec(paragraph)?.[1] ?? '';
}
