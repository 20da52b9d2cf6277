import { describe, expect, it } from 'vitest';
import { instructionsIn, objectsIn } from '../../../src/read/doc/fields.js';

/** What is left of a text where `{` begins a field, `|` its result, and `}` ends it. */
function seen(text: string): string {
  const marked = text.replace(
    /[{|}]/g,
    (mark) => ({ '{': '\x13', '|': '\x14', '}': '\x15' })[mark] ?? '',
  );
  const isInstruction = instructionsIn(marked);
  return [...marked]
    .filter((_, index) => !isInstruction(index))
    .join('')
    .replaceAll('\x15', '');
}

describe('instructionsIn', () => {
  it.each([
    ['trang {PAGE|7} này', 'trang 7 này'],
    ['{TOC|mục {PAGEREF|3} lục}', 'mục 3 lục'],
    ['{IF {PAGE|1} = 1|một}', 'một'],
    ['a{XE "từ"}b', 'ab'],
    ['a{b|c', 'a\x13b\x14c'],
    ['a}b|c', 'ab\x14c'],
  ])('leaves of %s what a reader sees', (text, left) => {
    expect(seen(text)).toBe(left);
  });
});

describe('objectsIn', () => {
  it('names the programs of what is embedded, and nothing else', () => {
    const text = '\x13 EMBED Excel.Sheet.8 \x14\x01\x15 và \x13 HYPERLINK "EMBED x" \x14ở đây\x15';
    expect(objectsIn(text)).toEqual(['Excel.Sheet.8']);
  });
});
