import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentJsonSchema, documentSchema } from '../../src/export/document-schema.js';
import { documentJson } from '../../src/export/documents.js';
import { result } from './sample.js';

describe('documentJson', () => {
  it('fits the published schema', () => {
    expect(() => documentSchema.parse(JSON.parse(documentJson(result(), 'vi')))).not.toThrow();
  });

  it('prints decimals as plain text and the issues with their sentence', () => {
    const document = documentSchema.parse(JSON.parse(documentJson(result(), 'en')));
    expect(document.reports[0]?.figures[0]?.value).toBe('1876');
    expect(document.reports[0]?.verdicts[0]?.expected).toBe('94.33');
    expect(document.issues[0]?.message).toContain('Page 3');
  });

  it('does not fit the schema with a key that the schema does not know', () => {
    const document = { ...(JSON.parse(documentJson(result(), 'vi')) as object), extra: 1 };
    expect(documentSchema.safeParse(document).success).toBe(false);
  });
});

describe('document.schema.json', () => {
  it('is what npm run schema writes', () => {
    const path = new URL('../../src/export/document.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(documentJsonSchema());
  });
});
