import { describe, expect, it } from 'vitest';
import { markIn, parentsOf } from '../../src/figures/table-outline.js';

/** The parent of each row, by position, from marks; `/` is a section without one, `.` any other row, `=` a total. */
function parents(...marks: readonly string[]): readonly (number | null)[] {
  const styles: Record<string, string | null> = { '/': 'section', '.': 'plain', '=': null };
  return parentsOf(
    marks.map((mark) => (mark in styles ? (styles[mark] ?? null) : (markIn(mark)?.style ?? ''))),
  );
}

describe('the outline of a table', () => {
  it('puts numbers under Roman numerals, and these under letters', () => {
    expect(parents('A', 'I', '1', '2', 'II', '1', 'B', '1')).toEqual([
      null,
      0,
      1,
      1,
      0,
      4,
      null,
      6,
    ]);
  });

  it('puts letters under Roman numerals where these come first', () => {
    expect(parents('I', 'A', '1', 'B', 'II')).toEqual([null, 0, 1, 0, null]);
  });

  it('puts 1.1 and dashes under 1', () => {
    expect(parents('1', '1.1', '-', '-', '1.2', '2', '-')).toEqual([null, 0, 1, 1, 0, null, 5]);
  });

  it('puts rows without a mark under the numbered one above, but sections at the top', () => {
    expect(parents('/', '1', '.', '.', '2', '/', '1')).toEqual([null, 0, 1, 1, 0, null, 5]);
  });

  it('puts bullets under a row at the top without a mark, and the next such row at the top again', () => {
    expect(parents('.', '-', '-', '.', '-', '+')).toEqual([null, 0, 0, null, 3, 4]);
  });

  it('puts rows without a mark under the bullet above that a number governs', () => {
    expect(parents('1', '-', '.', '-')).toEqual([null, 0, 1, 0]);
  });

  it('keeps rows without any marks side by side', () => {
    expect(parents('.', '.', '.')).toEqual([null, null, null]);
  });

  it('leaves totals out of the lists', () => {
    expect(parents('I', '1', '=', 'II', '1', '=', '=')).toEqual([
      null,
      0,
      null,
      null,
      3,
      null,
      null,
    ]);
  });

  it.each(['1', '(2)', '1.1', 'IV', 'I.', 'A', 'đ)', '-', '+'])('knows %s as a mark', (text) => {
    expect(markIn(text)).not.toBeNull();
  });

  it.each(['', 'Xã', '1.234.567.890', '12%', 'IVa'])('does not know %s as one', (text) => {
    expect(markIn(text)).toBeNull();
  });
});
