/** Exact decimals for the truth files: the program under test must not be its own judge. */
export interface Exact {
  readonly digits: bigint;
  /** Number of decimals as written. */
  readonly scale: number;
}

const WHOLE = /^(?:\d+|\d{1,3}(?:\.\d{3})+)$/;
/** A decimal comma behind a whole number, or the decimal dot of some typists. */
const DECIMAL = /^([\d.]+),(\d+)$|^(\d+)\.(\d+)$/;

/** Reads a number as Vietnamese offices print it; throws where only the author can say what it is. */
export function exactOf(raw: string): Exact {
  if (WHOLE.test(raw)) return { digits: BigInt(raw.replaceAll('.', '')), scale: 0 };
  const decimal = DECIMAL.exec(raw);
  const whole = decimal?.[1] ?? decimal?.[3] ?? '';
  const fraction = decimal?.[2] ?? decimal?.[4] ?? '';
  if (!WHOLE.test(whole)) throw new Error(`«${raw}» is not plain: write {key=value: ${raw}}`);
  return { digits: BigInt(whole.replaceAll('.', '') + fraction), scale: fraction.length };
}

export const numberOf = (x: Exact): number => Number(x.digits) / 10 ** x.scale;

const power = (n: number): bigint => 10n ** BigInt(n);

/** Digits at a larger or equal scale. */
const digitsAt = (x: Exact, scale: number): bigint => x.digits * power(scale - x.scale);

/** a - b. */
export function minus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) - digitsAt(b, scale), scale };
}

export const sumOf = (values: readonly Exact[]): Exact =>
  values.reduce((a, b) => minus(a, { digits: -b.digits, scale: b.scale }), {
    digits: 0n,
    scale: 0,
  });

export const absolute = (x: Exact): Exact => (x.digits < 0n ? { ...x, digits: -x.digits } : x);

export const isZero = (x: Exact): boolean => x.digits === 0n;

export const times = (a: Exact, b: Exact): Exact => ({
  digits: a.digits * b.digits,
  scale: a.scale + b.scale,
});

/** a / b at `scale` decimals, both rounded half up and cut off. Both must be at least zero. */
export function divide(a: Exact, b: Exact, scale: number): { rounded: Exact; cut: Exact } {
  const top = a.digits * power(b.scale + scale);
  const bottom = b.digits * power(a.scale);
  return {
    rounded: { digits: (2n * top + bottom) / (2n * bottom), scale },
    cut: { digits: top / bottom, scale },
  };
}

/** As a Vietnamese office prints it: 14.867 and 72,76. */
export function printed(x: Exact): string {
  const digits = x.digits.toString().padStart(x.scale + 1, '0');
  const whole = digits.slice(0, digits.length - x.scale);
  const fraction = digits.slice(digits.length - x.scale);
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.');
  return fraction === '' ? grouped : `${grouped},${fraction}`;
}
