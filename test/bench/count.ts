/** A count as given on the command line. Throws for anything else. */
export function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`${text} is not a count: give 1 or more`);
  return count;
}
