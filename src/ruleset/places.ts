import * as z from 'zod';
import { RuleError } from './error.js';
import { type District, parseOutline } from './place-outline.js';
import { type LoadedRule, readRules } from './yaml.js';

/** rules/places: a province or a city of its rank, as they were before and are since July 2025. */
export const placeSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/, 'an id is lower-case letters, digits and _'),
  /** Its name without 'tỉnh' or 'thành phố'. */
  title: z.string().min(1),
  kind: z.enum(['tỉnh', 'thành phố']),
  /** ISO date from which it has this rank; a report without a later date does not mean it. */
  since: z.iso.date().optional(),
  /** ISO date from which it is part of another. */
  until: z.iso.date().optional(),
  /** Id of the province that it is part of since then. */
  merged_into: z.string().optional(),
  /** Other ways to write the name. */
  aliases: z.array(z.string().min(1)).min(1).optional(),
  /** Its districts until June 2025 and their communes, as `parseOutline` reads them. */
  districts: z.string().min(1),
});

type PlaceRule = z.infer<typeof placeSchema>;

/** A province or a city of its rank. */
export interface Province extends Readonly<Omit<PlaceRule, 'districts'>> {
  readonly districts: readonly District[];
}

/** The provinces, in the order of their ids. */
export interface Places {
  readonly provinces: readonly Province[];
}

/**
 * The places of a rules folder (`rules/places`).
 * @throws {RuleError} naming file and line where a file is not as the schema wants it.
 */
export function loadPlaces(dir: string): Places {
  const loaded = readRules(dir, placeSchema);
  const rules = new Map(loaded.map(({ rule }) => [rule.id, rule]));
  return { provinces: loaded.map((place) => provinceOf(place, rules)) };
}

function provinceOf(
  { rule, file, lineOf }: LoadedRule<PlaceRule>,
  rules: ReadonlyMap<string, PlaceRule>,
): Province {
  const { until, merged_into: successor } = rule;
  if ((until === undefined) !== (successor === undefined)) {
    const key = until === undefined ? 'merged_into' : 'until';
    throw new RuleError(
      file,
      lineOf([key]),
      "'until' and 'merged_into' need each other, give both",
    );
  }
  if (until !== undefined && successor !== undefined) {
    const next = rules.get(successor);
    const fail = (problem: string) => {
      throw new RuleError(file, lineOf(['merged_into']), `merged_into: ${problem}`);
    };
    if (!next) fail(`there is no places/${successor}.yaml`);
    if (next?.until !== undefined && next.until <= until)
      fail(`'${successor}' has ended by ${until} itself, name the one that goes on`);
  }
  const districts = parseOutline(rule.districts);
  if (Array.isArray(districts)) return { ...rule, districts };
  throw new RuleError(file, lineOf(['districts']) + 1 + districts.line, districts.problem);
}
