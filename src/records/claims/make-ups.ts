import { remembering } from '../../collections.js';
import { isCount, type Occurrence, sameScope, totalOf } from '../../figures/occurrence.js';
import { defaultLevel } from '../../figures/context.js';
import type { CheckRule } from '../../ruleset/schema.js';
import {
  addsUp,
  type Draft,
  draft,
  labelOf,
  type Material,
  near,
  nearestTo,
  parentOf,
  termOf,
  together,
} from './material.js';
import { withBracketed } from './bracketed-parts.js';
import { finerPartsOf, listsAll } from './finer-parts.js';
import { firstOfOne } from './index-of.js';
import { isExplained } from './explained.js';
import { partsOfNextItem } from './parts-of-next-item.js';
import { isMistyped } from '../../number/slip.js';
import { isFarOff } from './slips.js';
import { abs, compare, decimal, equal, subtract } from '../../number/decimal.js';

/** Sums and balances that the rules know of and the report states all terms of. */
export function makeUpClaims(material: Material): Draft[] {
  return material.rules.checks.flatMap((rule) =>
    rule.kind === 'score_ratio' ? [] : claimsOf(rule, material),
  );
}

function claimsOf(rule: CheckRule, material: Material): Draft[] {
  return totalsOf(rule, material).flatMap((total) => {
    const found =
      partsOf(total, rule, material) ??
      finerPartsOf(total, rule, material) ??
      partsOfBody(total, rule, material) ??
      partsOfNextItem(total, rule, material);
    const isSum = rule.kind === 'sum';
    const parts = found && isSum ? withBracketed(total, found, material) : found;
    if (!parts || isVague(total, parts) || isOutranked(total, parts, rule, material)) return [];
    if (!addsUp(total, parts) && parts.some(({ cell }) => cell !== null)) return [];
    if (!addsUp(total, parts) && isExplained(total, parts, rule, material)) return [];
    if (!isTold(total, parts) && isFarOff(total, parts)) return [];
    const about = { label: labelOf(total), rule: `checks/${rule.id}` };
    const all = [total, ...parts];
    const terms = all.map((o) => ({
      ...termOf(o, material.extraction),
      label: nameOf(o, rule, material),
    }));
    return [draft(rule.kind === 'balance' ? 'balance' : 'sum', all, material, about, terms)];
  });
}

/** What a rule's terms are called: by their indicator, or by the terms that the rule counts too. */
const nameOf = (o: Occurrence, { also_terms: also = [] }: CheckRule, { rules }: Material): string =>
  o.label || (rules.terms.find(({ id }) => also.includes(id) && o.dims.stage === id)?.title ?? '');

/** The numbers of the text that may be a rule's total. */
function totalsOf({ total, total_terms = [] }: CheckRule, { index }: Material): Occurrence[] {
  const unnamed = total_terms.length === 0 ? [] : index.withTerms(total_terms);
  return [
    ...total.flatMap((id) => index.of(id)),
    ...unnamed.filter((o) => o.indicator === 'other' && isCount(o)),
  ].filter((o) => o.cell === null);
}

/** 'Tổng điểm toàn tỉnh' of a body that speaks for all, and parts that name no level: they count where they add up. */
function partsOfBody(total: Occurrence, rule: CheckRule, material: Material): Occurrence[] | null {
  const level = defaultLevel(material.header, material.rules.bodies);
  if (total.level !== 'all' || level === 'all') return null;
  const parts = partsOf({ ...total, level }, rule, material);
  return parts && addsUp(total, parts) ? parts : null;
}

/** Whether the sentence of a total names the parts as its own. */
const isTold = (total: Occurrence, parts: readonly Occurrence[]): boolean =>
  parts.every((p) => p.parent === total.id && p.bond !== 'list');

/**
 * 'Tiếp nhận 898 hồ sơ, trong đó trực tuyến 611, trực tiếp 187': parts that need not be all, where no more
 * are told beside them, one digit before the last parts what they make from the total, and the paragraph
 * states no number that is what lacks, as what was carried over may be.
 */
function isMisprint(total: Occurrence, parts: readonly Occurrence[], { index }: Material): boolean {
  const group = parts[0]?.group;
  const beside = index.partsOf(total.id).filter((o) => o.group === group && isCount(o));
  const made = totalOf(parts);
  const gap = abs(subtract(total.value, made));
  return (
    isTold(total, parts) &&
    beside.length === parts.length &&
    compare(gap, decimal(10)) >= 0 &&
    isMistyped(total.value, made) &&
    !index.beside(total).some((o) => isCount(o) && equal(o.value, gap))
  );
}

/**
 * 'Hơn', 'khoảng': such numbers claim nothing unless they add up as they stand, or are a limit on
 * what their own parts make ('hơn 2.000 hồ sơ, trong đó trực tuyến 1.450, trực tiếp 612').
 */
const isVague = (total: Occurrence, parts: readonly Occurrence[]): boolean =>
  [total, ...parts].some((o) => o.approximate) &&
  !addsUp(total, parts) &&
  (total.limit === null || parts.some((o) => o.approximate || o.parent !== total.id));

/** The first set of parts that is all stated around the total. */
function partsOf(total: Occurrence, rule: CheckRule, material: Material): Occurrence[] | null {
  const pick = (id: string): Occurrence | undefined => {
    const of = near(total, id, material).filter((o) => !belongsElsewhere(o, total, rule, material));
    const best =
      nearestTo(
        total,
        of.filter((o) => o.parent === total.id),
      ) ??
      nearestTo(
        total,
        of.filter((o) => !o.approximate),
      ) ??
      nearestTo(total, of);
    return best ?? (rule.kind === 'balance' ? onlyOne(id, total, material) : undefined);
  };
  // The finer parts of a balance are stated of what was resolved, not of what came in.
  const inTables = rule.kind === 'balance' ? [] : (rule.in_tables ?? []);
  const complete = [...inTables, ...rule.parts, ...(rule.if_adds_up ?? [])]
    .map((set) => ({ set, parts: set.map(pick) }))
    .filter((way): way is { set: string[]; parts: Occurrence[] } =>
      way.parts.every((p) => p !== undefined),
    );
  const open = (set: readonly string[]): boolean =>
    rule.if_adds_up?.some((s) => s === set) ?? false;
  const listed = (parts: readonly Occurrence[]): boolean =>
    parts.every((p) => p.parent === total.id && p.group === parts[0]?.group);
  const sure = complete.filter(({ set, parts }) => {
    if (total.indicator === 'other') return parts.every((p) => p.parent === total.id);
    if (!addsUp(total, parts) && parts.some((p) => isLoose(p, total, rule, material))) return false;
    if (inTables.some((s) => s === set))
      return listed(parts) || addsUpLoosely(total, parts, rule, material);
    return (
      !open(set) ||
      addsUp(total, parts) ||
      listsAll(total, parts) ||
      isMisprint(total, parts, material)
    );
  });
  const ways = sure.some((way) => isTold(total, way.parts)) ? sure : rightOnes(total, sure);
  const chosen = ways.find(({ parts }) => new Set(parts.map((p) => p.group)).size === 1) ?? ways[0];
  if (!chosen) return null;
  const more = (rule.also ?? [])
    .filter((id) => !chosen.set.includes(id))
    .map(pick)
    .filter((part) => part !== undefined);
  const unnamed = unnamedToo(total, rule, material);
  const isHere = (o: Occurrence): boolean => together(o, total, material);
  const here = [...more, ...unnamed.filter(isHere)];
  // 'Trả lại, rút 8 hồ sơ' further on counts where it is just what lacks.
  const lacking = unnamed.find((o) => !isHere(o) && addsUp(total, [...chosen.parts, ...here, o]));
  return withOptional(total, chosen.parts, lacking ? [...here, lacking] : here);
}

/** One list for each term, by which the index keeps what it found. */
const alone = remembering((term: string): readonly string[] => [term]);

/** The further parts that no indicator names, of nothing but the total: 'tạm dừng 12 hồ sơ', 'chờ bổ sung 8'. */
const unnamedToo = (
  total: Occurrence,
  { also_terms: terms = [] }: CheckRule,
  material: Material,
): Occurrence[] =>
  terms
    .flatMap((term) => material.index.nearWithTerms(total, alone(term)))
    .filter(
      (o) =>
        isCount(o) &&
        o.indicator === 'other' &&
        o.cell === null &&
        (o.parent === null || o.parent === total.id) &&
        sameScope(o, total),
    );

/**
 * 'Tiếp nhận 90 hồ sơ, kỳ trước chuyển qua 20. Trực tuyến 40, trực tiếp 30': sets that also hold what was
 * carried over count beside the list of a total of all where they make it, no bracket names its parts,
 * and the others make no total of their own.
 */
function addsUpLoosely(
  total: Occurrence,
  parts: readonly Occurrence[],
  rule: CheckRule,
  material: Material,
): boolean {
  if (total.indicator !== rule.total[0] || !addsUp(total, parts)) return false;
  const own = parts.filter(({ indicator }) => rule.parts.some((set) => set.includes(indicator)));
  const others = rule.total.slice(1).flatMap((id) => near(total, id, material));
  const isLeftOut = (id: string): boolean =>
    !parts.some(({ indicator }) => indicator === id) && near(total, id, material).length > 0;
  const fuller = rule.parts.filter((set) => own.every((p) => set.includes(p.indicator)));
  return (
    parts.every(({ value }) => value.digits > 0n) &&
    !own.some((p) => p.parent === total.id && p.bond !== 'list') &&
    !parts.some((p) => p.parent === total.id && /^(parenthesis|whole)$/.test(p.bond ?? '')) &&
    !others.some((other) => addsUp(other, own)) &&
    !fuller.some((set) => set.some(isLeftOut))
  );
}

/** Where the wording names no parts as its own, those that add up, if any do: 'Cấp huyện 500 hồ sơ … trực tuyến 120 … trực tiếp 360 … kỳ trước chuyển qua 20'. */
function rightOnes<W extends { parts: Occurrence[] }>(total: Occurrence, ways: readonly W[]) {
  const right = ways.filter(({ parts }) => addsUp(total, parts));
  return right.length > 0 ? right : ways;
}

/** With those optional parts that make it add up ('trả lại' may be counted or not), else with all. */
function withOptional(
  total: Occurrence,
  parts: readonly Occurrence[],
  more: readonly Occurrence[],
): Occurrence[] {
  const whole = [...parts, ...more];
  const ways = [[...parts], ...more.map((part) => [...parts, part]), whole];
  return ways.find((way) => addsUp(total, way)) ?? whole;
}

/** A quantity that the report states with one value only, if but in a table, belongs to every balance of its place. */
function onlyOne(id: string, total: Occurrence, { index }: Material): Occurrence | undefined {
  if (!index.onlyAlike(total.indicator, total)) return undefined;
  return index.onlyAlike(id, total) ?? firstOfOne(index.anywhereAlike(id, total));
}

/** Paragraphs under no heading are not one list: a sum that fails needs its terms in one of them, or told to be its parts. */
const isLoose = (
  o: Occurrence,
  total: Occurrence,
  rule: CheckRule,
  { document }: Material,
): boolean =>
  rule.kind === 'sum' &&
  o.block !== total.block &&
  o.parent !== total.id &&
  parentOf(document, o) === null &&
  parentOf(document, total) === null;

/** Whether the wording makes it a part of another total of the same rule, or of one that it does not state. */
function belongsElsewhere(
  o: Occurrence,
  total: Occurrence,
  rule: CheckRule,
  { extraction }: Material,
): boolean {
  if (rule.kind === 'balance' || o.parent === total.id) return false;
  if (o.parent === null) return o.bond !== null && o.block !== total.block;
  const parent = extraction.occurrences[o.parent];
  return parent !== undefined && rule.total.includes(parent.indicator) && o.bond !== 'list';
}

/**
 * Where two totals could own the same parts ('tiếp nhận' and 'mới tiếp nhận' beside 'trực tuyến'
 * and 'trực tiếp'), the one that the wording names owns them, else the one that they make up,
 * else the one that the rule names first.
 */
function isOutranked(
  total: Occurrence,
  parts: readonly Occurrence[],
  rule: CheckRule,
  material: Material,
): boolean {
  const owned = (t: Occurrence): boolean =>
    parts.some((p) => p.parent === t.id && p.bond !== 'list');
  const rivals = rule.total.flatMap((id) => near(total, id, material));
  return rivals.some((rival) => {
    if (owned(total) !== owned(rival)) return owned(rival);
    if (addsUp(total, parts) !== addsUp(rival, parts)) return addsUp(rival, parts);
    const [mine, its] = [rule.total.indexOf(total.indicator), rule.total.indexOf(rival.indicator)];
    return mine === its
      ? Math.abs(rival.id - (parts[0]?.id ?? 0)) < Math.abs(total.id - (parts[0]?.id ?? 0))
      : its < mine;
  });
}
