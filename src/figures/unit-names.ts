import type { Level } from '../model.js';
import { fold } from '../number/normalize.js';
import { printed, type Token, tokenize } from '../number/tokens.js';
import { type Automaton, longest } from '../ruleset/automaton.js';
import { beginsAt, type WordLists } from '../ruleset/word-list.js';
import { joinsMatters } from './matters.js';

/** A unit that a figure belongs to, as printed, without the province behind its name. */
export interface NamedUnit {
  readonly name: string;
  readonly level: Level;
}

/** What the kinds of units are told by. */
export interface UnitTypes {
  /** The wordings of rules/unit_types. */
  readonly types: Automaton<Level>;
  /** Those of rules/words. */
  readonly lists: WordLists;
}

/** A kind of unit without a name. */
export const places =
  /^(ubnd |uy ban nhan dan )?(tinh|huyen|thi xa|thanh pho|quan|xa|phuong|thi tran|dac khu)$/;

/** Whether a name is the words for a kind of unit and no more: 'Chi nhánh Văn phòng Đăng ký đất đai'. */
export function isKind(name: string, types: Automaton<Level>): boolean {
  const words = tokenize(name);
  const hit = longest(types.scan(words.map(({ norm }) => norm)))[0];
  return hit?.start === 0 && hit.end === words.length;
}

/** What may stand behind a unit's name in a heading on it alone: 'tỉnh và 07 chi nhánh'. */
export function saysNoMore(words: readonly Token[]): boolean {
  const rest = words.map(({ norm }) => norm).join(' ');
  return /^((tỉnh|thành phố|huyện|thị xã|quận)( |$))?((và|cùng) (các|#) (chi nhánh|đơn vị|phòng|trung tâm)( trực thuộc| khu vực)?)?$/.test(
    rest,
  );
}

/** So many words for a kind of unit are its name, where one within them is capitalised: 'Văn phòng Đăng ký đất đai', not 'Ban Quản lý'. */
const WORDS_OF_NAME = 4;

/** A unit at the very beginning of some words, its type and its capitalised name, and where it ends. */
export function unitAt(
  words: readonly Token[],
  { types, lists }: UnitTypes,
): { readonly unit: NamedUnit; readonly end: number } | null {
  const hit = longest(types.scan(words.map((word) => word.norm)))[0];
  if (hit?.start !== 0) return null;
  let end = hit.end;
  while (end < words.length && end < hit.end + 8 && namesOn(words, end, hit.end, lists)) end++;
  while (end > hit.end && !isName(words[end - 1] as Token)) end--;
  const needsName =
    !/^(phòng|khối)$/.test(words[0]?.norm ?? '') &&
    !(hit.end > 1 && words[hit.end - 1]?.norm === 'sở') &&
    !/(tỉnh|thành phố)$/.test(words[hit.end - 1]?.norm ?? '') &&
    !isShortBranch(words.slice(0, hit.end)) &&
    !(
      hit.end >= WORDS_OF_NAME && words.slice(1, hit.end).some(({ text }) => /^\p{Lu}/u.test(text))
    );
  if (end === hit.end && needsName) return null;
  const name = printed(words.slice(0, end));
  return places.test(fold(name)) ? null : { unit: { name, level: hit.payload }, end };
}

/** 'Chi nhánh VPĐKĐĐ', 'CN VPĐK': a branch of what capital letters name needs no name of its own. */
const isShortBranch = (words: readonly Token[]): boolean =>
  /^(chi|cn)$/.test(words[0]?.norm ?? '') && /^\p{Lu}{3,}$/u.test(words.at(-1)?.text ?? '');

/** 'Các xã Sông Mây (14 hồ sơ), Sông Lô (11 hồ sơ)': of several that are named one by one the first. */
export const oneOf = (words: readonly Token[]): readonly Token[] =>
  /^(các|những)$/.test(words[0]?.norm ?? '') ? words.slice(1) : words;

const isName = (word: Token): boolean =>
  word.kind === 'number' || /^\p{Lu}/u.test(word.text) || word.kind === 'word';

/** Whether words for what a unit did begin at a token; in small letters, for a name may begin with them ('Cao Lãnh'). */
const tells = (words: readonly Token[], at: number, { deed }: WordLists): boolean =>
  /^\p{Ll}/u.test(words[at]?.text ?? '') && beginsAt(deed, words, at);

/** 'Có' of 'Phòng Người có công' begins nothing that is told of the unit. */
const isOfMerit = (words: readonly Token[], at: number): boolean =>
  words[at]?.norm === 'có' && words[at - 1]?.norm === 'người' && words[at + 1]?.norm === 'công';

/** The full stop of 'Sở Nội vụ TP. Vinh'. */
const isShortRank = (words: readonly Token[], at: number): boolean =>
  words[at]?.norm === '.' && /^(tp|tx|tt|q|h|p)$/.test(words[at - 1]?.norm ?? '');

/** A name goes on over capitalised words and over the small words within it ('Tài nguyên và Môi trường'). */
function namesOn(words: readonly Token[], at: number, from: number, lists: WordLists): boolean {
  const word = words[at] as Token;
  if (word.kind === 'number')
    return (at === from || at === words.length - 1) && word.text.length <= 2;
  if (word.norm === ',') return at > from && joinsMatters(words, at, lists);
  const isLed = /^[-&]$/.test(word.norm) || isShortRank(words, at);
  if (isLed) return /^\p{Lu}/u.test(words[at + 1]?.text ?? '');
  if (word.kind !== 'word') return false;
  if (isOfMerit(words, at)) return true;
  if (beginsAt(lists.unit_end, words, at) || tells(words, at, lists)) return false;
  if (/^\p{Lu}/u.test(word.text)) return true;
  if (/^(tỉnh|thành|phố|huyện|quận|thị|xã|khu|vực)$/.test(word.norm)) {
    return words.slice(at + 1, at + 3).some(({ text }) => /^\p{Lu}/u.test(text));
  }
  return (
    at > from &&
    /^\p{Lu}/u.test(words[from]?.text ?? '') &&
    /^(sở|ban|phòng|chi)/.test(words[0]?.norm ?? '')
  );
}
