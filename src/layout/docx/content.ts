import type { MappedText, RawParagraph } from '../../model.js';
import { repair } from '../repair.js';

/** A paragraph's repaired text; all of it leads back to the paragraph's path. */
export function contentOf(raw: RawParagraph): MappedText {
  const place = { page: null, box: null, path: raw.path };
  return repair(raw.runs.map(({ text }) => ({ text, place })));
}
