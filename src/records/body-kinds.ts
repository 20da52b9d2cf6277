import type { Level } from '../model.js';
import { normalizeWord } from '../number/normalize.js';

/** A kind of body by the words that open its name. */
export interface BodyKind {
  /** In small letters, one spelling for each word. */
  readonly words: string;
  /** The level of such a body where no unit is named; empty where the kind says nothing of it. */
  readonly level: Level;
}

/** The longest words first. */
const KINDS: readonly BodyKind[] = Object.entries({
  'ủy ban nhân dân': '',
  ubnd: '',
  'hội đồng nhân dân': '',
  hđnd: '',
  'ủy ban': '',
  'văn phòng': 'province',
  'trung tâm': 'province',
  'thanh tra': 'province',
  'công an': 'province',
  'bảo hiểm xã hội': 'province',
  bhxh: 'province',
  'kho bạc': 'province',
  'tòa án': 'province',
  'viện kiểm sát': 'province',
  'chi cục': 'province',
  'tổng cục': '',
  'tổng công ty': '',
  'chi nhánh': 'district',
  'bộ phận': '',
  'tổ công tác': '',
  'đoàn kiểm tra': '',
  'đoàn thanh tra': '',
  'đoàn giám sát': '',
  'đoàn khảo sát': '',
  'đoàn công tác': '',
  'bộ chỉ huy': 'province',
  'ban chỉ huy': 'district',
  'ban chỉ đạo': '',
  'ban quản lý': 'province',
  bql: 'province',
  ttpvhcc: '',
  'hạt kiểm lâm': 'district',
  'trạm y tế': 'commune',
  'đảng ủy': '',
  'huyện ủy': 'district',
  'tỉnh ủy': 'province',
  sở: 'province',
  cục: 'province',
  ban: '',
  phòng: 'district',
  đội: 'district',
  viện: '',
  bộ: '',
  tổ: '',
} satisfies Record<string, Level>)
  .map(([words, level]) => ({ words, level: level as Level }))
  .sort((a, b) => b.words.length - a.words.length);

/** 'PHÒNG' alone may be the end of 'HẢI PHÒNG': a kind of one word needs its name on the same line. */
const ALONE = /\s|^(ubnd|hđnd|ttpvhcc)$/;

/** The kind of body that a name or a letterhead's line begins with, or null. */
export function bodyKindAt(text: string): BodyKind | null {
  const line = plain(text);
  const kind = KINDS.find(({ words }) => line === words || line.startsWith(`${words} `));
  if (!kind) return null;
  return ALONE.test(kind.words) || line.length > kind.words.length ? kind : null;
}

/** Small letters, one spelling for each word, one blank between them. */
export function plain(text: string): string {
  return text.trim().split(/\s+/).map(normalizeWord).join(' ');
}
