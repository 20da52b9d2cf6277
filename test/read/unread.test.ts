import { describe, expect, it } from 'vitest';
import { ISSUE_MESSAGES } from '../../src/export/issue-messages.js';
import { unreadIssue } from '../../src/read/unread.js';

describe('unreadIssue', () => {
  it.each([
    ['rtf', 'format-word-processor', 'RTF'],
    ['word-xml', 'format-word-processor', 'WORD XML'],
    ['xls', 'format-spreadsheet', 'XLS'],
    ['pptx', 'format-presentation', 'PPTX'],
    ['tiff', 'format-picture', 'TIFF'],
    ['html', 'format-web-page', 'HTML'],
    ['zip', 'format-archive', 'ZIP'],
    ['unknown', 'format-unknown', 'UNKNOWN'],
  ] as const)('has a sentence of its own for what %s is', (format, code, name) => {
    expect(unreadIssue(format)).toEqual({ code, name });
    expect(ISSUE_MESSAGES).toHaveProperty(code);
  });
});
