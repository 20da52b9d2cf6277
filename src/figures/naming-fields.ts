import { printed } from '../number/tokens.js';
import { endOfRun, standsIn } from '../ruleset/word-list.js';
import { type Asked, fits, type Named, nothing } from './asked.js';
import { type Stretch, type Surroundings, within } from './clauses.js';
import { fieldNameOf } from './field-names.js';
import { top } from './frames.js';
import { isWord, type Item, type Reading } from './items.js';
import { fieldLead } from './leads.js';
import { dimsOf, indicatorOf, saysTerm } from './meaning.js';
import { hasTerms, lastLike } from './naming-lists.js';
import { byId, isCount, isOfOnePlace, latest, type Occurrence } from './occurrence.js';
import { sentenceStart } from './sentences.js';
import type { Mark } from './vocabulary.js';
import { fieldIn } from './place-words.js';

/**
 * 'Các lĩnh vực tiếp nhận nhiều: hộ tịch 948 hồ sơ; tài nguyên và môi trường: 391 hồ sơ': the words
 * before the colon say what is counted, those before each number of which lĩnh vực.
 */
export function byFieldList({ setting, frames, item, words, found }: Asked): Named | null {
  const { reading, knowledge } = setting;
  // Of 'hộ tịch: trên 948 hồ sơ' the nearest clause says nothing.
  const near = [
    nameBetween(reading, item, words),
    wholeName(reading, words),
    words.clauses[1],
  ].find((clause) => clause && fieldNameOf(reading, clause, WITHIN_NAME) !== '');
  const lead = near && item.kind === 'count' ? fieldLead(reading, near) : null;
  if (!near || !lead || words.onlyPlace || hasTerms(reading, words)) return null;
  const name = fieldNameOf(reading, near, WITHIN_NAME);
  const dims = dimsOf(within(reading.marks, lead), 'last');
  const whole = byId(found, top(frames).parent?.id);
  const named = indicatorOf(dims, 'count', knowledge.lexicon);
  // '12 phản ánh, kiến nghị tiếp nhận thuộc các lĩnh vực: đất đai 9' are PAKN.
  const isOfWhole = !named || (whole && !fits(named.measure, whole.measure));
  const rule = isOfWhole ? knowledge.lexicon.byId.get(whole?.indicator ?? '') : named;
  return rule ? { ...nothing, rule, dims: whole?.dims ?? dims, field: name } : null;
}

/** In a list of lĩnh vực the later ones go without the word: 'lĩnh vực hộ tịch 948 hồ sơ, đất đai 391 hồ sơ'. */
export function byList({ setting, frames, item, words, found }: Asked): Named | null {
  const { reading, knowledge } = setting;
  const neighbour = lastLike(item, top(frames), found);
  const near = nameBetween(reading, item, words) ?? wholeName(reading, words);
  if (!neighbour || neighbour.field === '' || !near || hasTerms(reading, words)) return null;
  if (isNamedBehind(neighbour, reading, item.start)) return null;
  const name = fieldNameOf(reading, near, WITHIN_NAME);
  if (name === '' || fieldIn(reading, [near]) !== '') return null;
  const rule = knowledge.lexicon.byId.get(neighbour.indicator) ?? null;
  const { dims, level, unitName, sentence } = neighbour;
  const place = sentence === frames.sentence && { level, unitName };
  return { ...nothing, rule, dims, field: name, ...place };
}

/** '90 hồ sơ đất đai, …': whether the lĩnh vực of a number stands behind it, so that what comes next names none for the next. */
function isNamedBehind(
  { end, field }: Occurrence,
  { tokens, fieldNames }: Reading,
  until: number,
): boolean {
  let start = until;
  while (start > 0 && (tokens[start - 1]?.start ?? 0) >= end) start--;
  return within(fieldNames, { start, end: until }).some(
    (mark) => printed(tokens.slice(mark.start, mark.end)) === field,
  );
}

/**
 * 'Tiếp nhận 90 hồ sơ (gồm đất đai: 60; hộ tịch: 30)', '(60 hồ sơ đất đai, 30 hồ sơ hộ tịch)': a part
 * that nothing but a lĩnh vực tells apart. The first of a list must be one that the rules know.
 */
export function byFieldName(asked: Asked): Named | null {
  const { setting, frames, item, words, found } = asked;
  const { reading, knowledge } = setting;
  const { parent, group } = top(frames);
  const whole =
    byId(found, parent?.id) ?? byId(setting.earlier, parent?.id) ?? wholeOfSentence(asked);
  const rule = knowledge.lexicon.byId.get(whole?.indicator ?? '');
  if (!whole || !rule || whole.field !== '' || item.kind !== 'count') return null;
  if (words.onlyPlace || item.base !== null || !fits(item.measure, rule.measure)) return null;
  if (words.field !== undefined) return { ...nothing, rule, dims: whole.dims, field: words.field };
  const before = found.at(-1);
  const goesOn = before?.group === group && before.field !== '';
  const near = wholeName(reading, words);
  const behind = { start: item.unitEnd, end: words.behind.end };
  const opens = reading.tokens[item.start - 1]?.norm === '(';
  const stretch = near && !opens && fieldNameOf(reading, near, WITHIN_NAME) !== '' ? near : behind;
  if (saysTerm(reading, stretch)) return null;
  const field = fieldNameOf(reading, stretch, stretch === near ? WITHIN_NAME : undefined);
  return field !== '' && (goesOn || opensWithField(reading, stretch))
    ? { ...nothing, rule, dims: whole.dims, field }
    : null;
}

/** 'Hồ sơ trễ hẹn gồm: đất đai 41 hồ sơ, …', 'Trong số trễ hẹn, đất đai 41 hồ sơ, …': the count before that the sentence takes up again by its timing; no other number of its own may stand before the list. */
function wholeOfSentence({ setting, frames, item, found }: Asked): Occurrence | undefined {
  const { level, unitName } = top(frames);
  const start = sentenceStart(setting.reading, item.start, LONGEST_LIST);
  const words = setting.reading.tokens.slice(start, item.start).map(({ norm }) => norm);
  const colon = words.indexOf(':');
  const lists = /^(gồm|là|thuộc)$/.test(words[colon - 1] ?? '');
  const isOfThese = /^trong (số|tổng)$/.test(words.slice(0, 2).join(' '));
  const end = lists ? colon : isOfThese ? words.indexOf(',') : -1;
  if (end < 0) return undefined;
  const { timing } = dimsOf(within(setting.reading.marks, { start, end: start + end }), 'last');
  if (timing === undefined) return undefined;
  return latest(
    [...setting.earlier.slice(-NEAR), ...found],
    (o) =>
      isCount(o) &&
      o.indicator !== 'other' &&
      o.dims.timing === timing &&
      isOfOnePlace(o, { level, unitName, field: '' }),
  );
}

/** What a sentence takes up again stands no more counts before its paragraph. */
const NEAR = 30;

/** No list of a sentence has more tokens before its last number. */
const LONGEST_LIST = 200;

/**
 * '- Hộ tịch: 300 hồ sơ' below 'Các lĩnh vực tiếp nhận nhiều:', which states no number, is what the lead-in
 * names, of the lĩnh vực that the item opens with. It must be one that the rules know.
 */
export function byFieldBelow({ setting, item, words }: Asked): Named | null {
  const { context, reading, knowledge } = setting;
  const { leadIn } = context;
  const near = wholeName(reading, words);
  const isBare = item.kind === 'count' && item.measure === 'hồ sơ' && item.base === null;
  const isOnHandling = leadIn.stage !== undefined || leadIn.timing !== undefined;
  if (!isBare || !near || words.onlyPlace || !isOnHandling) return null;
  const opens = reading.tokens.slice(reading.from, near.start).every(({ kind }) => kind !== 'word');
  const says = [near, words.behind].flatMap((stretch) => within(reading.marks, stretch));
  const saysMore = (mark: Mark): boolean =>
    mark.meaning.type === 'term' || isWord(mark, 'part', 'whole');
  if (!opens || says.some(saysMore)) return null;
  const field = opensWithField(reading, near) ? fieldNameOf(reading, near, WITHIN_NAME) : '';
  const rule = indicatorOf(leadIn, 'count', knowledge.lexicon);
  return field !== '' && rule?.measure === item.measure
    ? { ...nothing, rule, dims: leadIn, field }
    : null;
}

/** What may stand between the words of a name. */
const WITHIN_NAME = /^[,-]$/;

/**
 * The clause right before a number, with those that a dash joins to it ('Lao động - thương binh và xã
 * hội 97 hồ sơ'), or a comma where they are nothing but a name that the rules know ('xây dựng, quy
 * hoạch 7 hồ sơ').
 */
function wholeName(reading: Reading, { clauses }: Surroundings): Stretch | undefined {
  const [near, ...others] = clauses;
  if (!near) return undefined;
  let { start } = near;
  for (const outer of others) {
    const sign = reading.tokens[outer.end]?.norm;
    const joins = sign === '-' || (sign === ',' && isKnownName(reading, outer));
    if (outer.end + 1 !== start || !joins) break;
    start = outer.start;
  }
  return { ...near, start };
}

/** A name with a comma within, between what sets the numbers of a list apart. */
const nameBetween = (reading: Reading, item: Item, words: Surroundings): Stretch | undefined =>
  goesOnWithName(reading, words) ?? nameBetweenSemicolons(reading, item, words);

/** All from a colon or a semicolon up to a number with a semicolon behind it, where that is a name with a comma within: 'lĩnh vực: cấp, đổi thẻ 73; đất đai 96'. */
function nameBetweenSemicolons(
  reading: Reading,
  { unitEnd }: Item,
  { clauses: [near, outer] }: Surroundings,
): Stretch | undefined {
  const { tokens } = reading;
  if (!near || !outer || tokens[unitEnd]?.norm !== ';') return;
  const isOne = tokens[outer.end]?.norm === ',' && outer.end + 1 === near.start;
  if (!isOne || !/^[:;]$/.test(tokens[outer.start - 1]?.norm ?? '')) return;
  return opensName(reading, outer) ? { ...near, start: outer.start } : undefined;
}

/** All between the comma behind a number of a list and the next one, where that is a name with a comma within: '… 73 hồ sơ, karaoke, vũ trường 96 hồ sơ'. */
function goesOnWithName(reading: Reading, { before, clauses }: Surroundings) {
  const { tokens } = reading;
  const [near, outer] = clauses;
  const start = before.start + 1;
  if (!near || !outer || tokens[before.start]?.norm !== ',' || outer.start !== start) return;
  if (tokens[outer.end]?.norm !== ',' || outer.end + 1 !== near.start) return;
  return opensName(reading, outer) ? { ...near, start } : undefined;
}

/** Whether words before a comma may belong to the name behind it: few, and nothing that is said of the number before or of how much is left. */
function opensName({ tokens, marks, lists }: Reading, stretch: Stretch): boolean {
  const words = tokens.slice(stretch.start, stretch.end);
  return (
    words.length <= LONGEST_MATTER &&
    !standsIn(lists.field_end, words) &&
    within(marks, stretch).length === 0
  );
}

/** No more words stand before the comma of a name. */
const LONGEST_MATTER = 4;

/** Whether a clause is the name of a lĩnh vực that the rules know, and no more. */
function isKnownName({ tokens, fieldNames, from }: Reading, { start, end }: Stretch): boolean {
  const lead = start === from ? OPENING : /^(và|là|\))$/;
  return within(fieldNames, { start, end }).some(
    (mark) =>
      mark.end === end && tokens.slice(start, mark.start).every(({ norm }) => lead.test(norm)),
  );
}

/** What may stand before the first name of a list item: '- Lĩnh vực đất đai, môi trường: 40 hồ sơ'. */
const OPENING = /^([-+*•]|lĩnh|vực|nhóm)$/;

/** Whether the words of a stretch begin with the name of a lĩnh vực that the rules know. */
function opensWithField({ tokens, fieldNames, lists }: Reading, { start, end }: Stretch): boolean {
  const words = tokens.slice(start, end).filter(({ kind }) => kind === 'word');
  const first = words[endOfRun(lists.field_lead, words)];
  return first !== undefined && fieldNames.some((mark) => tokens[mark.start] === first);
}

/** 'lĩnh vực hộ tịch (948 hồ sơ), còn lại thuộc các lĩnh vực đất đai (391 hồ sơ), điện, nước (12 hồ sơ)': what stands before a parenthesis names the lĩnh vực of the value in it. */
export function byBracketedField({ setting, frames, item, words, found }: Asked): Named | null {
  const { reading, knowledge } = setting;
  const { parent, bond, last } = top(frames);
  const whole = byId(found, parent?.id);
  const rule = knowledge.lexicon.byId.get(whole?.indicator ?? '');
  const isAlone = bond === 'parenthesis' && last === null && item.kind === 'count';
  if (!isAlone || !whole || !rule || reading.tokens[item.start - 1]?.norm !== '(') return null;
  const opened = within(reading.marks, words.before).findLast((mark) => isWord(mark, 'fields'));
  const neighbour = found.at(-1);
  const goesOn = neighbour?.parent === whole.id && neighbour.field !== whole.field;
  const stretch = { start: opened?.end ?? words.before.start, end: item.start - 1 };
  if (
    (!opened && !goesOn) ||
    saysTerm(reading, stretch) ||
    knowledge.unitOf(reading, stretch) !== null
  )
    return null;
  const field = fieldNameOf(reading, stretch, WITHIN_NAME);
  return field === '' ? null : { ...nothing, rule, dims: whole.dims, field };
}
