import type { Header, Level } from '../model.js';
import { printed, type Token } from '../number/tokens.js';
import { type Automaton, compile } from '../ruleset/automaton.js';
import { type NamedUnit, unitAt, type UnitTypes } from './unit-names.js';

/** 'Phòng Tôn giáo 12', 'Chi cục Văn thư - Lưu trữ 03' in the report of a sở: words that are nothing but the name of one of its own offices. */
export function officeOf(
  words: readonly Token[],
  header: Header,
  { lists }: UnitTypes,
): NamedUnit | null {
  if (!isOfDepartment(header)) return null;
  const found = unitAt(words, { types: OFFICES, lists });
  return found?.end === words.length && words.length > 1 ? found.unit : null;
}

/** The kinds of offices that a sở has. */
const OFFICES: Automaton<Level> = compile(
  ['phòng', 'chi cục'].map((phrase) => ({ phrase, payload: 'province' })),
);

/** All branches of a sở together, 'các chi nhánh', '14 chi nhánh Văn phòng Đăng ký đất đai': a part of it. */
export function branchesOf(words: readonly Token[], header: Header): NamedUnit | null {
  if (!isOfDepartment(header)) return null;
  const name = printed(words);
  return BRANCHES.test(name) ? { name, level: header.agencyLevel } : null;
}

const isOfDepartment = ({ agency, agencyLevel }: Header): boolean =>
  agencyLevel === 'province' && /^sở /iu.test(agency);

const BRANCHES =
  /^(các|\d+) chi nhánh( (trực thuộc|khu vực))?( (văn phòng|vp) (đăng ký|đk) đất đai| vpđkđđ)?( (tỉnh|huyện|các huyện))?$/iu;
