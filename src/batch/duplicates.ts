import type { DocumentResult } from '../model.js';

/**
 * A function that takes the results of a run in order and gives a file whose bytes were seen
 * before as a duplicate without reports, so that its figures are not counted twice. Copies of
 * a file that could not be read keep their own state: each of them has to be replaced.
 */
export function markDuplicates(): (result: DocumentResult) => DocumentResult {
  const firsts = new Map<string, string>();
  return (result) => {
    if (result.reports.length === 0) return result;
    const first = firsts.get(result.sha256);
    if (first === undefined) {
      firsts.set(result.sha256, result.file);
      return result;
    }
    return {
      ...result,
      state: 'duplicate',
      reports: [],
      issues: [{ stage: 'read', severity: 'note', code: 'duplicate-of', values: [first] }],
    };
  };
}
