import type { RawBlock, RawParagraph, RawTable } from '../../model.js';
import type { Draft, DraftTable } from './drafts.js';
import type { Labelling } from './lists.js';
import { rawRuns } from './runs.js';
import type { RunContext } from './runs.js';
import type { StoryParagraph } from './story.js';
import { gridRows } from './table-grid.js';

/** What gives the blocks of one of a document's texts their paths and their meaning. */
export interface BlockContext extends RunContext {
  readonly label: Labelling;
  /** The place of the next paragraph; within a cell all share one. */
  readonly paragraphPath: () => string;
  readonly tablePath: () => string;
}

/** Drafts as blocks. */
export function blocksOf(drafts: readonly Draft[], context: BlockContext): RawBlock[] {
  return drafts.map((draft) =>
    'rows' in draft ? tableOf(draft, context) : paragraphOf(draft, context),
  );
}

function paragraphOf(
  { runs, format, styleName }: StoryParagraph,
  context: BlockContext,
): RawParagraph {
  return {
    type: 'paragraph',
    path: context.paragraphPath(),
    runs: rawRuns(runs, context),
    list: context.label(format.list, format.level),
    style: styleName === '' ? null : styleName,
    alignment: format.alignment,
  };
}

function tableOf({ rows }: DraftTable, context: BlockContext): RawTable {
  const path = context.tablePath();
  const cells = gridRows(rows).map((row, index) =>
    row.map(({ content, column, colSpan, rowSpan }) => {
      const cellPath = `${path}.r${index + 1}.c${column + 1}`;
      const blocks = blocksOf(content ?? [], { ...context, paragraphPath: () => cellPath });
      return { path: cellPath, colSpan, rowSpan, blocks };
    }),
  );
  return { type: 'table', path, rows: cells };
}
