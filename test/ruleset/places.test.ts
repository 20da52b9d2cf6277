import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RuleError } from '../../src/ruleset/error.js';
import { loadPlaces } from '../../src/ruleset/places.js';

const { provinces } = loadPlaces('rules/places');
const now = provinces.filter(({ until }) => until === undefined);
const byId = (id: string) => provinces.find((each) => each.id === id);

describe('rules/places', () => {
  it('holds the 63 provinces and cities until June 2025 and the 34 since', () => {
    expect(provinces.filter(({ since }) => since === undefined)).toHaveLength(63);
    expect(now).toHaveLength(34);
    expect(now.filter(({ kind }) => kind === 'thành phố').map(({ title }) => title)).toEqual([
      'Cần Thơ',
      'Đà Nẵng',
      'Hà Nội',
      'Hải Phòng',
      'Hồ Chí Minh',
      'Huế',
    ]);
  });

  it('holds the 3,321 communes since July 2025', () => {
    const communes = provinces.flatMap(({ id, merged_into: into = id, districts }) =>
      districts.flatMap(({ communes }) =>
        communes.map(({ rank, name }) => `${into}: ${rank} ${name}`),
      ),
    );
    expect(new Set(communes).size).toBe(3321);
  });

  it.each([
    ['tien_giang', 'dong_thap'],
    ['ba_ria_vung_tau', 'ho_chi_minh'],
    ['quang_nam', 'da_nang'],
    ['bac_giang', 'bac_ninh'],
    ['thua_thien_hue', 'hue'],
  ])('leads from %s to %s', (id, successor) => {
    expect(byId(id)?.merged_into).toBe(successor);
  });

  it('leads from a former commune to the one since July 2025', () => {
    const district = byId('dong_thap')?.districts.find(({ name }) => name === 'Sa Đéc');
    const made = district?.communes.find(({ of }) =>
      of.some(({ rank, name }) => rank === 'xã' && name === 'Tân Khánh Đông'),
    );
    expect(made).toMatchObject({ rank: 'phường', name: 'Sa Đéc' });
  });

  it('writes all names in composed letters', () => {
    const names = provinces.flatMap(({ title, aliases = [], districts }) => [
      title,
      ...aliases,
      ...districts.flatMap(({ name, communes }) => [
        name,
        ...communes.flatMap((commune) => [commune.name, ...commune.of.map((of) => of.name)]),
      ]),
    ]);
    expect(names.filter((name) => name !== name.normalize('NFC').trim())).toEqual([]);
  });
});

describe('loadPlaces', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'places-')), 'places');
    cpSync('rules/places', folder, { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const change = (name: string, from: string, to: string): void => {
    const path = join(folder, `${name}.yaml`);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  const lineOf = (name: string, text: string): number =>
    readFileSync(join(folder, `${name}.yaml`), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1;

  it('names the folder that is missing', () => {
    expect(() => loadPlaces('rules/nowhere')).toThrow(RuleError);
  });

  it('names the line that is neither district nor commune', () => {
    change('ben_tre', '  Huyện Ba Tri\n', '  Hụyen Ba Tri\n');
    expect(() => loadPlaces(folder)).toThrow(
      `places/ben_tre.yaml:${lineOf('ben_tre', 'Hụyen')}: write a district`,
    );
  });

  it('names the line whose former communes are badly written', () => {
    change('ben_tre', 'Phường Bến Tre: ', 'Phường Bến Tre: An Hội, ');
    expect(() => loadPlaces(folder)).toThrow(
      `places/ben_tre.yaml:${lineOf('ben_tre', 'Phường Bến Tre: An')}: write a district`,
    );
  });

  it('refuses a district that stands there twice', () => {
    change('ben_tre', '  Huyện Ba Tri\n', '  Huyện Ba Tri\n  Huyện Ba Tri\n');
    expect(() => loadPlaces(folder)).toThrow("'Huyện Ba Tri' stands here twice");
  });

  it('refuses a commune that stands in its district twice', () => {
    change('ben_tre', '    Phường Bến Tre:', '    Phường Bến Tre: Xã A\n    Phường Bến Tre:');
    expect(() => loadPlaces(folder)).toThrow('stands in its district twice, make it one');
  });

  it('refuses an end without a successor', () => {
    change('ben_tre', 'merged_into: vinh_long\n', '');
    expect(() => loadPlaces(folder)).toThrow("'until' and 'merged_into' need each other");
  });

  it('refuses a successor that is not there', () => {
    change('ben_tre', 'merged_into: vinh_long', 'merged_into: vinh_dai');
    expect(() => loadPlaces(folder)).toThrow('merged_into: there is no places/vinh_dai.yaml');
  });

  it('refuses a successor that has ended itself', () => {
    change('ben_tre', 'merged_into: vinh_long', 'merged_into: tra_vinh');
    expect(() => loadPlaces(folder)).toThrow("'tra_vinh' has ended by 2025-07-01 itself");
  });
});
