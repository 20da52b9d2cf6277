/** What remains at the end of a period → what the next one begins with. */
export const CARRIED: ReadonlyMap<string, string> = new Map([
  ['intake_carried', 'pending_total'],
  ['feedback_carried', 'feedback_pending'],
]);

/** What can only grow from the first day of a period on. */
export const GROWING: ReadonlySet<string> = new Set([
  'intake_total',
  'intake_new',
  'resolved_total',
  'feedback_new',
  'feedback_resolved',
]);

/** All that is compared from one report to another. */
export const COMPARED: ReadonlySet<string> = new Set([
  ...CARRIED.keys(),
  ...CARRIED.values(),
  ...GROWING,
]);
