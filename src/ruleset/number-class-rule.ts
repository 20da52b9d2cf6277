import * as z from 'zod';
import type { NumberClass } from '../model.js';
import { numberKinds } from './number-kind.js';
import { expandPhrase, PhraseError, phraseSchema } from './phrase.js';

/** The classes that wordings can give; the others come from the layout and the indicators. */
const classes = [
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
] as const satisfies readonly NumberClass[];

const examples = z.strictObject({
  /** `raw`: the numbers of the text that this rule decides, in order. */
  hits: z.array(z.strictObject({ text: z.string(), raw: z.array(z.string()).min(1) })).min(1),
  /** Texts with numbers, none of which this rule decides. */
  misses: z.array(z.string()).min(1),
});

/**
 * rules/numbers: wordings around numbers that are no figures, or (class null) that look like such
 * a wording and hold a figure.
 */
export const numberClassSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9_]*$/, 'an id is lower-case letters, digits and _'),
    title: z.string().min(1),
    class: z.enum(classes).nullable(),
    /** `#` is a number that the rule decides, `@` one that only has to be there. */
    wordings: z.array(phraseSchema).min(1),
    /** What the numbers look like: one kind for each `#` and `@`, or a single one for all. */
    numbers: z.array(z.enum(numberKinds)).min(1).optional(),
    /** The wording holds no `#`: the rule decides every number behind it up to '.' or ';'. */
    reach: z.literal('clause').optional(),
    /** The first number is glued to the word before it ('liên thông1'). */
    glued: z.boolean().optional(),
    /** The wording opens its paragraph or cell. */
    opens: z.literal(true).optional(),
    /** The wording ends its paragraph or cell. */
    closes: z.literal(true).optional(),
    /** It holds only for numbers that no indicator and no rule without it names. */
    yields: z.literal(true).optional(),
    /** Numbers joined to its last by ',', 'và', '-' get the class too: 'Điều 12, 13 và 15'. */
    series: z.literal(true).optional(),
    examples,
  })
  .superRefine((rule, context) => {
    rule.wordings.forEach((wording, index) => {
      const message = placeholderProblem(wording, rule.reach !== undefined, rule.numbers?.length);
      if (message) context.addIssue({ code: 'custom', path: ['wordings', index], message });
    });
    if (rule.reach && (rule.series || rule.opens || rule.closes || rule.glued)) {
      const message = 'with reach, leave out series, opens, closes and glued';
      context.addIssue({ code: 'custom', path: ['reach'], message });
    }
  });
/** A rule of `rules/numbers`. */
export type NumberClassRule = z.infer<typeof numberClassSchema>;

function placeholderProblem(wording: string, reaches: boolean, kinds?: number): string | null {
  const sequences = expandOrNone(wording);
  const places = (norms: readonly string[]) => norms.filter(isPlace).length;
  if (reaches) {
    return sequences.some((norms) => places(norms) > 0) ? 'with reach, leave out # and @' : null;
  }
  if (sequences.some((norms) => !norms.includes('#'))) return 'a # is missing: the number decided';
  if (kinds === undefined || kinds === 1) return null;
  const odd = sequences.find((norms) => places(norms) !== kinds);
  return odd ? `'${odd.join(' ')}' has ${places(odd)} numbers, 'numbers' names ${kinds}` : null;
}

/** A phrase that cannot be read has its own message already. */
function expandOrNone(wording: string): readonly (readonly string[])[] {
  try {
    return expandPhrase(wording);
  } catch (error) {
    if (error instanceof PhraseError) return [];
    throw error;
  }
}

/** `#` or `@`: a place of a number in a wording. */
export const isPlace = (norm: string): boolean => norm === '#' || norm === '@';
