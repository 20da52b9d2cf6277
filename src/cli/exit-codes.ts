/** What the command says to the shell. */
export const exitCodes = {
  ok: 0,
  /** Some file could not be read. */
  unread: 1,
  /** Bad usage or a bad rule. */
  usage: 2,
  /** There are findings, and --fail-on-findings was given. */
  findings: 3,
} as const;
