import type { Reading } from './items.js';

/** Whether a number is not known to be something else than a quantity. */
export const isOpen = ({ tokens, classes }: Reading, at: number): boolean =>
  tokens[at]?.kind === 'number' && !classes[at];

/** The reading where some numbers, by their tokens, are told to be no figures but thresholds. */
export function withThresholds(
  reading: Reading,
  isThreshold: (at: number) => boolean,
  rule: string,
): Reading {
  const found = new Set(reading.tokens.flatMap((_, at) => (isThreshold(at) ? [at] : [])));
  if (found.size === 0) return reading;
  const threshold = { class: 'threshold', rule } as const;
  const classes = reading.classes.map((known, at) => (found.has(at) ? threshold : known));
  return { ...reading, classes };
}
