import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { knownKeys } from '../../src/ruleset/known-keys.js';

const schema = z.strictObject({
  id: z.string().refine((id) => id !== ''),
  means: z.array(z.strictObject({ terms: z.array(z.string()) })).optional(),
  hit: z.union([z.string(), z.strictObject({ text: z.string(), value: z.number() })]),
  titles: z.record(z.string(), z.strictObject({ vi: z.string() })),
});

describe('knownKeys', () => {
  it('knows the keys at the top', () => {
    expect(knownKeys(schema, [])).toEqual(['id', 'means', 'hit', 'titles']);
  });

  it('looks into lists, choices and records', () => {
    expect(knownKeys(schema, ['means', 0])).toEqual(['terms']);
    expect(knownKeys(schema, ['hit'])).toEqual(['text', 'value']);
    expect(knownKeys(schema, ['titles', 'any'])).toEqual(['vi']);
  });

  it('knows nothing where no mapping belongs', () => {
    expect(knownKeys(schema, ['id', 'x'])).toEqual([]);
  });
});
