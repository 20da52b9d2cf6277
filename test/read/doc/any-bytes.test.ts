import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/read.js';
import { encrypted, fixture, old, textless } from './fixtures.js';

/** The stream of tables goes by another name, as if it were not there. */
function withoutTable(doc: Buffer): Buffer {
  doc.write('9', doc.indexOf(Buffer.from('1Table', 'utf16le')));
  return doc;
}

const STATES = ['complete', 'damaged', 'encrypted', 'no_text', 'unsupported'];

describe('read of a DOC', () => {
  it.each([
    ['a password', encrypted, 'encrypted', 'doc-encrypted'],
    ['the format of Word 95', old, 'unsupported', 'doc-too-old'],
    ['pictures only', textless, 'no_text', 'no-text'],
    ['a part missing', withoutTable, 'damaged', 'doc-damaged'],
  ])('gives a state and an issue for one with %s', async (_, spoil, state, code) => {
    const result = await read(spoil(fixture('text.doc')));
    expect(result).toMatchObject({ format: 'doc', state, document: null, issues: [{ code }] });
  });

  it('is damaged, never silent, wherever the file is cut off', async () => {
    const whole = fixture('table.doc');
    const lengths = fc.integer({ min: 8, max: whole.length - 512 });
    await fc.assert(
      fc.asyncProperty(lengths, async (length) => {
        const { state, document, issues } = await read(whole.subarray(0, length));
        expect([state, document, issues.length]).toEqual(['damaged', null, 1]);
      }),
    );
  });

  it('ends in one state whatever bytes are wrong', async () => {
    const whole = fixture('text.doc');
    const slips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(slips, async (changes) => {
        const spoilt = Buffer.from(whole);
        for (const [at, value] of changes) spoilt[at] = value;
        const { state, document } = await read(spoilt);
        expect(STATES).toContain(state);
        expect(document !== null).toBe(state === 'complete');
      }),
      { numRuns: 300 },
    );
  });
});
