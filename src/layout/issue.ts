import type { Issue } from '../model.js';

/** What the layout has to say of a file. */
export const issue = (
  severity: Issue['severity'],
  code: string,
  values: readonly string[],
): Issue => ({ stage: 'layout', severity, code, values });
