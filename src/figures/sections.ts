import { groupBy } from '../collections.js';
import type { Block, Level, Paragraph } from '../model.js';

/** How the headings of a district's report end that set its own office and its communes apart. */
const ENDINGS: readonly (readonly [Level, RegExp])[] = [
  ['district', /(?<!\p{L})(tại|của|ở) ((ubnd|cấp) )?(huyện|quận|thị xã|thành phố)$/iu],
  [
    'commune',
    /(?<!\p{L})(tại|của|ở) ((ubnd|cấp) )?(các )?(xã|phường|thị trấn)(, ?(phường|thị trấn))*$/iu,
  ],
];

/**
 * The levels, by index, that headings side by side set: 'I. Hồ sơ tại huyện', 'II. Hồ sơ tại xã'. One
 * without the other may speak of the whole district.
 */
export function sectionLevels(blocks: readonly Block[]): ReadonlyMap<number, Level> {
  const headings = blocks.flatMap((block) => {
    const level = block.kind === 'paragraph' && block.role === 'heading' ? levelAtEnd(block) : null;
    return level === null ? [] : [{ ...block, level }];
  });
  const apart = [...groupBy(headings, ({ parent }) => parent).values()].filter(
    (beside) => new Set(beside.map(({ level }) => level)).size === ENDINGS.length,
  );
  return new Map(apart.flat().map(({ index, level }) => [index, level]));
}

const levelAtEnd = ({ content }: Paragraph): Level | null => {
  const text = content.text.trim().replace(/[.:]$/, '');
  return ENDINGS.find(([, ending]) => ending.test(text))?.[0] ?? null;
};
