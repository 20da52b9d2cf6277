/** Of hồ sơ and of PAKN: what came in anew, what was there before, and both together. */
export const BY_ORIGIN = [
  ['intake_new', 'intake_carried', 'intake_total'],
  ['feedback_new', 'feedback_carried', 'feedback_received'],
] as const;

/** What two indicators are of, one of which is what was there before and the other what came in, said to be new or not. */
export const originsOf = (a: string, b: string): (typeof BY_ORIGIN)[number] | undefined =>
  BY_ORIGIN.find(([anew, old, all]) => {
    const came = a === old ? b : b === old ? a : undefined;
    return came === anew || came === all;
  });
