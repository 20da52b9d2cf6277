import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ISSUE_MESSAGES, issueMessage } from '../../src/export/issue-messages.js';
import type { Issue } from '../../src/model.js';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

function issue(code: string, values: string[] = []): Issue {
  return { stage: 'read', severity: 'error', code, values };
}

/** Kebab-case names on the lines of src that make an issue: `code: 'x'`, `failure('damaged', 'x')`. */
function codesInSource(): string[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts') && !file.includes('issue-messages'));
  const texts = sources.map((file) => readFileSync(join(SRC, file), 'utf8'));
  const ofIssues = texts.filter((text) => /\bIssue\b|\bfailed\(/.test(text));
  const lines = ofIssues.flatMap((text) => text.split('\n'));
  const making = lines.filter((line) =>
    /\b(?:code: |issue\(|warn\(|failure\(|failed\()/.test(line),
  );
  return making.flatMap((line) =>
    [...line.matchAll(/(?<!=== )'([a-z]+-[a-z-]+)'/g)].map(([, code]) => code ?? ''),
  );
}

describe('issueMessage', () => {
  it('has a sentence for every code that src makes', () => {
    const codes = codesInSource();
    expect(codes).toContain('pdf-damaged');
    expect(codes.filter((code) => !(code in ISSUE_MESSAGES))).toEqual([]);
  });

  it('names the values in both languages', () => {
    expect(issueMessage(issue('page-without-text', ['7']), 'vi')).toContain('Trang 7');
    expect(issueMessage(issue('page-without-text', ['7']), 'en')).toContain('Page 7');
  });

  it('uses the same values in both languages', () => {
    const slots = (text: string): string => [...text.matchAll(/\{\d\}/g)].map(String).sort().join();
    for (const { vi, en } of Object.values(ISSUE_MESSAGES)) expect(slots(vi)).toBe(slots(en));
  });

  it('prints an unknown code with its values', () => {
    expect(issueMessage(issue('brand-new', ['a', 'b']), 'vi')).toBe('brand-new a b');
  });
});
