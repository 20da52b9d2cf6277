import { readNumber } from '../../src/number/value.js';
import type { Claim, ClaimKind, Decimal, Figure, Term } from '../../src/model.js';

/** The value of a number printed the Vietnamese way: '1.886', '94,32'. */
export function value(raw: string): Decimal {
  const read = readNumber(raw, raw.includes(',') ? 'percent' : 'count');
  if (!read) throw new Error(`no number: ${raw}`);
  return read.value;
}

const LIMITS: ReadonlyMap<string, 'above' | 'below'> = new Map([
  ['>', 'above'],
  ['<', 'below'],
]);

/**
 * A term as printed; '~' before it makes it approximate, '>' ('trên') and '<' ('dưới') a limit, '?'
 * one that was not read; '%' behind it makes it a share, 'đ' points, '=f1' behind it names its figure. `raw` is
 * the number without its unit.
 */
export function term(text: string): Term {
  const [printed = '', figure = null] = text.split('=');
  const raw = printed.replace(/[~<>?%đ]/g, '');
  const measure = printed.endsWith('%') ? '%' : printed.endsWith('đ') ? 'điểm' : '';
  const approximate = /^[~<>]/.test(printed);
  const limit = LIMITS.get(printed.charAt(0));
  const unsure = printed.startsWith('?') ? ('unread' as const) : undefined;
  return {
    value: value(raw),
    raw,
    measure,
    approximate,
    ...(limit && { limit }),
    ...(unsure && { unsure }),
    figure,
    label: '',
  };
}

/** A claim from its terms as printed, separated by blanks. */
export const claim = (kind: ClaimKind, terms: string, change: Partial<Claim> = {}): Claim => ({
  id: 'c1',
  kind,
  terms: terms.split(' ').map(term),
  label: 'Hồ sơ tiếp nhận',
  rule: 'checks/example',
  doubtful: false,
  place: { page: 1, box: null, path: null },
  section: 'I.1',
  snippet: '…',
  ...change,
});

/** A figure of the district's own office, counted in hồ sơ. */
export const figure = (id: string, raw: string, change: Partial<Figure> = {}): Figure => ({
  id,
  indicator: 'other',
  level: 'district',
  unitName: '',
  field: '',
  value: value(raw),
  measure: 'hồ sơ',
  raw,
  approximate: false,
  inferred: false,
  source: 'text',
  rule: 'indicators/other',
  place: { page: 1, box: null, path: null },
  section: 'I.1',
  snippet: '…',
  repeats: [],
  ...change,
});
