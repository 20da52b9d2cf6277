import { tokenAt } from '../number/tokens.js';
import type { IndicatorRule } from '../ruleset/schema.js';
import { type Asked, type Named, nothing } from './asked.js';
import { fillsBracket } from './brackets.js';
import { within } from './clauses.js';
import { type Reading, wordAt, wordBefore } from './items.js';
import { type Dims, dimsOf, indicatorOf, type Lexicon } from './meaning.js';
import type { Mark } from './vocabulary.js';
import { levelIn } from './place-words.js';

/**
 * Of 'Tỷ lệ hồ sơ trực tuyến trên tổng số 500 hồ sơ tiếp nhận mới đạt 13,1%' the count is what the rate is of:
 * what comes with the number of such a rate, else what the words behind it name, and never what the
 * rate counts; the percentage is that rate.
 */
export function byRateBase(asked: Asked): Named | null {
  const { setting, item, baseOf, found, frames } = asked;
  const { reading, knowledge } = setting;
  if (item.base !== null || baseOf !== undefined) return null;
  if (item.kind === 'count') {
    const told = rateToldOf(reading, item.start, knowledge.lexicon);
    return told && baseNamed(asked, told.rule);
  }
  const last = found.at(-1);
  if (item.kind !== 'percent' || last?.sentence !== frames.sentence || last.measure === '%')
    return null;
  const at = tokenAt(reading.tokens, last.start);
  const told = rateToldOf(reading, at, knowledge.lexicon);
  const between = reading.tokens.slice(at + 1, item.start);
  const isNext = between.length <= FURTHEST && between.every(({ kind }) => kind === 'word');
  return told?.rule && isNext ? { ...nothing, rule: told.rule, dims: told.dims } : null;
}

/** 'Chiếm 80% tổng số hồ sơ trễ hạn của cả tỉnh (50 hồ sơ)': the number alone in the bracket behind what a share is of is that of it. */
export function byBracketOfBase(asked: Asked): Named | null {
  const { setting, item, found, frames } = asked;
  const { reading, knowledge } = setting;
  const { tokens } = reading;
  const share = found.at(-1);
  const isAlone = fillsBracket(reading, { start: item.start, end: item.unitEnd });
  if (item.kind !== 'count' || item.base !== null || !isAlone) return null;
  if (!share || share.shareOfWhat === '' || share.sentence !== frames.sentence) return null;
  let start = item.start - 1;
  while (tokens[start - 1]?.kind === 'word') start--;
  const isBehind = tokens[start - 1]?.norm === '%' && tokens[start - 2]?.start === share.start;
  const words = { start, end: item.start - 1 };
  const rule = knowledge.lexicon.byId.get(share.shareOfWhat) ?? null;
  if (!isBehind || words.end - words.start < 2) return null;
  const dims = dimsOf(within(reading.marks, words), 'first');
  const level = levelIn(reading, [words]);
  return { ...nothing, rule, dims, ...(level !== null && { level, unitName: '' }) };
}

/** No more words stand between what a rate is of and the rate. */
const FURTHEST = 14;

/** The rate that the words before a number tell it to be the base of: 'Tỷ lệ … trên tổng số'; null where they tell none. */
function rateToldOf(
  reading: Reading,
  at: number,
  lexicon: Lexicon,
): { readonly rule: IndicatorRule | null; readonly dims: Dims } | null {
  const mark = wordBefore(reading, at, 'base') ?? baseAround(reading, at);
  if (!mark || reading.tokens[mark.start]?.norm === '/') return null;
  const lead = { start: startOfLead(reading, mark.start), end: mark.start };
  if (!isCalledRate(reading.tokens.slice(lead.start, lead.end).map(({ norm }) => norm)))
    return null;
  const dims = dimsOf(within(reading.marks, lead), 'last');
  return { rule: indicatorOf(dims, '%', lexicon), dims };
}

/** 'trên 500', 'trong số 500': the words for a base that hold the number itself. */
const baseAround = (reading: Reading, at: number): Mark | undefined =>
  [1, 2]
    .map((back) => wordAt(reading, at - back, 'base'))
    .find((mark) => mark !== undefined && mark.end > at);

/** No words that name a rate are more. */
const LONGEST_LEAD = 40;

/** Where the clause begins that a token ends, or so many words before it. */
function startOfLead({ tokens, from }: Reading, at: number): number {
  const first = Math.max(from, at - LONGEST_LEAD);
  let start = at;
  while (start > first && !/^[,;:.()]$/.test(tokens[start - 1]?.norm ?? '')) start--;
  return start;
}

/** 'Tỷ lệ …', and no number before. */
const isCalledRate = (norms: readonly string[]): boolean =>
  !norms.includes('#') &&
  norms.some((norm, at) => norm === 'lệ' && /^(tỷ|tỉ)$/.test(norms[at - 1] ?? ''));

function baseNamed(
  { setting: { reading, knowledge }, item }: Asked,
  rate: IndicatorRule | null,
): Named {
  const { lexicon } = knowledge;
  const counted = lexicon.indicators.find((rule) => rate !== null && rule.rate === rate.id);
  const words = { start: item.end, end: endOfThings(reading, item.end) };
  const dims = dimsOf(within(reading.marks, words), 'first');
  const rule = lexicon.byId.get(counted?.base ?? '') ?? indicatorOf(dims, 'count', lexicon);
  return { ...nothing, rule, dims };
}

/** Where the words end that say what a number counts, before those that lead to the rate. */
function endOfThings({ tokens }: Reading, start: number): number {
  let end = start;
  while (tokens[end]?.kind === 'word' && !LEADS_ON.test(tokens[end]?.norm ?? '')) end++;
  return end;
}

const LEADS_ON = /^(đạt|là|chiếm|bằng|còn|chỉ)$/;
