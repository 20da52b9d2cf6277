/** A rule file that cannot be used; one of the two things that doisoat throws. */
export class RuleError extends Error {
  override readonly name = 'RuleError';

  /**
   * @param file the rule file within the rules folder, as `numbers/date.yaml`
   * @param line counted from 1; null where it is about the file or folder as a whole
   * @param problem what is wrong and what to do about it
   */
  constructor(
    readonly file: string,
    readonly line: number | null,
    readonly problem: string,
  ) {
    super(`${[file, ...(line === null ? [] : [line])].join(':')}: ${problem}`);
  }
}
