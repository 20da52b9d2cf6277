import type { Finding } from '../model.js';

/** A finding as the closing summary tells it. */
export type Grave = Pick<Finding, 'severity' | 'message'>;

/** How many findings a summary names; the others are in `findings.csv`. */
export const WORST = 10;

const GRAVITY: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, note: 2 };

/** The gravest findings, at most `WORST`, gravest first; equals keep their order. */
export function gravest<T extends Pick<Finding, 'severity'>>(findings: readonly T[]): T[] {
  return findings.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]).slice(0, WORST);
}

/** Of a finding what the summary tells. */
export function told({ severity, message }: Finding): Grave {
  return { severity, message };
}
