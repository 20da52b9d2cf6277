import * as z from 'zod';
import { numberClassSchema } from './number-class.js';
import { phraseSchema } from './phrase.js';

/** Shapes of the rule files, one schema for each folder of `rules/`. All are strict. */

const id = z.string().regex(/^[a-z][a-z0-9_]*$/, 'an id is lower-case letters, digits and _');
const wording = phraseSchema;
const texts = z.array(z.string().min(1)).min(1);

/** Dimensions of meaning: a label holds at most one term of each. */
export const dimensions = [
  'topic',
  'stage',
  'timing',
  'channel',
  'origin',
  'object',
  'service',
  'kind',
  'total',
] as const;
export type Dimension = (typeof dimensions)[number];

/** rules/terms: a concept that labels and headings name ('quá hạn', 'trực tuyến'). */
export const termSchema = z.strictObject({
  id,
  title: z.string(),
  dimension: z.enum(dimensions),
  wordings: z.array(wording).optional(),
  /** Wordings that yield to any other term of the dimension in the same label. */
  weak: z.array(wording).optional(),
  /** Wordings that count only where they are all that a title or label says. */
  alone: z.array(wording).optional(),
  /** Longer phrases that hold a wording but do not mean the term. */
  not: z.array(wording).optional(),
  /** A heading with it governs every item below, even those whose own label would do without. */
  governs: z.boolean().optional(),
  /** It may stand beside any other term ('trong tháng'). */
  loose: z.boolean().optional(),
  /** Terms of the same dimension that are parts of this one. */
  parts: z.array(id).optional(),
  examples: z.strictObject({ hits: texts, misses: texts }),
});
export type TermRule = z.infer<typeof termSchema>;

export const measures = ['hồ sơ', '%', 'điểm', 'TTHC', 'PAKN'] as const;

const meaning = z.strictObject({
  /** Terms that must all be there. */
  terms: z.array(id).min(1),
  /** Terms that may stand beside them. */
  may: z.array(id).optional(),
});

/** rules/indicators: a quantity of the records, by the terms that name it or by wordings of its own. */
export const indicatorSchema = z
  .strictObject({
    id,
    title: z.string(),
    /** Decree, circular or decision that defines it. */
    source: z.string().optional(),
    /** Column order in records.csv. */
    order: z.number().int(),
    measure: z.enum(measures),
    /** Other units it may be counted in. */
    units: z.array(z.enum(measures)).optional(),
    means: z.array(meaning).min(1).optional(),
    /** Phrases that name it by themselves, whatever stands around them. */
    wordings: z.array(wording).min(1).optional(),
    /** The indicator of a bare percentage stated behind it. */
    rate: id.optional(),
    /** The indicator of b in 'a/b'. */
    base: id.optional(),
    /** What a percentage of it is a share of when no base is stated beside it, best first. */
    share_of: z.array(id).min(1).optional(),
    /** Whether it is what there is at one moment, so that those of several months make no sum. */
    stock: z.boolean().optional(),
    examples: z.strictObject({
      hits: z
        .array(z.strictObject({ text: z.string(), value: z.union([z.number(), z.string()]) }))
        .min(1),
      misses: texts,
    }),
  })
  .refine((r) => r.means !== undefined || r.wordings !== undefined, {
    message: 'give means (terms) or wordings',
  });
export type IndicatorRule = z.infer<typeof indicatorSchema>;

/** rules/units: words behind a number that say what it counts. */
export const unitSchema = z.strictObject({
  id,
  title: z.string(),
  measure: z.string(),
  wordings: z.array(wording).min(1),
  not: z.array(wording).optional(),
  examples: z.strictObject({ hits: texts, misses: texts }),
});
export type UnitRule = z.infer<typeof unitSchema>;

/** rules/scopes: words that set the administrative level. */
export const scopeSchema = z.strictObject({
  id,
  title: z.string(),
  /** `agency`: that of whichever agency reports; `own_whole`: all that it reports on; `own_city`: that of the city it speaks of, a district's or a province's. */
  level: z.enum(['province', 'district', 'commune', 'all', 'agency', 'own_whole', 'own_city']),
  wordings: z.array(wording).min(1),
  not: z.array(wording).optional(),
  examples: z.strictObject({ hits: texts, misses: texts }),
});
export type ScopeRule = z.infer<typeof scopeSchema>;

/** Words that are found wherever they stand. */
export const markRoles = [
  'part',
  'whole',
  'base',
  'approximate',
  'above',
  'below',
  'zero',
  'former',
  'period',
  'year_to_date',
  'share',
  'field',
  'fields',
  'field_name',
  'sum',
  'highest',
  'lowest',
  'leading',
  'plan',
  'aside',
  'excluded',
  'average',
  'apart',
  'services',
  'mostly',
  'office',
  'people',
  'split',
  'mean',
  'ahead',
  'request',
  'respectively',
  'scale',
] as const;
/** Words that are looked for only where something asks for them, see `WordList`. */
export const listRoles = [
  'answer',
  'body',
  'body_of_matters',
  'citation',
  'condition',
  'counted_twice',
  'deed',
  'document',
  'done',
  'field_end',
  'field_lead',
  'field_trail',
  'field_word',
  'found',
  'giver',
  'onward',
  'passage',
  'reached',
  'remainder',
  'some_units',
  'source',
  'according',
  'split_by_commune',
  'split_by_district',
  'split_by_office',
  'split_by_place',
  'system',
  'together',
  'other_things',
  'own_rate',
  'unit_end',
  'unit_lead',
  'units_with',
] as const;
export type ListRole = (typeof listRoles)[number];

/** rules/words: small words that carry the structure of a sentence ('trong đó', 'gồm', 'khoảng'). */
export const wordSchema = z
  .strictObject({
    id,
    title: z.string(),
    role: z.enum([...markRoles, ...listRoles]),
    wordings: z.array(wording).min(1),
    not: z.array(wording).optional(),
    examples: z.strictObject({ hits: texts, misses: texts }),
  })
  .refine((rule) => rule.not === undefined || !isListed(rule), {
    message: "words of this role have no 'not'",
    path: ['not'],
  });
export type WordRule = z.infer<typeof wordSchema>;

/** Whether its wordings are looked for only where something asks for them. */
export const isListed = ({ role }: { readonly role: string }): boolean =>
  listRoles.some((each) => each === role);

export const tableRoles = [
  'index',
  'unit',
  'field',
  'label',
  'measure',
  'total',
  'whole',
  'part',
  'average',
  'percent',
  'base',
  'score',
  'maximum',
  'rank',
  'change',
  'period',
  'cumulative',
  'current',
  'former',
  'target',
  'ignored',
  'plain',
] as const;
/** rules/tables: what a row or a column of a table is, by its words. */
export const tableSchema = z.strictObject({
  id,
  title: z.string(),
  role: z.enum(tableRoles),
  wordings: z.array(wording).min(1),
  not: z.array(wording).optional(),
  /** It counts only where a title begins with it: 'Ngày trả', but not 'tính đến ngày'. */
  begins: z.boolean().optional(),
  /** It counts only where a title is nothing else: 'Tăng', but not 'Tăng cường kiểm tra'. */
  only: z.boolean().optional(),
  examples: z.strictObject({ hits: texts, misses: texts }),
});
export type TableRule = z.infer<typeof tableSchema>;

/** rules/checks: which quantities make up which. */
export const checkSchema = z
  .strictObject({
    id,
    title: z.string(),
    source: z.string().optional(),
    kind: z.enum(['sum', 'balance', 'score_ratio']),
    /** Indicators that may be the total (for score_ratio: the score), best first. */
    total: z.array(id),
    /** Terms of a total that is no indicator; the parts must be told to be its own. */
    total_terms: z.array(id).min(1).optional(),
    /** Alternative sets of parts, best first; the first whose parts are all stated is taken (for score_ratio: the rate). */
    parts: z.array(z.array(id).min(1)).min(1),
    /** Sets of parts that need not be all there are; they count only where they add up. */
    if_adds_up: z.array(z.array(id).min(1)).optional(),
    /** Further sets of parts that only tables have. */
    in_tables: z.array(z.array(id).min(1)).optional(),
    /** Parts that count where they are stated. */
    also: z.array(id).optional(),
    /** Terms of further such parts that are no indicators. */
    also_terms: z.array(id).min(1).optional(),
    /** Quantities that some reports state beside the total instead of within it. */
    besides: z.array(id).optional(),
    examples: z.strictObject({ hits: texts, misses: texts }),
  })
  .refine((r) => r.total.length > 0 || r.total_terms !== undefined, {
    message: 'give total (indicators) or total_terms',
  });
export type CheckRule = z.infer<typeof checkSchema>;

export { numberClassSchema };
