import { perObject } from '../collections.js';
import { decimal } from '../number/decimal.js';
import { spelledOf } from '../number/spelled.js';
import { printed } from '../number/tokens.js';
import { beginsAt } from '../ruleset/word-list.js';
import {
  endsClause,
  isApproximate,
  isOpenNumber,
  type Item,
  limitBefore,
  markAt,
  type Reading,
  wordAt,
} from './items.js';
import { numberItem } from './number-item.js';

/** The items of a text in order; numbers that a rule has classed away are left out. */
export function itemsOf(reading: Reading): Item[] {
  const items: Item[] = [];
  for (let at = reading.from; at < reading.tokens.length; at++) {
    const item = isOpenNumber(reading, at)
      ? numberItem(reading, at)
      : (zeroItem(reading, at) ?? spelledItem(reading, at));
    if (!item) continue;
    items.push(item);
    at = item.end - 1;
  }
  return items;
}

/** 'không có' in the place of a number: behind a label and the last of its clause, or before things of a kind. */
function zeroItem(reading: Reading, at: number): Item | null {
  const mark = wordAt(reading, at, 'zero');
  if (!mark) return null;
  const unit = markAt(reading, mark.end, 'unit');
  const measure = unit?.meaning.type === 'unit' ? unit.meaning.measure : '';
  const none = unit && isOpening(reading, at) && saysWhich(reading, unit.end, measure);
  if (!none && !endsLabel(reading, at, mark.end)) return null;
  return {
    kind: 'zero',
    start: at,
    end: mark.end,
    unitEnd: none ? unit.end : mark.end,
    value: decimal(0),
    raw: printed(reading.tokens.slice(at, mark.end)),
    base: null,
    measure: none ? measure : '',
    approximate: false,
    limit: null,
    ambiguous: false,
  };
}

/** 'tám hồ sơ quá hạn': a number in words right before what is counted, and behind it what became of that. */
function spelledItem(reading: Reading, at: number): Item | null {
  const { tokens } = reading;
  const before = tokens[at - 1];
  const value = spelledOf(tokens[at]?.norm ?? '', before?.norm);
  if (value === null || before?.kind === 'number') return null;
  const unit = markAt(reading, at + 1, 'unit');
  if (unit?.meaning.type !== 'unit' || !/^(hồ sơ|PAKN)$/.test(unit.meaning.measure)) return null;
  if (!isNamedBeside(reading, at, unit.end, value)) return null;
  return {
    kind: 'count',
    start: at,
    end: at + 1,
    unitEnd: unit.end,
    value: decimal(value),
    raw: tokens[at]?.text ?? '',
    base: null,
    measure: unit.meaning.measure,
    approximate: isApproximate(reading, at),
    limit: limitBefore(reading, at),
    ambiguous: false,
  };
}

/** Whether a term, or the name of a lĩnh vực, stands right before a number, or a term right behind what it counts; 'xử lý một hồ sơ' only means any. */
function isNamedBeside(reading: Reading, at: number, unitEnd: number, value: number) {
  const { starting, ending } = reading;
  const behind = starting[unitEnd] ?? [];
  const beside = value === 1 ? behind : [...(ending[at] ?? []), ...behind];
  const isOfField = value > 1 && endsOfFields(reading).has(at);
  return isOfField || beside.some(({ meaning }) => meaning.type === 'term');
}

/** Where the names of lĩnh vực end in a text. */
const endsOfFields = perObject(
  ({ fieldNames }: Reading): ReadonlySet<number> => new Set(fieldNames.map(({ end }) => end)),
);

/** 'Hồ sơ quá hạn: không có.' */
function endsLabel({ tokens, ending }: Reading, at: number, end: number): boolean {
  const labelled = ending[at]?.some(({ meaning }) => meaning.type === 'term') ?? false;
  const opened = labelled || /^(:|là)$/.test(tokens[at - 1]?.norm ?? '');
  return opened && endsClause(tokens[end]);
}

/** Whether nothing in the clause before limits it: '02 xã không có hồ sơ quá hạn', 'bảo đảm không có hồ sơ trễ hạn'. */
function isOpening({ tokens, from, lists }: Reading, at: number): boolean {
  for (
    let k = at - 1;
    k >= from && !endsClause(tokens[k]) && !/^(:|và)$/.test(tokens[k]?.norm ?? '');
    k--
  ) {
    if (tokens[k]?.kind === 'number') return false;
    if (beginsAt(lists.condition, tokens, k)) return false;
  }
  return true;
}

/** 'không có hồ sơ trễ hạn': whether all behind it in its clause tells which, and that by when or what became of it. */
function saysWhich({ tokens, starting }: Reading, start: number, measure: string): boolean {
  let says = measure === 'PAKN';
  let at = start;
  while (!endsClause(tokens[at])) {
    const term = starting[at]?.find(({ meaning }) => meaning.type === 'term');
    if (!term && !said.test(tokens[at]?.norm ?? '')) return false;
    says ||=
      term?.meaning.type === 'term' && /^(timing|origin|stage)$/.test(term.meaning.dimension);
    at = term?.end ?? at + 1;
  }
  return says;
}

const said =
  /^(nào|bị|được|phải|đang|thực|hiện|giải|quyết|trả|của|tổ|chức|cá|nhân|người|dân|doanh|nghiệp|về|tthc)$/;
