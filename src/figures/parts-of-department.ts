import type { Header, Level } from '../model.js';
import { printed, type Token } from '../number/tokens.js';
import { type Automaton, compile } from '../ruleset/automaton.js';
import { type NamedUnit, unitAt, type UnitTypes } from './unit-names.js';

/** 'Phòng Tôn giáo 12', 'Chi cục Văn thư - Lưu trữ 03' in the report of a sở: words that are nothing but the name of one of its own offices. */
export function officeOf(
  words: readonly Token[],
  { agency, agencyLevel }: Header,
  { lists }: UnitTypes,
): NamedUnit | null {
  if (agencyLevel !== 'province' || !/^sở /iu.test(agency)) return null;
  const found = unitAt(words, { types: OFFICES, lists });
  return found?.end === words.length && words.length > 1 ? found.unit : null;
}

/** The kinds of offices that a sở has. */
const OFFICES: Automaton<Level> = compile(
  ['phòng', 'chi cục'].map((phrase) => ({ phrase, payload: 'province' })),
);

/** All branches of a sở together, 'các chi nhánh', '14 chi nhánh Văn phòng Đăng ký đất đai': a part of it. */
export function branchesOf(
  words: readonly Token[],
  { agency, agencyLevel }: Header,
): NamedUnit | null {
  const name = printed(words);
  return agencyLevel === 'province' && /^sở /iu.test(agency) && BRANCHES.test(name)
    ? { name, level: agencyLevel }
    : null;
}

const BRANCHES =
  /^(các|\d+) chi nhánh( (trực thuộc|khu vực))?( (văn phòng|vp) (đăng ký|đk) đất đai| vpđkđđ)?( (tỉnh|huyện|các huyện))?$/iu;
