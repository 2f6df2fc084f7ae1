/** The order of ids that other systems count with. */

/** Numbers as numbers, everything else as text, numbers first. @example 2, 10, 2a */
export function compareIds(a: string, b: string): number {
  const [x, y] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (x !== y) return x ? -1 : 1;
  const byNumber = x && y ? Number(BigInt(a) - BigInt(b)) : 0;
  return byNumber || (a < b ? -1 : Number(a > b));
}
