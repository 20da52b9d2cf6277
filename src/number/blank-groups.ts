import type { Piece } from './lex.js';

/** Blanks that printers use inside a number and nowhere else. */
const NUMBER_BLANKS = new Set(['\u00a0', '\u2007', '\u2008', '\u2009', '\u200a', '\u202f']);

/** Words that open the name of what is counted: 'hồ sơ', 'thủ tục', 'bộ hồ sơ' ... */
const UNITS = new Set(
  (
    'hồ hs tthc dvc dvctt lượt thủ dịch bộ trường giao giấy kết phiếu đơn người đồng đ ' +
    'ca giường cơ bệnh khách tấn ha con hộ học cây lao kg nhân sản cái chiếc'
  ).split(' '),
);

/** Words whose number is a name ('Quận 1', 'tháng 9'), so that the next digits are another number. */
const NAMERS = new Set(
  'quận phường tổ phố khóm ấp thôn bản buôn khu vực tháng quý ngày năm tuần kỳ mức độ cấp điều khoản bảng biểu lục'.split(
    ' ',
  ),
);

const isLead = (piece: Piece | undefined): boolean =>
  piece?.kind === 'digits' && /^[1-9]\d{0,2}$/.test(piece.norm);

const isGroup = (piece: Piece | undefined): boolean =>
  piece?.kind === 'digits' &&
  piece.norm.length === 3 &&
  (piece.blank === ' ' || NUMBER_BLANKS.has(piece.blank));

/** No count has more groups behind its first digits; a longer row of numbers is a row of numbers. */
const MOST_GROUPS = 3;

/** Index after the run '14 867 000' that begins at `at`; `at` + 1 where there is none. */
function runEnd(pieces: readonly Piece[], at: number): number {
  if (!isLead(pieces[at])) return at + 1;
  let end = at + 1;
  while (end <= at + MOST_GROUPS && isGroup(pieces[end])) end += 1;
  return isGroup(pieces[end]) ? at + 1 : end;
}

const isUnit = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && UNITS.has(piece.norm);

/** 'hồ sơ' behind the run, or behind the second number of '10 817/14 867 hồ sơ', '20 000 – 40 000 đ'. */
function countsSomething(pieces: readonly Piece[], end: number): boolean {
  if (isUnit(pieces[end])) return true;
  return /^[-/]$/.test(pieces[end]?.norm ?? '') && isUnit(pieces[runEnd(pieces, end + 1)]);
}

/** A sign, or the text's start or end. */
const isEdge = (piece: Piece | undefined): boolean => piece === undefined || piece.kind === 'mark';

/** A word that is no proper name before, a sign of punctuation behind. */
const endsClause = (before: Piece | undefined, after: Piece | undefined): boolean =>
  /^\p{Ll}/u.test(before?.text ?? '') && after?.kind === 'mark' && /^[,.;]$/.test(after.norm);

/** 'Quận 1', 'H20', 'mức độ 3, 4': the first digits are part of a name. */
function belongsToWordBefore(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (before?.kind === 'word' && (NAMERS.has(before.norm) || pieces[at]?.blank === '')) return true;
  const [namer, first] = [pieces[at - 3], pieces[at - 2]];
  const joins = /^(,|và|-)$/.test(before?.norm ?? '') && first?.kind === 'digits';
  return (
    joins && NAMERS.has(namer?.norm ?? '') && Number(first.norm) + 1 === Number(pieces[at]?.norm)
  );
}

/**
 * The index after a number whose thousands are set apart by blanks ('14 867'); `at` + 1 where the
 * blanks part separate numbers ('Quận 1 234'). Taken as one number only where a printer's blank
 * is used throughout, where a counted unit follows, or where it stands by itself: a whole cell,
 * '(11 323)', 'Khám bệnh: 117 530.', or ends a clause: 'nội trú 54 215.'.
 */
export function blankGroupedEnd(pieces: readonly Piece[], at: number): number {
  const end = runEnd(pieces, at);
  if (end === at + 1) return end;
  if (belongsToWordBefore(pieces, at)) return at + 1;
  const printers = pieces.slice(at + 1, end).every((piece) => NUMBER_BLANKS.has(piece.blank));
  const enclosed =
    (isEdge(pieces[at - 1]) && isEdge(pieces[end])) || endsClause(pieces[at - 1], pieces[end]);
  return printers || enclosed || countsSomething(pieces, end) ? end : at + 1;
}
