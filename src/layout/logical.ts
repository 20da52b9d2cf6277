import type { Block, Role, TableCut } from '../model.js';
import type { FlowBlock } from './flow.js';
import { rolesOf } from './roles.js';
import { positionsOf } from './sections.js';
import type { Position } from './sections.js';
import { oneBelowTheOther } from './table-halves.js';
import { headerRows } from './table-header.js';

/** The logical layout of blocks in reading order. */
export function blocksOf(flow: readonly FlowBlock[]): Block[] {
  const roles = rolesOf(flow);
  const positions = positionsOf(flow, roles);
  const governing = new Set(positions.map(({ parent }) => parent));
  return flow.map((block, index): Block => {
    const position = positions[index] as Position;
    const { parent, section, marker } = position;
    if (block.kind === 'table') {
      const alternatives = block.others?.map(cutOf);
      const table = { kind: block.kind, index, ...cutOf(block.grid), parent, section };
      return alternatives ? { ...table, alternatives } : table;
    }
    const role = roleOf(roles[index] ?? 'body', position, governing.has(index));
    return { kind: 'paragraph', index, content: block.content, role, marker, parent, section };
  });
}

const cutOf = (grid: TableCut['grid']): TableCut =>
  oneBelowTheOther({ grid, headerRows: headerRows(grid) });

/** A body paragraph that announces what it governs is a heading. */
function roleOf(role: Role, { announces }: Position, governs: boolean): Role {
  return role === 'body' && announces && governs ? 'heading' : role;
}
