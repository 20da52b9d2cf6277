import { describe, expect, it } from 'vitest';
import { issuesOf } from '../../src/read/docx-messages.js';

const ignored = (element: string) => ({
  message: `An unrecognised element was ignored: ${element}`,
});

describe('issuesOf', () => {
  it('reports an element that may have held text, once', () => {
    expect(issuesOf([ignored('w:fldSimple'), ignored('w:fldSimple')])).toEqual([
      { stage: 'read', severity: 'warning', code: 'docx-text-ignored', values: ['fldSimple'] },
    ]);
  });

  it('reports cells whose merging was lost', () => {
    const message = 'unexpected non-cell element in table row, cell merging may be incorrect';
    expect(issuesOf([{ message }]).map(({ code }) => code)).toEqual(['docx-merged-cells']);
  });

  it('keeps silent about what no reader sees', () => {
    const style = { message: "Run style with ID 'x' was referenced but not defined" };
    expect(issuesOf([ignored('w:permStart'), style])).toEqual([]);
  });
});
