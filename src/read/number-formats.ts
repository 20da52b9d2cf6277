const ROMANS: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** More is not counted in Roman numbers or letters. */
const MOST = 3999;
const LETTERS = 26;

/** A number of a list as Word draws it; `format` is an ST_NumberFormat, `decimal` where unknown. */
export function formatNumber(value: number, format: string): string {
  if (format === 'none') return '';
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (format === 'decimalEnclosedParen') return `(${value})`;
  if (format === 'numberInDash') return `- ${value} -`;
  if (value < 1 || value > MOST) return String(value);
  if (format === 'lowerRoman') return roman(value);
  if (format === 'upperRoman') return roman(value).toUpperCase();
  if (format === 'lowerLetter') return letters(value);
  if (format === 'upperLetter') return letters(value).toUpperCase();
  return String(value);
}

function roman(value: number): string {
  const step = ROMANS.find(([size]) => size <= value);
  return step ? step[1] + roman(value - step[0]) : '';
}

/** a ... z, aa, bb ... zz, aaa ... */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % LETTERS));
  return letter.repeat(Math.ceil(value / LETTERS));
}
