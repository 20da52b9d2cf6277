import * as z from 'zod';
import type { Level } from '../model.js';
import { plain } from '../number/normalize.js';
import { expandPhrase, phraseSchema } from './phrase.js';

/** What may be said of a kind of body beside its level. */
const kindTraits = ['alone', 'delegation', 'national'] as const;
type KindTrait = (typeof kindTraits)[number];

/** What may be said of bodies whose names begin with certain words, whatever kind they are. */
const nameTraits = ['branches', 'in_each_place', 'own_dossiers', 'provincial'] as const;
type NameTrait = (typeof nameTraits)[number];

const trait = z.literal(true).optional();

/** rules/bodies: bodies by the words that open their names. */
export const bodySchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/, 'an id is lower-case letters, digits and _'),
  title: z.string(),
  /** That of such a body whose name tells no place, `none` where it may be any; without it the words are no kind of body, but part of a name. */
  level: z.enum(['province', 'district', 'commune', 'none']).optional(),
  /** A line may hold the word alone; others of one word need their name beside them, for 'PHÒNG' may be the end of 'HẢI PHÒNG'. */
  alone: trait,
  /** A province has one in each district, for all of which it reports. */
  branches: trait,
  /** They are called by what they were sent for, which is no name. */
  delegation: trait,
  /** Every place has one; that of a province reports for all of it how the index rates. */
  in_each_place: trait,
  /** Of the whole country: what is below it is of no level where it names no unit. */
  national: trait,
  /** Within a district it reports on the hồ sơ of its own, unlike its phòng, which sum up for all. */
  own_dossiers: trait,
  /** Only a province has it. */
  provincial: trait,
  wordings: z.array(phraseSchema).min(1),
  examples: z.strictObject({
    hits: z.array(z.string().min(1)).min(1),
    misses: z.array(z.string().min(1)).min(1),
  }),
});
export type BodyRule = z.infer<typeof bodySchema>;

/** A kind of body by the words that open its name. */
export interface BodyKind {
  /** In small letters, one spelling for each word. */
  readonly words: string;
  /** The level of such a body where no unit is named; empty where the kind says nothing of it. */
  readonly level: Level;
  readonly traits: ReadonlySet<KindTrait>;
}

/** What the names of bodies begin with. */
export interface Bodies {
  /** The kind of body that a name or a letterhead's line begins with, the longest; null where it begins with none. */
  kindAt(text: string): BodyKind | null;
  /** The ids of the rules whose words a name begins with, as a kind or with a trait. */
  rulesAt(name: string): readonly string[];
  /** The longest words of a rule with some trait that a name begins with, in small letters; empty where there are none. */
  wordsOf(trait: NameTrait, name: string): string;
}

/** Looks the rules up by what a name begins with. */
export function bodiesOf(rules: readonly BodyRule[]): Bodies {
  const all = rules
    .flatMap((rule) => rule.wordings.flatMap(expandPhrase).map((norms) => opening(rule, norms)))
    .toSorted((a, b) => b.words.length - a.words.length);
  const kinds = all.filter(({ rule }) => rule.level !== undefined);
  const kindAt = (text: string): Opening | null => {
    const line = plain(text);
    const kind = kinds.find(({ words }) => opens(line, words));
    if (!kind) return null;
    const isWhole = line === kind.words && !kind.words.includes(' ');
    return isWhole && !kind.traits.has('alone') ? null : kind;
  };
  const withTrait = (trait: NameTrait, name: string): Opening | null => {
    const line = plain(name);
    return all.find(({ words, rule }) => rule[trait] && opens(line, words)) ?? null;
  };
  return {
    kindAt,
    wordsOf: (trait, name) => withTrait(trait, name)?.words ?? '',
    rulesAt(name) {
      const found = [kindAt(name), ...nameTraits.map((trait) => withTrait(trait, name))];
      return [...new Set(found.flatMap((each) => each?.rule.id ?? []))];
    },
  };
}

/** Words that open names, with their rule. */
interface Opening extends BodyKind {
  readonly rule: BodyRule;
}

const opening = (rule: BodyRule, norms: readonly string[]): Opening => ({
  rule,
  words: norms.join(' '),
  level: rule.level === undefined || rule.level === 'none' ? '' : rule.level,
  traits: new Set(kindTraits.filter((trait) => rule[trait])),
});

const opens = (line: string, words: string): boolean =>
  line === words || line.startsWith(`${words} `);
