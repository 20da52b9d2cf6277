/** What the command says to the shell. */
export const exitCodes = {
  ok: 0,
  /** Some file could not be read. */
  unread: 1,
  /** Bad usage, a bad rule, or results that cannot be written. */
  usage: 2,
  /** There are findings, and --fail-on-findings was given. */
  findings: 3,
  /** Stopped by Ctrl-C or SIGTERM before every file was read (128 + the number of SIGINT). */
  stopped: 130,
} as const;
