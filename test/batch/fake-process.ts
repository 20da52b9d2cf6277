import { createHash } from 'node:crypto';
import type { DocumentResult } from '../../src/model.js';
import { finding, report, result } from '../export/sample.js';

/**
 * Reads a file as one report with a finding that names its content. A file that holds 'locked' is
 * encrypted, at 'fault' the program fails.
 */
export async function fakeProcess(bytes: Uint8Array, file: string): Promise<DocumentResult> {
  const text = Buffer.from(bytes).toString();
  if (text === 'fault') throw new TypeError('a fault');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (text !== 'locked') {
    const reports = [report({ findings: [finding({ id: sha256.slice(0, 12), message: text })] })];
    return result({ file, sha256, reports, issues: [] });
  }
  const issue = { stage: 'read', severity: 'error', code: 'pdf-encrypted', values: [] } as const;
  return result({ file, sha256, state: 'encrypted', reports: [], issues: [issue] });
}
