import type { IndicatorRule } from '../ruleset/schema.js';
import { type Asked, fits, type Named, nothing } from './asked.js';
import { carriedIntoOwn } from './carried-into.js';
import { type Surroundings, within } from './clauses.js';
import { top } from './frames.js';
import type { Item, Reading } from './items.js';
import { isRatio, nameBase, nameItem, type Naming } from './label.js';
import { nearestOf } from './label-reach.js';
import { type Dims, dimsOf, type Lexicon } from './meaning.js';
import { byHighest } from './naming-highest.js';
import {
  byBracketedField,
  byFieldBelow,
  byFieldList,
  byFieldName,
  byList,
} from './naming-fields.js';
import { wholeOf } from './linked-bases.js';
import { byPlace, bySum, byTotal, periodOfSum } from './naming-lists.js';
import { byPeriod } from './naming-periods.js';
import { byScore } from './naming-scores.js';
import { byBracketOfBase, byRateBase } from './naming-rate-base.js';
import { byRate, byShare, isOfOthers, saidOfShare, saysMore } from './naming-rates.js';
import {
  byCounter,
  byDoneOfBase,
  byDoneOfLead,
  byIntakeBefore,
  byNone,
  topicBefore,
  topicOfThings,
} from './naming-topics.js';
import { byId, latest, type Occurrence, speaksOfTopic } from './occurrence.js';
import { isRestOfOthers } from './rest.js';
import { isSomeOfDossiers, isSomeOfLike, isSomeOfThese, isSomeOfThings } from './some-of.js';
import { sentenceLead } from './leads.js';
import type { Setting } from './setting.js';
import { isOfSample } from './samples.js';
import {
  followsFormer,
  isLimitOfEach,
  isMean,
  isOfOnlineOnes,
  isShareOfOthers,
  isShareOfPlan,
  isShareOfRest,
  isWholeOfShare,
  namesOther,
  shareOf,
  valueBefore,
} from './share.js';

/** Names an item by the first of these that can: its words, the count it is a share of, its place, its list. */
export function nameInProse(asked: Asked): Named {
  const { item, baseOf, setting } = asked;
  const { lexicon } = setting.knowledge;
  if (item.kind === 'quantity') return { ...nothing, dims: topicOfThings(asked) };
  const isNone = [isOfSample, isLimitOfEach, isWholeOfShare, isOfOnlineOnes];
  if (isNone.some((holds) => holds(asked))) return nothing;
  const inList =
    byFieldList(asked) ?? byBracketedField(asked) ?? byRateBase(asked) ?? byBracketOfBase(asked);
  if (inList) return inList;
  if (baseOf) return { ...nothing, rule: ruleOfBase(asked, baseOf) };
  if (isSomeOfLike(asked)) return nothing;
  const done = byDoneOfBase(asked);
  if (done) return done;
  const share = item.kind === 'percent' ? countBefore(asked) : null;
  const things = item.kind === 'percent' && share === null ? thingsBefore(asked) : null;
  const whole = share?.measure === '' ? null : (share ?? things);
  const named = isBehindItsBase(asked) ? unnamed : byWords(asked, share !== null);
  if (named.rule !== null && named.dims.stage === 'pending' && isRestOfOthers(asked, named.dims))
    return nothing;
  if ([isSomeOfThese, isSomeOfThings].some((holds) => holds(asked, named))) return nothing;
  if (isSomeOfDossiers(asked, named)) return { ...nothing, dims: named.dims };
  if (named.rule !== null && !(whole && isOfOthers(whole, named.rule, lexicon))) {
    const isRate =
      share !== null &&
      lexicon.byId.get(share.indicator)?.rate === named.rule.id &&
      !saysMore(named.dims, share.dims, lexicon);
    const period = periodOfSum(asked, named.rule);
    return {
      ...carriedIntoOwn(asked, counted(named, item, lexicon)),
      shareOf: isRate ? share.id : (things?.id ?? null),
      ...(period !== undefined && { period }),
    };
  }
  return (
    byPeriod(asked) ??
    (share && byShare(asked, share, named.dims)) ??
    byRate(asked) ??
    byDoneOfLead(asked) ??
    byIntakeBefore(asked) ??
    byCounter(asked) ??
    byScore(asked) ??
    byNone(asked) ??
    byFieldName(asked) ??
    bySum(asked) ??
    byTotal(asked) ??
    byPlace(asked) ??
    byHighest(asked) ??
    byList(asked) ??
    byFieldBelow(asked) ??
    (topicBefore(asked) === undefined ? byBase(asked) : null) ?? {
      ...named,
      ...(share === null && { dims: saidOfShare(asked, named.dims) }),
      rule: null,
      shareOf: things?.id ?? null,
    }
  );
}

/** The count that a percentage is the share of; one with a place of its own ('cấp xã 64%') follows a percentage instead. */
function countBefore({ setting, frames, words, item, found }: Asked): Occurrence | null {
  const { reading } = setting;
  if (words.onlyPlace || isMean(reading, words) || namesOther(reading, words)) return null;
  if (isShareOfRest(reading, item)) return null;
  const count =
    valueBefore(reading, item, found) ??
    (followsFormer(reading, item) ? null : shareOf(frames, found, setting.knowledge.lexicon));
  if (count && isShareOfOthers(reading, item, count)) return null;
  if (count && isShareOfPlan(reading, item, count, byId(found, count.base ?? count.parent)))
    return null;
  if (count && isOfNumberBetween(reading, item, byId(found, count.base) ?? count)) return null;
  if (count && opensClause(reading, item) && saysOther(reading, words, count)) return null;
  const inParenthesis = top(frames).parenthesis && top(frames).last === null;
  return count && inParenthesis && !isRightBehind(setting, words) ? null : count;
}

/** '(…), tỷ lệ đúng hạn tăng 1,5% (98,5%/97%)': whether a parenthesis stands behind a number that no count is. */
function isOfNumberBetween({ tokens }: Reading, { start }: Item, count: Occurrence): boolean {
  if (tokens[start - 1]?.norm !== '(') return false;
  let at = start - 1;
  while (at >= 0 && tokens[at]?.kind !== 'number') at--;
  return (tokens[at]?.start ?? -1) >= count.end;
}

/** What counts other things right before the parenthesis of a percentage: 'hoàn thành 61 nhiệm vụ (76,25%)', '08/14 xã, thị trấn (đạt 57,1%)'. */
function thingsBefore({ setting: { reading }, frames, item, found }: Asked): Occurrence | null {
  const { parenthesis, last, parent } = top(frames);
  const count = byId(found, parent?.id);
  if (!parenthesis || last !== null || !count) return null;
  if ((count.base ?? count.id) !== found.at(-1)?.id) return null;
  if (count.measure !== '' || count.indicator !== 'other') return null;
  const { tokens, starting } = reading;
  let open = item.start - 1;
  while (open > item.start - LONGEST_THING && tokens[open]?.norm !== '(') open--;
  if (tokens[open]?.norm !== '(') return null;
  for (let at = open - 1; at > open - LONGEST_THING; at--) {
    if (tokens[at]?.kind === 'number') return count;
    if (starting[at]?.some(({ meaning }) => meaning.type === 'term')) return null;
  }
  return null;
}

/** No more words than these say what is counted. */
const LONGEST_THING = 6;

/** Whether 'a/b' opens a bracket behind a percentage and the words for b: 'đạt 96% so với tổng số hồ sơ tiếp nhận (480/500)'. */
function isBehindItsBase({ setting: { reading }, item, words }: Asked): boolean {
  const { tokens } = reading;
  const [near] = words.clauses;
  if (!isRatio(item) || tokens[item.start - 1]?.norm !== '(' || !near) return false;
  let at = near.start;
  while (TO_BASE.test(tokens[at]?.norm ?? '')) at++;
  const names = at > near.start && /^(tổng|số)$/.test(tokens[at]?.norm ?? '');
  return names && tokens[near.start - 1]?.norm === '%';
}

/** What leads from a percentage to what it is a share of. */
const TO_BASE = /^(so|với|trên|trong|của)$/;

/** Where the words before a number name another one. */
const unnamed: Naming = { rule: null, dims: {}, own: false };

/** Whether a percentage is the first word of its clause, so that what it is of stands behind it. */
const opensClause = ({ tokens }: Reading, { start }: Item): boolean =>
  /^[,;]$/.test(tokens[start - 1]?.norm ?? '');

/** '90 hồ sơ nộp trực tuyến; 100% hồ sơ được giải quyết trước hạn': whether what is said behind a percentage differs from its count. */
function saysOther({ marks }: Reading, { behind }: Surroundings, { dims }: Occurrence): boolean {
  const said = dimsOf(within(marks, behind), 'first');
  return TELLING.some((d) => said[d] !== undefined && said[d] !== dims[d]);
}

const TELLING = ['stage', 'timing', 'channel', 'topic'] as const;

/** Whether a parenthesis stands right behind a count, not behind other words ('vượt Đà Nẵng (58,89%)'). */
const isRightBehind = ({ reading }: Setting, { before }: Surroundings): boolean =>
  reading.tokens[before.start]?.norm === '(';

function byWords(asked: Asked, isShare: boolean): Naming {
  const { setting, frames, item, words } = asked;
  const { reading, context, knowledge } = setting;
  const parent = top(frames).parent;
  const isPart = parent !== null && fits(item.measure, parent.measure);
  const inherited = isPart && !isCountedIn(asked) ? parent.dims : {};
  const held = heldBefore(asked);
  // What the sentence itself said last is nearer than what the paragraph above is about.
  const isFarAbove = frames.stack.length === 1;
  const own = sentenceLead(reading, item);
  const lead = own.topic === undefined ? { ...setting.lead, ...own } : own;
  const from = {
    whole: isFarAbove ? { ...inherited, ...held } : { ...held, ...inherited },
    leadIn: { ...context.leadIn, ...lead },
    topic: lead.topic ?? context.topic,
    object: lead.object ?? context.object,
  };
  // Of '320 người (64%)' the words before the parenthesis name the 320.
  const inside = reading.tokens[item.start - 1]?.norm !== '(';
  const near = { ...words, clauses: inside ? nearestOf(reading, words.clauses) : [] };
  return nameItem(reading, item, isShare ? near : words, from, knowledge.lexicon);
}

/** 'trả lại 5 hồ sơ (tính cả 20 hồ sơ kỳ trước chuyển sang)': what was there before is counted in with all that the sentence tells, not with its last number. */
function isCountedIn({ setting: { reading }, item, words }: Asked): boolean {
  const { tokens, marks } = reading;
  const lead = tokens.slice(Math.max(0, item.start - 4), item.start).map(({ norm }) => norm);
  return (
    /(^| )\( (có )?(tính|kể|gồm|bao gồm) cả$/.test(lead.join(' ')) &&
    dimsOf(within(marks, words.behind), 'first').origin === 'carried'
  );
}

/**
 * What the quantity before an item in its sentence says for it as well. A bare 'quá hạn' in a
 * sentence on hồ sơ đang giải quyết is of those; 'đã số hóa' and 'còn lại' are of the same kết quả;
 * '117 đang xử lý' behind '285 phản ánh đã xử lý' counts phản ánh.
 */
function heldBefore({ setting, frames, item, words, found }: Asked): Dims {
  const { reading, knowledge } = setting;
  const [near] = words.clauses;
  const dims = dimsOf(
    [near, words.behind].flatMap((s) => (s ? within(reading.marks, s) : [])),
    'last',
  );
  // 'Đã số hóa 100% thành phần hồ sơ và 98% kết quả giải quyết', '639/700 hồ sơ và 926/980 kết quả'
  const before = found.at(-1);
  const isJoined =
    reading.tokens[item.start - 1]?.norm !== '(' &&
    (!near || reading.tokens.slice(near.start, near.end).every(({ norm }) => norm === 'và'));
  const alike =
    (item.kind === 'percent' || isJoined) && dims.object !== undefined && dims.topic === undefined;
  if (alike && before?.sentence === frames.sentence && before.dims.topic === 'digitization')
    return { topic: before.dims.topic };
  const last = latest(found, (o) => o.sentence !== frames.sentence || o.measure !== '%');
  if (last?.sentence !== frames.sentence) return {};
  const { topic, object } = last.dims;
  const goesOn = dims.topic === undefined ? dims.stage === 'pending' : dims.topic === topic;
  if (topic === 'digitization' && goesOn && dims.timing === undefined) {
    return { topic, ...(object && { object }) };
  }
  if (dims.topic !== undefined) return {};
  // 'đã trả lời 20, chuyển nơi khác 03, đang xử lý 02': a number of another topic ends one, no other.
  const spoken = latest(found, (o) => o.sentence !== frames.sentence || speaksOfTopic(o));
  const topicOf = ({ dims: said, measure }: Occurrence): string | undefined =>
    said.topic ?? (measure === 'PAKN' ? 'feedback' : undefined);
  const about = spoken?.sentence === frames.sentence ? topicOf(spoken) : undefined;
  const governed = about !== undefined && knowledge.lexicon.governing.has(about);
  if (governed && /^(|PAKN)$/.test(item.measure)) return { topic: about };
  if (dims.timing === undefined || dims.stage !== undefined) return {};
  const stage = last.dims.stage ?? knowledge.lexicon.stageOf.get(last.indicator);
  return stage === 'resolved' || stage === 'pending' ? { stage } : {};
}

/** a of 'phải số hóa là a/b' is what was done of b, though the words name b. */
function counted(named: Naming, item: Item, lexicon: Lexicon): Naming {
  const count = isRatio(item) ? lexicon.countOfBase.get(named.rule?.id ?? '') : undefined;
  return count === undefined ? named : { ...named, rule: lexicon.byId.get(count) ?? null };
}

function ruleOfBase({ setting, words }: Asked, of: Occurrence): IndicatorRule | null {
  const { lexicon } = setting.knowledge;
  const rule = lexicon.byId.get(of.indicator);
  if (rule?.base !== undefined) return lexicon.byId.get(rule.base) ?? null;
  if (rule && rule.share_of === undefined) return null;
  const named = nameBase(setting.reading, words.behind, lexicon);
  return named ?? wholeOf(rule, setting.reading, words.behind, lexicon);
}

/** 'a/b hồ sơ tiếp nhận' without a name for a: the words behind are taken for both; of '10 xã chiếm 43/68 hồ sơ trễ hạn' they say only of which it is the share. */
function byBase({ setting, item, words }: Asked): Named | null {
  const { lexicon } = setting.knowledge;
  if (setting.reading.tokens[item.start - 1]?.norm === 'chiếm') return null;
  const rule = isRatio(item) ? nameBase(setting.reading, words.behind, lexicon) : null;
  const counts = rule?.rate !== undefined && fits(item.measure, rule.measure);
  return counts ? { ...nothing, rule } : null;
}
