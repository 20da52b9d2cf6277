import * as z from 'zod';
import type {
  Claim,
  Coverage,
  Decimal,
  DocumentResult,
  Figure,
  Finding,
  Header,
  Issue,
  Place,
  Report,
  SeenNumber,
  Verdict,
} from '../model.js';

/** A stage type as it stands in JSON: an exact decimal is a string such as `72.76`. */
export type Json<T> = T extends Decimal
  ? string
  : T extends readonly (infer Item)[]
    ? number extends T['length']
      ? readonly Json<Item>[]
      : T
    : T extends object
      ? { readonly [Key in keyof T]: Json<T[Key]> }
      : T;

/** An issue in the JSON has its sentence beside it. */
export type IssueJson = Json<Issue> & { readonly message: string };

/** `documents/<sha256>.json`. */
export type DocumentJson = Omit<Json<DocumentResult>, 'issues'> & {
  readonly issues: readonly IssueJson[];
};

// Each schema is held to its type of src/model.ts by the compiler, so that the two cannot drift.

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const level = z.enum(['province', 'district', 'commune', 'all', '']);
const severity = z.enum(['error', 'warning', 'note']);
const outcome = z.enum(['ok', 'truncated', 'mismatch', 'undecided']);
const stage = z.enum(['read', 'layout', 'figures', 'records', 'checks', 'findings', 'export']);

const kind = z.enum([
  'ratio',
  'sum',
  'balance',
  'level_sum',
  'table_total',
  'row_total',
  'repeat',
  'difference',
  'score_ratio',
  'extreme',
  'bound',
  'series',
]);

const numberClass = z.enum([
  'figure',
  'claim',
  'date',
  'period',
  'document_number',
  'legal_article',
  'money',
  'duration',
  'comparison',
  'former_period',
  'threshold',
  'list_number',
  'footnote_mark',
  'page_number',
  'phone',
  'time',
  'rank',
  'name',
  'code',
  'quantity',
  'unexplained',
]);

const place = z.strictObject({
  page: z.int().positive().nullable(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  path: z.string().nullable(),
}) satisfies z.ZodType<Json<Place>>;

const mention = z.strictObject({
  raw: z.string(),
  place,
  section: z.string(),
  snippet: z.string(),
});

const figure = z.strictObject({
  id: z.string(),
  indicator: z.string(),
  level,
  unitName: z.string(),
  field: z.string(),
  value: decimal,
  measure: z.string(),
  raw: z.string(),
  approximate: z.boolean(),
  inferred: z.boolean(),
  source: z.enum(['text', 'table', 'ocr']),
  rule: z.string(),
  place,
  section: z.string(),
  snippet: z.string(),
  period: z.string().optional(),
  repeats: z.array(mention),
}) satisfies z.ZodType<Json<Figure>>;

const seenNumber = z.strictObject({
  place,
  raw: z.string(),
  class: numberClass,
  rule: z.string().nullable(),
  snippet: z.string(),
}) satisfies z.ZodType<Json<SeenNumber>>;

const header = z.strictObject({
  agency: z.string(),
  agencyLevel: level,
  province: z.string(),
  number: z.string(),
  date: z.string(),
  title: z.string(),
  periodFrom: z.string(),
  periodTo: z.string(),
}) satisfies z.ZodType<Json<Header>>;

const term = z.strictObject({
  value: decimal,
  raw: z.string(),
  measure: z.string(),
  approximate: z.boolean(),
  scaled: z.literal(true).optional(),
  derived: z.literal(true).optional(),
  limit: z.enum(['above', 'below']).optional(),
  unsure: z.enum(['unread', 'ambiguous']).optional(),
  figure: z.string().nullable(),
  label: z.string(),
});

const claim = z.strictObject({
  id: z.string(),
  kind,
  terms: z.array(term),
  label: z.string(),
  rule: z.string(),
  doubtful: z.boolean(),
  place,
  section: z.string(),
  snippet: z.string(),
}) satisfies z.ZodType<Json<Claim>>;

const verdict = z.strictObject({
  claim: z.string(),
  outcome,
  expected: decimal.nullable(),
  difference: decimal.nullable(),
  reason: z.string(),
}) satisfies z.ZodType<Json<Verdict>>;

const finding = z.strictObject({
  id: z.string(),
  claim: z.string(),
  kind,
  severity,
  outcome,
  formula: z.string(),
  stated: decimal.nullable(),
  expected: decimal.nullable(),
  difference: decimal.nullable(),
  suspect: z.string(),
  suggestion: z.string(),
  message: z.string(),
  place,
  snippet: z.string(),
}) satisfies z.ZodType<Json<Finding>>;

const coverage = z.strictObject({
  figure: z.string(),
  checks: z.int().nonnegative(),
  detectable: z.number().min(0).max(1),
}) satisfies z.ZodType<Json<Coverage>>;

const report = z.strictObject({
  number: z.int().positive(),
  header,
  figures: z.array(figure),
  numbers: z.array(seenNumber),
  claims: z.array(claim),
  verdicts: z.array(verdict),
  findings: z.array(finding),
  coverage: z.array(coverage),
}) satisfies z.ZodType<Json<Report>>;

const issue = z.strictObject({
  stage,
  severity,
  code: z.string(),
  values: z.array(z.string()),
  message: z.string(),
}) satisfies z.ZodType<IssueJson>;

/** The shape of `documents/<sha256>.json`; published as `document.schema.json`. */
export const documentSchema = z.strictObject({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: z.string(),
  state: z.enum([
    'complete',
    'partial',
    'no_text',
    'encrypted',
    'damaged',
    'unsupported',
    'timed_out',
    'out_of_memory',
    'duplicate',
  ]),
  pages: z.int().nonnegative().nullable(),
  reports: z.array(report),
  issues: z.array(issue),
}) satisfies z.ZodType<DocumentJson>;

/** The JSON Schema (draft 2020-12) of `documents/<sha256>.json`. */
export function documentJsonSchema(): object {
  return { title: 'doisoat document', ...z.toJSONSchema(documentSchema) };
}
