import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/layout/logical.js';
import { headerOf } from '../../src/records/header.js';
import { loadRules } from '../../src/ruleset/load.js';
import { centered, paragraph } from '../layout/blocks.js';
import { reportHeads } from './letterheads.js';

const rules = loadRules();

describe('the header of a report', () => {
  it.each(reportHeads)('of $header.agency: $header.number, $header.date', ({ report, header }) => {
    const lines = report.split('\n').filter((line) => line.trim() !== '');
    const flow = lines.map((line) =>
      line.startsWith('      ') ? centered(line.trim()) : paragraph(line.trim()),
    );
    const read = headerOf({ format: 'docx', pages: null, blocks: blocksOf(flow) }, rules);
    expect(read).toMatchObject(header);
  });
});
