import { z } from 'zod';
import { readRules } from './yaml.js';

/** rules/places: a province or a city of its rank, as they were before and are since July 2025. */
export const placeSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/, 'an id is lower-case letters, digits and _'),
  /** Its name without 'tỉnh' or 'thành phố'. */
  title: z.string().min(1),
  kind: z.enum(['tỉnh', 'thành phố']),
  /** ISO date from which it has this rank; a report without a later date does not mean it. */
  since: z.iso.date().optional(),
  /** Other ways to write the name. */
  aliases: z.array(z.string().min(1)).min(1).optional(),
  /** Names of its districts, towns and cities, without the word for their rank. */
  districts: z.array(z.string().min(1)).min(1),
});

/** A province or a city of its rank. */
export type Province = Readonly<z.infer<typeof placeSchema>>;

/** The provinces, in the order of their ids. */
export interface Places {
  readonly provinces: readonly Province[];
}

/**
 * The places of a rules folder (`rules/places`).
 * @throws {RuleError} naming file and line where a file is not as the schema wants it.
 */
export function loadPlaces(dir: string): Places {
  return { provinces: readRules(dir, placeSchema).map(({ rule }) => rule) };
}
