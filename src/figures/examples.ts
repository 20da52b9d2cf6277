import type { Cell, Figure, Header, MappedText, Paragraph, Table, TextDocument } from '../model.js';
import { decimal, equal, toPlain } from '../number/decimal.js';
import { tokenize } from '../number/tokens.js';
import type { Ruleset } from '../ruleset/load.js';
import { isListed, listRoles } from '../ruleset/schema.js';
import { standsIn } from '../ruleset/word-list.js';
import { decideNumbers } from './classify.js';
import { CELL_BORDER } from './evidence.js';
import { type CompiledRules, compileRules } from './compiled.js';
import { extractFigures } from './figures.js';
import { unitReader } from './units.js';
import { type Mark, marksOf } from './vocabulary.js';

/** One example of one rule, run. */
export interface ExampleResult {
  /** `indicators/intake_total`. */
  readonly rule: string;
  readonly kind: 'hit' | 'miss';
  readonly text: string;
  readonly ok: boolean;
  /** What the rules made of the text, for people. */
  readonly got: string;
}

type Examples = { readonly hits: readonly string[]; readonly misses: readonly string[] };

/** Runs the examples of every rule but the checks, whose own stage runs them: a hit must be found, a miss must not. */
export function runExamples(rules: Ruleset): ExampleResult[] {
  const compiled = compileRules(rules);
  const marked = (type: Mark['meaning']['type'], id: string) => (text: string) => {
    const marks = marksOf(tokenize(text), compiled.vocabulary);
    return {
      found: marks.some(({ meaning }) => meaning.type === type && meaning.id === id),
      got: marks.map(({ meaning }) => meaning.id).join(', '),
    };
  };
  const words = (
    folder: string,
    type: Mark['meaning']['type'],
    list: readonly { id: string; examples: Examples }[],
  ) => list.flatMap(({ id, examples }) => run(`${folder}/${id}`, examples, marked(type, id)));
  return [
    ...words('terms', 'term', rules.terms),
    ...words('units', 'unit', rules.units),
    ...words('scopes', 'level', rules.scopes),
    ...unitExamples(rules, compiled),
    ...bodyExamples(rules),
    ...words(
      'words',
      'word',
      rules.words.filter((rule) => !isListed(rule)),
    ),
    ...listExamples(rules, compiled),
    ...tableExamples(rules, compiled),
    ...numberExamples(rules),
    ...indicatorExamples(rules, compiled),
  ];
}

/** Runs the examples of one rule. */
export function run(
  rule: string,
  { hits, misses }: Examples,
  look: (text: string) => { readonly found: boolean; readonly got: string },
): ExampleResult[] {
  const one =
    (kind: 'hit' | 'miss') =>
    (text: string): ExampleResult => {
      const { found, got } = look(text);
      return { rule, kind, text, ok: found === (kind === 'hit'), got };
    };
  return [...hits.map(one('hit')), ...misses.map(one('miss'))];
}

function unitExamples(rules: Ruleset, { types }: CompiledRules): ExampleResult[] {
  const { inLabel } = unitReader(types, noHeader);
  return rules.unitTypes.flatMap(({ id, level, examples }) =>
    run(`unit_types/${id}`, examples, (text) => {
      const unit = inLabel(text);
      const of = level === 'agency' ? noHeader.agencyLevel : level;
      return { found: unit?.level === of, got: unit?.level ?? '' };
    }),
  );
}

function listExamples(
  { words }: Ruleset,
  { vocabulary: { lists } }: CompiledRules,
): ExampleResult[] {
  const listsIn = (text: string): readonly string[] => {
    const tokens = tokenize(text);
    return listRoles.filter((role) => standsIn(lists[role], tokens));
  };
  return words.filter(isListed).flatMap(({ id, role, examples }) =>
    run(`words/${id}`, examples, (text) => {
      const got = listsIn(text);
      return { found: got.some((each) => each === role), got: got.join(', ') };
    }),
  );
}

function bodyExamples({ bodies, bodyRules }: Ruleset): ExampleResult[] {
  return bodyRules.flatMap(({ id, examples }) =>
    run(`bodies/${id}`, examples, (text) => {
      const got = bodies.rulesAt(text);
      return { found: got.includes(id), got: got.join(', ') };
    }),
  );
}

function tableExamples(rules: Ruleset, { words }: CompiledRules): ExampleResult[] {
  return rules.tables.flatMap(({ id, role, examples }) =>
    run(`tables/${id}`, examples, (text) => {
      const roles = words.rolesIn(text);
      return { found: roles.has(role), got: [...roles].join(', ') };
    }),
  );
}

function numberExamples({ numberRules, numbers }: Ruleset): ExampleResult[] {
  const decided = (id: string, text: string): string[] => {
    const tokens = tokenize(text);
    return decideNumbers(tokens, numbers)
      .filter(({ rule }) => rule === `numbers/${id}`)
      .flatMap((decision) => decision.numbers)
      .sort((a, b) => a - b)
      .map((at) => tokens[at]?.text ?? '');
  };
  return numberRules.flatMap(({ id, examples }) => [
    ...examples.hits.map(({ text, raw }): ExampleResult => {
      const got = decided(id, text).join(' ');
      return { rule: `numbers/${id}`, kind: 'hit', text, ok: got === raw.join(' '), got };
    }),
    ...examples.misses.map((text): ExampleResult => {
      const got = decided(id, text).join(' ');
      return { rule: `numbers/${id}`, kind: 'miss', text, ok: got === '', got };
    }),
  ]);
}

function indicatorExamples({ indicators }: Ruleset, compiled: CompiledRules): ExampleResult[] {
  return indicators.flatMap(({ id, examples }) => {
    const figures = (text: string) =>
      extractFigures(exampleDocument(text), noHeader, compiled).figures;
    const show = (found: readonly Figure[]): string =>
      found.map(({ indicator, value }) => `${indicator} = ${toPlain(value)}`).join(', ');
    return [
      ...examples.hits.map(({ text, value }): ExampleResult => {
        const found = figures(text);
        const ok = found.some((f) => f.indicator === id && equal(f.value, decimal(value)));
        return { rule: `indicators/${id}`, kind: 'hit', text, ok, got: show(found) };
      }),
      ...examples.misses.map((text): ExampleResult => {
        const found = figures(text);
        const ok = found.every((f) => f.indicator !== id);
        return { rule: `indicators/${id}`, kind: 'miss', text, ok, got: show(found) };
      }),
    ];
  });
}

/** A header that says nothing. */
export const noHeader: Header = {
  agency: '',
  agencyLevel: '',
  province: '',
  number: '',
  date: '',
  title: '',
  periodFrom: '',
  periodTo: '',
};

/**
 * A document of one paragraph, or of a table with one number where the text is a cell with what
 * names its row and column: 'Xã Bình Lâm | Đã giải quyết | Đúng hạn | 12'.
 */
export function exampleDocument(text: string): TextDocument {
  const cells = text.normalize('NFC').split(CELL_BORDER);
  const block = cells.length > 1 ? tableOf(cells) : paragraphOf(cells[0] ?? '');
  return { format: 'docx', pages: null, blocks: [block] };
}

const mapped = (text: string, path: string): MappedText => ({
  text,
  spans: [{ start: 0, end: text.length, place: { page: null, box: null, path } }],
});

const paragraphOf = (text: string): Paragraph => ({
  kind: 'paragraph',
  index: 0,
  content: mapped(text, 'p1'),
  role: 'body',
  marker: null,
  parent: null,
  section: '',
});

/** A row's label, the titles of a column from the top down, and the number. */
function tableOf(texts: readonly string[]): Table {
  const [label = '', ...titles] = texts.slice(0, -1);
  const row = (index: number, ...two: readonly [string, string]): Cell[] =>
    two.map((text, column) => {
      const path = `t1.r${String(index + 1)}.c${String(column + 1)}`;
      return { content: mapped(text, path), row: index, column, rowSpan: 1, colSpan: 1 };
    });
  const grid = [
    ...titles.map((title, index) => row(index, '', title)),
    row(titles.length, label, texts.at(-1) ?? ''),
  ];
  return { kind: 'table', index: 0, grid, headerRows: titles.length, parent: null, section: '' };
}
