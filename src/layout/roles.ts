import { perObject } from '../collections.js';
import type { Role } from '../model.js';
import type { FlowBlock, FlowParagraph } from './flow.js';
import {
  isAgencyLine,
  isCapitals,
  isLetterheadText,
  isOpenPlaceDateLine,
  isRecipientsStart,
  isSignatureStart,
  namesBody,
} from './letterhead.js';
import { seenMarker } from './list-marker.js';
import {
  capitalLines,
  isAddressee,
  isBodyInCapitals,
  isOtherKind,
  isTitleStart,
  saysSubject,
  titleLength,
} from './title.js';

/** Lines further than this from a letterhead's sure lines belong to the text. */
const LETTERHEAD_REACH = 6;
const ANNEX = /^(phụ lục|biểu|mẫu|danh sách|danh mục|bảng|thống kê)(?=$|[\s:.])/iu;
/** 'Kỳ báo cáo: từ ngày 26/7 đến ngày 25/8/2025' below 'Kính gửi' is no one that it is sent to. */
const PERIOD = /^\(?(?:kỳ|thời (?:gian|điểm|kỳ)|số liệu|(?:tính )?từ ngày|tính đến)(?!\p{L}).*\d/iu;
/** 'V/v báo cáo ...' under the number, and the lines it goes on with. */
const SUBJECT = /^(V\s?\/\s?v|\p{Ll})/u;

/** One role for each block; tables, whose role is to be tables, count as `body`. */
export const rolesOf = perObject((blocks: readonly FlowBlock[]): readonly Role[] => {
  const roles = blocks.map((block): Role => (block.kind === 'table' ? 'body' : block.zone));
  markTitles(blocks, roles);
  markOpening(blocks, roles);
  markLetterheads(blocks, roles);
  markClosings(blocks, roles);
  markCaptions(blocks, roles);
  return roles;
});

/** The first title of the file, and each that follows upon a letterhead of its own. */
function markTitles(blocks: readonly FlowBlock[], roles: Role[]): void {
  blocks.forEach((block, index) => {
    if (roles[index] !== 'body' || block.kind === 'table') return;
    if (!opensTitle(block.content.text, blocks, index)) return;
    roles.fill('title', index, index + titleLength(blocks, index));
  });
}

/** Another kind of document than a report has its title right below the letterhead. */
function opensTitle(text: string, blocks: readonly FlowBlock[], index: number): boolean {
  if (isTitleStart(text)) return opensReport(blocks, index);
  const above = blocks[index - 1];
  return isOtherKind(text) && isBody(above) && isLetterheadText(above.content.text);
}

function opensReport(blocks: readonly FlowBlock[], index: number): boolean {
  const before = blocks.slice(Math.max(0, index - 3 * LETTERHEAD_REACH), index);
  if (index === before.length) return true;
  return before.some((block) => block.kind === 'paragraph' && isLetterheadText(block.content.text));
}

/** How many lines a document may have above a title that does not say 'BÁO CÁO'. */
const MOST_ABOVE = 6;

/**
 * What goes without 'BÁO CÁO' and its number opens with the body's name, perhaps a place and date, and
 * a title in capitals; without any of them between, the lines that name the body are all there is.
 */
function markOpening(blocks: readonly FlowBlock[], roles: Role[]): void {
  const text = (at: number): string => (isBody(blocks[at]) ? (blocks[at]?.content.text ?? '') : '');
  let bodies = 0;
  while (roles[bodies] === 'body' && isBodyInCapitals(text(bodies))) bodies++;
  let above = bodies;
  while (above < MOST_ABOVE && isLetterheadText(text(above))) above++;
  if (bodies === 0 || above > MOST_ABOVE) return;
  const isTitle = roles[above] === 'title';
  const isReport =
    isTitle || blocks.slice(0, 3 * LETTERHEAD_REACH).some((_, at) => isTitleStart(text(at)));
  if (!isReport && saysSubject(text(above)))
    roles.fill('title', above, above + capitalLines(blocks, above));
  else if (!isTitle && !isCapitals(text(above))) return;
  roles.fill('letterhead', 0, above);
}

/** The sure lines of a letterhead, and the lines of the issuing body around them. */
function markLetterheads(blocks: readonly FlowBlock[], roles: Role[]): void {
  blocks.forEach((block, index) => {
    if (roles[index] !== 'body' || !isBody(block) || !isLetterheadText(block.content.text)) return;
    roles[index] = 'letterhead';
    for (const step of [-1, 1])
      for (let at = index + step; Math.abs(at - index) <= LETTERHEAD_REACH; at += step) {
        const line = blocks[at];
        if (roles[at] === 'letterhead' || (isZone(roles[at]) && line)) continue;
        if (
          roles[at] !== 'body' ||
          !isBody(line) ||
          !belongsToLetterhead(line, step, roles[at + 1])
        )
          break;
        roles[at] = 'letterhead';
      }
  });
}

function isZone(role: Role | undefined): boolean {
  return role === 'page_header' || role === 'page_number';
}

function isBody(block: FlowBlock | undefined): block is FlowParagraph {
  return block?.kind === 'paragraph' && block.zone === 'body';
}

/** Above the sure lines stand lines in capitals, around them a subject; between them and the title anything short. */
function belongsToLetterhead(line: FlowParagraph, step: number, next: Role | undefined): boolean {
  const { text } = line.content;
  if (isTitleStart(text) || isSignatureStart(text)) return false;
  // '- KẾ HOẠCH' below 'PHÒNG TÀI CHÍNH' is no list item.
  const { marker } = seenMarker(line);
  if (marker && !(marker.kind === 'dash' && line.centered)) return false;
  if (isAgencyLine(text) || isOpenPlaceDateLine(text)) return true;
  if (line.centered && text.length < 120 && SUBJECT.test(text)) return true;
  if (step > 0) return next === 'title';
  return next === 'letterhead' && ((line.centered && text.length < 60) || namesBody(text));
}

/** 'Nơi nhận' and the signature, which end where an annex, a table or a new text begins. */
function markClosings(blocks: readonly FlowBlock[], roles: Role[]): void {
  let role: Closing | null = null;
  let lines = 0;
  blocks.forEach((block, index) => {
    if (roles[index] !== 'body') return;
    const opened = isBody(block) ? closingOpened(block.content.text) : null;
    lines = opened ? 0 : lines + 1;
    role = opened ?? (role && isBody(block) ? closingGoesOn(role, block, lines) : null);
    if (role) roles[index] = role;
  });
}

type Closing = 'recipients' | 'signature';

function closingOpened(text: string): Closing | null {
  if (isRecipientsStart(text) || isAddressee(text)) return 'recipients';
  return isSignatureStart(text) ? 'signature' : null;
}

/** Set with tabs, the list of recipients goes on beside the signature. */
function closingGoesOn(role: Closing, line: FlowParagraph, lines: number): Closing | null {
  const { text } = line.content;
  if (ANNEX.test(text) || PERIOD.test(text)) return null;
  const { marker } = seenMarker(line);
  const isList = marker?.kind === 'dash' || marker?.kind === 'plus' || marker?.kind === 'bullet';
  if (isList)
    return lines < 40 && text.length < 160 && !/\d\s*hồ sơ/u.test(text) ? 'recipients' : null;
  if (marker || text.length >= 60) return null;
  if (role === 'signature') return lines < 8 && !/\d/.test(text) ? role : null;
  return /[;.,/]$/.test(text) ? role : null;
}

/** A centred or titled line right above a table. */
function markCaptions(blocks: readonly FlowBlock[], roles: Role[]): void {
  blocks.forEach((block, index) => {
    if (block.kind !== 'table') return;
    const above = blocks[index - 1];
    if (roles[index - 1] !== 'body' || !isBody(above)) return;
    const { text } = above.content;
    if (text.length >= 250 || seenMarker(above).marker) return;
    if (above.centered || ANNEX.test(text)) roles[index - 1] = 'caption';
  });
}
