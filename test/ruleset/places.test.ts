import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../src/ruleset/places.js';
import { RuleError } from '../../src/ruleset/error.js';

const { provinces } = loadPlaces('rules/places');

describe('rules/places', () => {
  it('holds the 63 provinces and cities before 2025 and Huế after', () => {
    expect(provinces.filter(({ since }) => since === undefined)).toHaveLength(63);
    expect(provinces.filter(({ since }) => since !== undefined).map(({ title }) => title)).toEqual([
      'Huế',
    ]);
  });

  it('names no district twice within a province', () => {
    const twice = provinces.filter(({ districts }) => new Set(districts).size !== districts.length);
    expect(twice).toEqual([]);
  });

  it('writes all names in composed letters', () => {
    const names = provinces.flatMap(({ title, aliases = [], districts }) => [
      title,
      ...aliases,
      ...districts,
    ]);
    expect(names.filter((name) => name !== name.normalize('NFC').trim())).toEqual([]);
  });
});

describe('loadPlaces', () => {
  it('names the folder that is missing', () => {
    expect(() => loadPlaces('rules/nowhere')).toThrow(RuleError);
  });
});
