import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const text = z.string().nullish();
const numbers = z.array(z.number());
const doubtful = z.boolean().optional();

const figure = z.looseObject({
  indicator: z.string(),
  level: text,
  /** A second level that is as right. */
  level_alt: text,
  unit_name: text,
  field: text,
  value: z.number(),
  measure: z.string(),
  raw: z.string(),
  snippet: z.string().optional(),
  doubtful,
});

const ratio = z.looseObject({
  num: z.number(),
  den: z.number(),
  /** Null where no percentage is stated. */
  stated: z.number().nullable(),
  decimals: z.number().nullable(),
  verdict: z.enum(['ok', 'truncated', 'mismatch']).nullable(),
  expected: z.number().optional(),
  doubtful,
});

const verdict = { verdict: z.enum(['ok', 'mismatch']), doubtful };
const total = { total: z.number(), parts: numbers, difference: z.number().optional(), ...verdict };

const check = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('sum'), ...total }),
  z.looseObject({ kind: z.literal('balance'), ...total }),
  z.looseObject({ kind: z.literal('level_sum'), ...total }),
  z.looseObject({ kind: z.literal('table_total'), ...total }),
  z.looseObject({ kind: z.literal('row_total'), ...total }),
  z.looseObject({ kind: z.literal('repeat'), values: numbers, ...verdict }),
  z.looseObject({
    kind: z.literal('difference'),
    from: z.number(),
    to: z.number(),
    stated: z.number(),
    ...verdict,
  }),
  z.looseObject({
    kind: z.literal('score_ratio'),
    rate: z.number(),
    max: z.number(),
    stated: z.number(),
    ...verdict,
  }),
  z.looseObject({
    kind: z.literal('extreme'),
    stated: z.number(),
    values: numbers.optional(),
    ...verdict,
  }),
]);

/** The format of NAME.gold.json, the truth of one document. Further keys are notes for people. */
export const goldSchema = z.looseObject({
  doc: z.string(),
  report: z.record(z.string(), z.union([z.string(), z.null()])),
  figures: z.array(figure),
  ratios: z.array(ratio),
  checks: z.array(check),
});

/** The truth of one document. */
export type Gold = z.infer<typeof goldSchema>;
/** A figure of the truth. */
export type GoldFigure = z.infer<typeof figure>;
/** A ratio of the truth with its verdict. */
export type GoldRatio = z.infer<typeof ratio>;
/** A check of the truth with its verdict. */
export type GoldCheck = z.infer<typeof check>;

/** A truth file and the stem of the documents it speaks of: NAME for NAME.docx, NAME.pdf, NAME.scan.pdf. */
export interface NamedGold {
  readonly stem: string;
  readonly gold: Gold;
}

const SUFFIX = '.gold.json';

/** Reads every truth file of a folder, sorted by name. Throws, naming the file, where one is malformed. */
export function readGolds(folder: string): NamedGold[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .sort()
    .map((name) => ({ stem: name.slice(0, -SUFFIX.length), gold: readGold(join(folder, name)) }));
}

function readGold(path: string): Gold {
  const parsed = goldSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
