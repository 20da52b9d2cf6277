import type { Format } from './sniff.js';

/** Formats that are known by their bytes but not read, with the issue that says what to do. */
const ISSUES: Partial<Readonly<Record<Format, string>>> = {
  rtf: 'format-word-processor',
  odt: 'format-word-processor',
  'word-xml': 'format-word-processor',
  mht: 'format-word-processor',
  text: 'format-word-processor',
  xls: 'format-spreadsheet',
  xlsx: 'format-spreadsheet',
  ods: 'format-spreadsheet',
  ppt: 'format-presentation',
  pptx: 'format-presentation',
  odp: 'format-presentation',
  png: 'format-picture',
  jpeg: 'format-picture',
  tiff: 'format-picture',
  gif: 'format-picture',
  bmp: 'format-picture',
  webp: 'format-picture',
  heic: 'format-picture',
  html: 'format-web-page',
  zip: 'format-archive',
  rar: 'format-archive',
  '7z': 'format-archive',
  gzip: 'format-archive',
};

/** The code of the issue for a file that is not read, and the name of its format for people. */
export function unreadIssue(format: Format): { code: string; name: string } {
  const name = format.toUpperCase().replace('-', ' ');
  return { code: ISSUES[format] ?? 'format-unknown', name };
}
