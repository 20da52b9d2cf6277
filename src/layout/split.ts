import type { Role } from '../model.js';
import type { FlowBlock } from './flow.js';
import { isMotto, isPlaceDateLine, numberLine } from './letterhead.js';
import { rolesOf } from './roles.js';
import { isTitleStart } from './title.js';

const ANNEX = /^(phụ lục|phụ biểu|biểu (số|mẫu)|mẫu số|đề cương)(?=$|[\s:.])/iu;
const ATTACHED = /(^|\()\s?((ban hành )?kèm theo|đính kèm)(?!\p{L})/iu;
/** How many lines below the first of a title may say that it is attached to a report. */
const TITLE_REACH = 8;

/**
 * The reports that are bound into one file, each from its letterhead on; one list where there is
 * one report. An annex belongs to the report before it, also where it opens with a letterhead of
 * its own. What precedes the first report is part of it, unless it is a letter with its own head.
 */
export function reportsIn(flow: readonly FlowBlock[]): (readonly FlowBlock[])[] {
  const roles = rolesOf(flow);
  const starts = flow.flatMap((_, index) => {
    if (!opensTitle(flow, roles, index)) return [];
    const start = letterheadStart(roles, index);
    const closed = roles.slice(0, start).some(isClosing);
    return isOwnReport(flow, start, index, closed) ? [start] : [];
  });
  const [first = 0] = starts;
  const cuts = isLetter(flow.slice(0, first)) ? [0, ...starts] : [0, ...starts.slice(1)];
  if (cuts.length === 1) return [flow];
  return withNotes(cuts.map((start, at) => flow.slice(start, cuts[at + 1])));
}

function opensTitle(flow: readonly FlowBlock[], roles: readonly Role[], index: number): boolean {
  return roles[index] === 'title' && isTitleStart(textOf(flow[index]));
}

const isClosing = (role: Role): boolean => role === 'recipients' || role === 'signature';

/** Index of the first line of the letterhead over a title; page furniture may stand between its lines. */
function letterheadStart(roles: readonly Role[], title: number): number {
  let start = title;
  for (let at = title - 1; at >= 0; at--) {
    const role = roles[at];
    if (role === 'letterhead') start = at;
    else if (role !== 'page_header' && role !== 'page_number') break;
  }
  return start;
}

/** A whole letterhead opens a report; half of one does where the text before it was signed. */
function isOwnReport(
  flow: readonly FlowBlock[],
  start: number,
  title: number,
  closed: boolean,
): boolean {
  const head = flow.slice(start, title).map(textOf);
  const around = [textOf(flow[start - 1]), ...head];
  const below = flow.slice(title, title + TITLE_REACH).map(textOf);
  if (around.some((text) => ANNEX.test(text))) return false;
  if ([...around, ...below].some((text) => ATTACHED.test(text))) return false;
  const named = head.some(isMotto);
  const issued = head.some(isNumbered) || head.some(isPlaceDateLine);
  return (named && issued) || (closed && (named || issued));
}

/** Whether blocks before the first report are a letter or decision of their own. */
function isLetter(blocks: readonly FlowBlock[]): boolean {
  const texts = blocks.map(textOf);
  return texts.some(isMotto) && texts.some(isNumbered);
}

function textOf(block: FlowBlock | undefined): string {
  return block?.kind === 'paragraph' ? block.content.text : '';
}

/** Notes that stand at the end of the file go to the last report whose text refers to them. */
function withNotes(reports: readonly FlowBlock[][]): FlowBlock[][] {
  const last = reports.at(-1) ?? [];
  const end = last.findLastIndex((block) => block.kind === 'table' || block.zone !== 'footnote');
  const bodies = [...reports.slice(0, -1), last.slice(0, end + 1)].map((blocks) => [...blocks]);
  const marks = bodies.map((blocks) => new Set(blocks.flatMap((block) => marksIn(allText(block)))));
  let home = bodies.length - 1;
  for (const note of last.slice(end + 1)) {
    const [mark] = marksIn(textOf(note));
    const found = mark === undefined ? home : marks.findLastIndex((held) => held.has(mark));
    if (found >= 0) home = found;
    bodies[home]?.push(note);
  }
  return bodies;
}

const allText = (block: FlowBlock): string =>
  block.kind === 'paragraph'
    ? block.content.text
    : block.grid
        .flat()
        .map(({ content }) => content.text)
        .join('\n');

/** The superscript numbers in a text, in their order. */
const marksIn = (text: string): string[] => text.match(/[⁰¹²³⁴-⁹]+/g) ?? [];

const isNumbered = (text: string): boolean => numberLine(text) !== null;
