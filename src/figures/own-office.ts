import type { Stretch } from './clauses.js';
import { endsSentence } from './clauses.js';
import { markAt, type Reading } from './items.js';

/**
 * Whether a district's report sets what its own office received apart from its communes: 'UBND
 * huyện tiếp nhận 500 hồ sơ; UBND các xã tiếp nhận 700 hồ sơ'. What 'UBND huyện' did is then that of
 * the district's own office, not of the whole locality.
 */
export const setsCommunesApart = (readings: readonly Reading[]): boolean =>
  readings.some((reading) => reading.tokens.some((_, at) => opensWithCommunes(reading, at)));

/** 'UBND cấp xã tiếp nhận 700 hồ sơ' at the beginning of a clause; not 'trong đó UBND cấp xã 300'. */
function opensWithCommunes(reading: Reading, at: number): boolean {
  const committee = committeeAt(reading, at);
  const first = committee === null ? null : opensClause(reading, at);
  if (committee === null || first === null) return false;
  const levels = [first, at - 1, at, committee, committee + 1].map((k) =>
    markAt(reading, k, 'level'),
  );
  const communes = levels.some(
    (mark) => mark?.meaning.type === 'level' && mark.meaning.level === 'commune',
  );
  return communes && countsDossiers(reading, committee);
}

/** What may stand before the body that a clause opens with: 'Tại UBND các xã', 'Hồ sơ do UBND huyện thụ lý'. */
const OPENERS =
  /^(các|còn|với|ở|tại|riêng|đối|và|thuộc|thẩm|quyền|của|do|số|hồ|sơ|kết|quả|giải|quyết|-|\+)$/;

/** What opens parts: 'trong đó UBND huyện tiếp nhận 500 hồ sơ, UBND các xã 700'. */
const PARTS = /^(trong|đó|gồm|bao|là|có|:)$/;

/** Where a clause begins that opens with the words at a token; null where others stand before them. */
function opensClause({ tokens, from }: Reading, at: number): number | null {
  let first = at;
  while (first > from && OPENERS.test(tokens[first - 1]?.norm ?? '')) first--;
  const opens =
    first === from ||
    /^[,;]$/.test(tokens[first - 1]?.norm ?? '') ||
    endsSentence(tokens, first - 1);
  return opens ? first : null;
}

function countsDossiers(reading: Reading, from: number): boolean {
  const { tokens, classes } = reading;
  for (
    let at = from;
    at < tokens.length && tokens[at]?.norm !== ';' && !endsSentence(tokens, at);
    at++
  )
    if (tokens[at]?.kind === 'number' && !classes[at] && markAt(reading, at + 1, 'unit'))
      return true;
  return false;
}

/** Whether a clause opens with a district's committee: 'UBND huyện', 'UBND TP. Cam Ranh'. */
export function opensWithDistrict(reading: Reading, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at++) {
    const committee = committeeAt(reading, at);
    const [word, next] = [0, 1].map((k) => reading.tokens[(committee ?? 0) + k]?.norm ?? '');
    if (committee !== null)
      return (
        /^(huyện|quận|tp|tx)$/.test(word ?? '') || /^(thị xã|thành phố)$/.test(`${word} ${next}`)
      );
    const norm = reading.tokens[at]?.norm ?? '';
    if (!OPENERS.test(norm) && !PARTS.test(norm)) return false;
  }
  return false;
}

const COMMITTEE = ['ủy', 'ban', 'nhân', 'dân'];

/** Where the words for a people's committee that start at a token end; null where none do. */
function committeeAt({ tokens }: Reading, at: number): number | null {
  const norm = tokens[at]?.norm;
  if (norm === 'ubnd') return at + 1;
  if (norm !== COMMITTEE[0]) return null;
  return COMMITTEE.every((word, k) => tokens[at + k]?.norm === word) ? at + COMMITTEE.length : null;
}
