import type { IndicatorRule } from '../ruleset/schema.js';
import { type Token, tokenAt } from '../number/tokens.js';
import type { Reading } from './items.js';
import { indicatorOf, type Lexicon } from './meaning.js';
import { byId, isCount, latest, type Occurrence, renamed, withReplaced } from './occurrence.js';

/**
 * '0,4% trả chậm, ứng với 9 hồ sơ', '81,2% hồ sơ nộp trực tuyến, tức 650 hồ sơ', 'Tỷ lệ 52,5% hồ sơ được
 * thanh toán trực tuyến: 420/800 hồ sơ': the number behind a rate that says how many that is, is what
 * the rate is the rate of, and the rate its share.
 */
export function withSharesFirst(
  found: readonly Occurrence[],
  reading: Reading,
  lexicon: Lexicon,
): readonly Occurrence[] {
  const changed = new Map<number, Occurrence>();
  found.forEach((percent, at) => {
    const count = found[at + 1];
    if (!count || percent.measure !== '%' || count.sentence !== percent.sentence) return;
    if (!isCount(count)) return;
    const words = between(percent, count, reading);
    if (isItsBase(words, count, percent)) return;
    const isOfIt =
      isItsOwn(count, percent, lexicon) && (isBracketed(words, count) || leadsOn(words, count));
    if (isOfIt && (percent.shareOf === null || isBracketed(words, count)))
      changed.set(percent.id, { ...percent, shareOf: count.id });
    if (percent.shareOf !== null || !leadsOn(words, count)) return;
    const rule = countOf(percent, count, found.slice(0, at), lexicon);
    if (!rule) return;
    changed.set(percent.id, { ...percent, shareOf: count.id });
    if (count.indicator === rule.id) return;
    changed.set(count.id, renamed(count, rule));
    const base = byId(found, count.base);
    const whole = lexicon.byId.get(rule.base ?? '');
    if (base?.indicator === 'other' && whole) changed.set(base.id, renamed(base, whole));
  });
  return withReplaced(found, changed);
}

/** Whether what a count is has no rate but that of the percentage before it, if it has any. */
const isItsOwn = (
  count: Occurrence,
  { indicator }: Occurrence,
  { byId: ruleOf }: Lexicon,
): boolean =>
  count.indicator !== 'other' &&
  (indicator === 'other' || ruleOf.get(count.indicator)?.rate === indicator);

/** '40 hồ sơ trễ hạn, chiếm 80% tổng số hồ sơ trễ hạn (50 hồ sơ)': whether a bracket holds what a share is told to be of. */
const isItsBase = (
  words: readonly Token[],
  { indicator }: Occurrence,
  { shareOf, shareOfWhat }: Occurrence,
): boolean =>
  shareOf !== null &&
  shareOfWhat === indicator &&
  words.some(({ norm }) => /^(tổng|số)$/.test(norm));

/** '40% trực tiếp (200 hồ sơ)': the words for a share say what its bracket counts. */
const isBracketed = (words: readonly Token[], { base }: Occurrence): boolean =>
  base === null &&
  words.at(-1)?.norm === '(' &&
  words.slice(0, -1).every(({ kind, norm }) => kind === 'word' || norm === '%');

const between = (
  { end }: Occurrence,
  { start }: Occurrence,
  { tokens }: Reading,
): readonly Token[] => tokens.slice(tokenAt(tokens, end), tokenAt(tokens, start));

/** Whether the words between a percentage and a count lead from the one to the other; a mere colon does to 'a/b'. */
function leadsOn(words: readonly Token[], count: Occurrence): boolean {
  if (words.some(({ kind, norm }) => kind === 'number' || /^[;.()]$/.test(norm))) return false;
  if (words.at(-1)?.norm === ':') return count.base !== null;
  if (isRest(words)) return true;
  let at = words.length;
  while (SMALL.test(words[at - 1]?.norm ?? '')) at--;
  return at > 0 && EQUALS.test(words[at - 1]?.norm ?? '') && words[at - 2]?.norm !== 'không';
}

/** '2% còn lại, 10 hồ sơ, …' */
const isRest = (words: readonly Token[]): boolean =>
  words
    .map(({ norm }) => norm)
    .join(' ')
    .replace(/^% /, '') === 'còn lại ,';

/** 'tức', 'ứng', 'tương ứng', 'tương đương', with 'là', 'với', 'khoảng' behind them. */
const EQUALS = /^(tức|ứng|đương)$/;
const SMALL = /^(là|với|có|khoảng|gần|hơn)$/;

/** What a rate is the rate of, by its own words or by what was spoken of before it; null where the count is something else. */
function countOf(
  { indicator, dims }: Occurrence,
  count: Occurrence,
  before: readonly Occurrence[],
  lexicon: Lexicon,
): IndicatorRule | null {
  const counts = lexicon.indicators.filter(
    ({ rate, measure }) => rate === indicator && (count.measure || measure) === measure,
  );
  const own = counts.find(({ id }) => id === count.indicator);
  if (own || count.indicator !== 'other') return own ?? null;
  const last = latest(before, (o) => stageOf(o, lexicon) !== undefined);
  const stages = [undefined, last && stageOf(last, lexicon), 'resolved'];
  for (const stage of stages) {
    const rule = indicatorOf({ ...(stage && { stage }), ...dims }, 'count', lexicon);
    if (rule && counts.includes(rule)) return rule;
  }
  return counts[0] ?? null;
}

const stageOf = ({ dims, indicator }: Occurrence, lexicon: Lexicon): string | undefined =>
  dims.stage ?? lexicon.stageOf.get(indicator);
