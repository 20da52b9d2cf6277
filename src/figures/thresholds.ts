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
  const { tokens, classes } = reading;
  if (!tokens.some((_, at) => isThreshold(at))) return reading;
  const found = { class: 'threshold', rule } as const;
  return { ...reading, classes: classes.map((known, at) => (isThreshold(at) ? found : known)) };
}
