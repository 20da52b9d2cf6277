import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/checks/check.js';
import { explainer, severityOf } from '../../src/findings/explain.js';
import { claim, figure } from '../checks/claims.js';
import type { Claim, ClaimKind, Figure } from '../../src/model.js';

/** 'note left-out': severity and explanation of a claim that fails. */
function judge(
  kind: ClaimKind,
  terms: string,
  figures: readonly Figure[] = [],
  change: Partial<Claim> = {},
): string {
  const claimed = claim(kind, terms, change);
  const verdict = checkClaim(claimed);
  const explanation = explainer(figures)(claimed, verdict);
  const { code = '', raw = '' } = explanation ?? {};
  return [severityOf(claimed, verdict, explanation), code, raw].join(' ').trim();
}

describe('severity and explanation', () => {
  it('are an error where nothing explains what fails', () => {
    expect(judge('balance', '1.886 1.722 154')).toBe('error');
    expect(judge('ratio', '549 582 95,00')).toBe('error');
    expect(judge('repeat', '3.000 2.877')).toBe('error');
  });

  it('are a warning for rounding habits, slips and doubtful wordings', () => {
    expect(judge('ratio', '549 582 94,32')).toBe('warning truncated');
    expect(judge('ratio', '7.847 11.431 68,7')).toBe('warning twice-rounded');
    expect(judge('ratio', '2 100 98')).toBe('warning complement');
    expect(judge('sum', '841 80 32', [], { doubtful: true })).toBe('warning');
  });

  const total = figure('f1', '3.436');
  const carried = figure('f9', '131', { indicator: 'intake_carried' });

  it('are a note where the gap is exactly what was carried over', () => {
    expect(judge('sum', '3.436=f1 2.877 428', [total, carried])).toBe('note left-out 131');
    expect(judge('sum', '3.305=f1 3.000 436', [total, carried])).toBe('note left-out 131');
  });

  it('look for what was left out only in the same scope and outside of the claim', () => {
    const elsewhere = { ...carried, level: 'commune' as const };
    const unlike = { ...carried, indicator: 'intake_online' };
    expect(judge('sum', '3.436=f1 2.877 428', [total, elsewhere])).toBe('error');
    expect(judge('sum', '3.436=f1 2.877 428', [total, unlike])).toBe('error');
    expect(judge('sum', '3.436=f1 3.174 131=f9', [total, carried])).toBe('error counted-twice 131');
  });

  it('explain nothing where two quantities are as large as the gap', () => {
    const returned = figure('f8', '131', { indicator: 'returned' });
    expect(judge('sum', '3.436=f1 2.877 428', [total, carried, returned])).toBe('error');
  });

  it('do not excuse a small gap that meets a small number', () => {
    const one = figure('f9', '01', { indicator: 'withdrawn' });
    expect(judge('balance', '197=f1 190 6', [total, one])).toBe('warning left-out 01');
    expect(judge('sum', '12 7 4 1')).toBe('error');
  });

  it('know a row of a table that is missing from its total', () => {
    expect(judge('table_total', '60 18 21 42 21')).toBe('error extra-part 42');
    expect(judge('table_total', '102 18 21 42')).toBe('error counted-twice 21');
    expect(judge('table_total', '81 18 63 81')).toBe('warning doubled');
  });
});
