import type { MappedText } from '../../model.js';
import { isLetterheadText, isSignatureText } from '../letterhead.js';
import { join, split } from '../mapped.js';
import { markerOf } from '../marker.js';

const LINE_BREAK = /\n+/g;
const COLUMN_GAP = /\t+| {5,}/g;
const BLANKS = /\t+/g;

/**
 * What a typist put into one paragraph: lines set by line breaks come apart unless a line only
 * goes on with the sentence; a letterhead set in two columns by tabs or blanks comes apart too;
 * elsewhere tabs become one blank, so that label and number stay together.
 */
export function linesOf(content: MappedText): MappedText[] {
  return rejoined(split(content, LINE_BREAK)).flatMap(columnsOf);
}

function rejoined(lines: readonly MappedText[]): MappedText[] {
  const paragraphs: MappedText[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && goesOn(last.text, line.text))
      paragraphs[paragraphs.length - 1] = join([last, line], ' ');
    else paragraphs.push(line);
  }
  return paragraphs;
}

function goesOn(before: string, line: string): boolean {
  return /^[\p{Ll}(]/u.test(line) && !markerOf(line) && !/[.;:!?]$/.test(before);
}

function columnsOf(line: MappedText): MappedText[] {
  const columns = split(line, COLUMN_GAP);
  const apart =
    columns.length > 1 &&
    columns.some(({ text }) => isLetterheadText(text) || isSignatureText(text));
  return apart ? columns : [join(split(line, BLANKS), ' ')];
}
