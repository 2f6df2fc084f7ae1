/** The name of a group that a cycle opens: made of its place, so that it is opened once. Pure. */
import { createHash } from 'node:crypto';

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
const ID_LENGTH = 10;

/** The same each time. */
export function communityGroupId(brandId: number, cycle: string, place: string): string {
  const hash = createHash('sha256').update(`${brandId}/${cycle}/${place}`).digest();
  return Array.from({ length: ID_LENGTH }, (_, at) => LETTERS[(hash[at] ?? 0) % LETTERS.length]).join('');
}
