import type { Token } from '../number/tokens.js';
import { compare } from '../number/decimal.js';
import { readNumber } from '../number/value.js';
import type { NumberDecision } from './classify.js';

/**
 * What decisions say of the numbers joined to theirs: the lower end of a range is what its upper
 * end is ('3 đến 5 lớp', '17-22 nghìn đồng'), and a list goes on in the class of its first number
 * ('Điều 12, 13 và 15') where the rule allows it. Never of a number that is decided already; of a
 * range only where no indicator names it.
 */
export function joinedDecisions(
  tokens: readonly Token[],
  held: readonly NumberDecision[],
): NumberDecision[] {
  if (held.length === 0) return [];
  const known = new Map(held.flatMap((decision) => decision.numbers.map((at) => [at, decision])));
  const joined: NumberDecision[] = [];
  const decide = (at: number, of: NumberDecision, yields: boolean): void => {
    if (known.has(at) || of.class === null) return;
    const decision = { ...of, start: at, end: at + 1, numbers: [at], yields };
    known.set(at, decision);
    joined.push(decision);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const decision = tokens[at]?.kind === 'number' ? known.get(at) : undefined;
    const next = decision?.series ? afterJoint(tokens, at + 1) : null;
    if (decision && next !== null && standsAlone(tokens, next))
      decide(next, decision, decision.yields);
  }
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const upper = rangeEnd(tokens, at);
    const decision = upper === null ? undefined : known.get(upper);
    if (decision?.start === upper) decide(at, decision as NumberDecision, true);
  }
  return joined;
}

/** Behind ',', 'và' or ', và' from `at` the number that a list goes on with. */
function afterJoint(tokens: readonly Token[], at: number): number | null {
  if (!LIST_JOINT.test(tokens[at]?.norm ?? '')) return null;
  const next = LIST_JOINT.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return tokens[next]?.kind === 'number' ? next : null;
}

const LIST_JOINT = /^(,|;|&|-|và|hoặc|hay|đến|tới)$/;

/** Whether nothing that could be counted stands behind a number. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || /^\p{Lu}/u.test(next.text)) return true;
  return next.kind === 'word' ? GOES_ON.test(next.norm) : /^[-,.;:()\]&"]$/.test(next.norm);
}

const GOES_ON =
  /^(và|hoặc|hay|đến|tới|của|này|nêu|nói|trên|dưới|tại|theo|thuộc|ở|cho|trong|với|về|như|khi|để|thì|là|được|bị|điều|khoản|điểm|mục|phần|chương)$/;

/** The number that the one at `at` opens a range to: '15-16', '3 đến 5', '03 hoặc 05'. */
function rangeEnd(tokens: readonly Token[], at: number): number | null {
  const lower = tokens[at];
  const upper = tokens[at + 2];
  if (lower?.kind !== 'number' || upper?.kind !== 'number') return null;
  if (!/^(-|~|÷|đến|tới|hoặc|hay)$/.test(tokens[at + 1]?.norm ?? '')) return null;
  const [from, to] = [lower, upper].map(({ text }) => readNumber(text, 'unknown')?.value);
  return from && to && compare(from, to) < 0 ? at + 2 : null;
}
