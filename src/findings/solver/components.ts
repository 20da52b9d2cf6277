import type { Edge } from './edge.js';
import type { Variable } from './variables.js';

/** Claims that hang together by the numbers they share, each group in the claims' order. */
export function componentsOf(edges: readonly Edge[]): Edge[][] {
  const order = new Map(edges.map((edge, at) => [edge, at]));
  const seen = new Set<Edge>();
  const reached = new Set<Variable>();
  return edges.flatMap((start) => {
    if (seen.has(start)) return [];
    const component: Edge[] = [];
    const open = [start];
    seen.add(start);
    for (let edge = open.pop(); edge; edge = open.pop()) {
      component.push(edge);
      for (const variable of edge.variables) {
        if (reached.has(variable)) continue;
        reached.add(variable);
        for (const next of variable.edges)
          if (order.has(next) && !seen.has(next)) {
            seen.add(next);
            open.push(next);
          }
      }
    }
    return [component.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))];
  });
}
