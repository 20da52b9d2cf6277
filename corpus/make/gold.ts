import { collectFrom, type Located, type Resolved } from './collect.js';
import { numberOf } from './decimal.js';
import type { Description, GoldHeader } from './description.js';
import type { GoldVerdict } from './verdict.js';
import { verdictOf } from './verdict.js';

/** The truth of one document, as written to NAME.gold.json. */
export interface Gold {
  readonly doc: string;
  readonly report: GoldHeader;
  readonly figures: readonly GoldFigure[];
  readonly ratios: readonly object[];
  readonly checks: readonly object[];
}

export interface GoldFigure {
  readonly indicator: string;
  readonly level: string;
  readonly level_alt?: string;
  readonly unit_name: string | null;
  readonly field: string | null;
  readonly value: number;
  readonly measure: string;
  readonly raw: string;
  readonly snippet: string;
  readonly doubtful?: true;
}

/** Collects the numbers and claims of a description and judges every claim. */
export function goldOf(name: string, description: Description): Gold {
  const { numbers, claims } = collectFrom(description.items, description.scope);
  const judged = claims.map((resolved) => ({
    ...resolved,
    ...verdictOf(
      resolved.claim.kind,
      resolved.terms.map((t) => t.value),
    ),
  }));
  const failing = judged.filter((j) => j.verdict !== 'ok' && !j.claim.doubtful);
  if (failing.length !== description.planted)
    throw new Error(
      `${description.planted} errors planted, ${failing.length} claims fail:\n${failing.map(inWords).join('\n')}`,
    );
  return {
    doc: name,
    report: description.report,
    figures: figuresOf(numbers, description),
    ratios: judged.filter((j) => j.claim.kind === 'ratio').map(goldRatio),
    checks: judged.filter((j) => j.claim.kind !== 'ratio').map(goldCheck),
  };
}

function figuresOf(numbers: readonly Located[], description: Description): GoldFigure[] {
  const seen = new Set<string>();
  return numbers
    .filter((n) => !n.key.name.startsWith('~'))
    .filter((n) => {
      const id = `${n.key.name} ${JSON.stringify(n.key.scope)} ${numberOf(n.value)}`;
      return seen.has(id) ? false : seen.add(id);
    })
    .map((n) => goldFigure(n, description));
}

function goldFigure({ key, value, raw, snippet }: Located, description: Description): GoldFigure {
  const alt =
    description.levelAlt !== undefined && key.scope.level === description.scope.level
      ? { level_alt: description.levelAlt }
      : {};
  return {
    indicator: key.name,
    level: key.scope.level,
    ...alt,
    unit_name: key.scope.unit || null,
    field: key.scope.field || null,
    value: numberOf(value),
    measure: measureOf(key.name),
    raw,
    snippet,
    ...(key.doubtful ? { doubtful: true as const } : {}),
  };
}

function measureOf(indicator: string): string {
  if (indicator.endsWith('_rate')) return '%';
  if (indicator.startsWith('score_')) return 'điểm';
  if (indicator.startsWith('feedback_')) return 'PAKN';
  return indicator.startsWith('procedures_') ? 'TTHC' : 'hồ sơ';
}

type Judged = Resolved & GoldVerdict;

const snippetOf = (terms: readonly Located[]): string =>
  [...new Set(terms.map((t) => t.snippet))].join(' … ');

/** The judgement and what goes with it, in the order of the schema. */
const judgement = ({ verdict, expected, difference, claim, terms }: Judged): object => ({
  verdict,
  ...(expected === undefined ? {} : { expected }),
  ...(difference === undefined ? {} : { difference }),
  ...(claim.doubtful ? { doubtful: true } : {}),
  ...(claim.note === undefined ? {} : { note: claim.note }),
  snippet: snippetOf(terms),
});

function goldRatio(judged: Judged): object {
  const [num, den, stated] = judged.terms.map((t) => numberOf(t.value));
  return { num, den, stated, decimals: judged.terms[2]?.value.scale ?? 0, ...judgement(judged) };
}

function goldCheck(judged: Judged): object {
  const { kind, label } = judged.claim;
  const values = judged.terms.map((t) => numberOf(t.value));
  const [a, b, c] = values;
  const numbers =
    kind === 'repeat'
      ? { values }
      : kind === 'difference'
        ? { from: a, to: b, stated: c }
        : kind === 'score_ratio'
          ? { rate: a, max: b, stated: c }
          : { total: a, parts: values.slice(1) };
  return { kind, ...numbers, ...(label === undefined ? {} : { label }), ...judgement(judged) };
}

const inWords = (judged: Judged): string =>
  `  ${judged.claim.kind} ${judged.terms.map((t) => `${t.key.name}=${t.raw}`).join(' ')}: ${judged.verdict}` +
  (judged.expected === undefined ? '' : `, expected ${judged.expected}`);
