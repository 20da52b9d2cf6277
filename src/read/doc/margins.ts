import { stretchesOf } from './plc.js';
import { sprm, sprmsIn } from './sprms.js';
import { unguarded, within } from './word-file.js';
import type { Range, WordFile } from './word-file.js';

/** Where the headers and footers that are shown stand in the document's text, each once. */
export interface Margins {
  /** In order of their first page; the first is that of page 1, null where it has none. */
  readonly headers: readonly (Range | null)[];
  readonly footers: readonly (Range | null)[];
}

/** The lines and notices around notes stand before the margins of the first section. */
const AROUND_NOTES = 6;
/** Of each section: header and footer of even pages, of odd pages, and of the first page. */
const OF_SECTION = 6;
const HEADERS = { even: 0, odd: 1, first: 4 };
const FOOTERS = { even: 2, odd: 3, first: 5 };
const EVEN_APART = 1;

/**
 * Headers and footers by section ([MS-DOC] 2.8.16, PlcfHdd): what a section leaves open holds on
 * from the section before; a first page or even pages have their own only where it is said so.
 */
export function marginsOf(file: WordFile): Margins {
  const ranges = stretchesOf(file.part('margins'), 0).slice(AROUND_NOTES);
  const evenApart = ((file.part('document')[0] ?? 0) & EVEN_APART) !== 0;
  const firstApart = sectionsWithTitlePage(file);
  const shown = (places: typeof HEADERS): (Range | null)[] => {
    const held = new Map<number, Range>();
    const all = firstApart.flatMap((first, section) => {
      const kinds = [first ? places.first : places.odd, places.odd];
      return [...kinds, ...(evenApart ? [places.even] : [])].map((kind) => {
        const range = ranges[section * OF_SECTION + kind];
        if (range && range.end > range.start) held.set(kind, range);
        return held.get(kind) ?? null;
      });
    });
    return [...new Set(all)]
      .filter((range, at) => at === 0 || range !== null)
      .map((range) => range && unguarded(within(file.story('headers'), range)));
  };
  return { headers: shown(HEADERS), footers: shown(FOOTERS) };
}

/** For each section whether its first page has margins of its own. */
function sectionsWithTitlePage(file: WordFile): boolean[] {
  return stretchesOf(file.part('sections'), 12).map(({ data }) => {
    const at = data.readInt32LE(2);
    if (at < 0 || at + 2 > file.main.length) return false;
    const length = file.main.readUInt16LE(at);
    return sprmsIn(file.main.subarray(at + 2, at + 2 + length)).some(
      ({ code, operand }) => code === sprm.SFTitlePage && operand[0] === 1,
    );
  });
}
