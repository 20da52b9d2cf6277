import { type CompiledRules } from '../figures/compiled.js';
import { extractFigures } from '../figures/figures.js';
import type { Claim, ClaimKind, Header, Table, TextDocument } from '../model.js';
import { equal, sum } from '../number/decimal.js';
import { claimsOf } from './claims/claims.js';
import { headerOf } from './header.js';

/**
 * Cuts each table that can be cut in several ways so that most of the totals that it states hold.
 * A cut holds for the whole table, and the drawing's own cut stays unless more totals hold under
 * another: a wrong number is no reason to cut its row otherwise, and remains to be found.
 */
export function settleTables(document: TextDocument, rules: CompiledRules): TextDocument {
  const isOpen = document.blocks.some((block) => block.kind === 'table' && block.alternatives);
  if (!isOpen) return document;
  const header = headerOf(document, rules.rules);
  const blocks = document.blocks.map((block) => {
    if (block.kind !== 'table' || !block.alternatives) return block;
    const { alternatives, ...table } = block;
    const judged = [table, ...alternatives].map((cut) => ({
      cut,
      ...totalsIn({ ...table, ...cut }, document, header, rules),
    }));
    const { cut } = judged.reduce((best, other) => (explainsMore(other, best) ? other : best));
    return { ...table, ...cut };
  });
  return { ...document, blocks };
}

/** How many of the totals that a table states hold and fail. */
interface Totals {
  readonly held: number;
  readonly failed: number;
}

/** More totals hold, and no more fail than before, or few beside those that hold. */
const explainsMore = (other: Totals, best: Totals): boolean =>
  other.held > best.held && (other.failed <= best.failed || other.failed * 2 <= other.held);

const sums: ReadonlySet<ClaimKind> = new Set(['sum', 'balance', 'table_total', 'row_total']);

/** What the table claims by itself, out of its document. */
function totalsIn(
  table: Table,
  { format, pages }: TextDocument,
  header: Header,
  rules: CompiledRules,
): Totals {
  const document = { format, pages, blocks: [{ ...table, index: 0, parent: null }] };
  const extraction = extractFigures(document, header, rules);
  const claims = claimsOf({ document, header, extraction, rules: rules.rules }).filter(
    (claim) => sums.has(claim.kind) && tells(claim),
  );
  const held = claims.filter(adds).length;
  return { held, failed: claims.length - held };
}

/** Whether two parts and more are not nothing: that a part equals its whole may be chance. */
const tells = ({ terms: [, ...parts] }: Claim): boolean =>
  parts.filter(({ value }) => value.digits !== 0n).length > 1 &&
  parts.every(({ approximate }) => !approximate);

const adds = ({ terms: [total, ...parts] }: Claim): boolean =>
  total !== undefined && equal(total.value, sum(parts.map(({ value }) => value)));
