/*
 * What may be wrong without being an error: it is said with its count, and somebody decides with --accept.
 */
import { InputError } from '../command/input-error';

/** By name of --accept: what is then done. docs/import.md has the same table. */
export const DECISIONS = {
  undecodable: 'letters that are not of the encoding stay as �',
  scientific: 'ids such as 1.38E+10 are taken as they are',
  'lookalikes-same': 'customers such as 007 and 7 are one',
  'lookalikes-apart': 'customers such as 007 and 7 are two',
  unlisted: 'customers who are not in the members file become members who have not registered',
  'busy-customer': 'one customer has as many receipts as the file says',
  'identical-lines': 'two lines of a receipt that say the same are two lines',
  'unnamed-returns': 'what is given back without a name is the latest the customer bought of it',
  'phones-as-ids': 'phone numbers become the names of members, readable in the database',
  'long-receipts': 'lines hours apart are of one receipt',
  'equal-amounts': 'all lines of a receipt may cost the same',
} as const;
export type Decision = keyof typeof DECISIONS;
export const isDecision = (name: string): name is Decision => Object.hasOwn(DECISIONS, name);

/** Something that was seen, how often, and what settles it. None: it is only said. */
export interface Finding {
  sentence: string;
  count: number;
  settledBy: Decision[];
}

const isSettled = ({ settledBy }: Finding, accepted: ReadonlySet<Decision>): boolean =>
  settledBy.length === 0 || settledBy.some((name) => accepted.has(name));

/** Stops where something is undecided; nothing has been written by then. */
export function assertDecided(findings: readonly Finding[], accepted: ReadonlySet<Decision>): void {
  const open = findings.filter((finding) => !isSettled(finding, accepted));
  if (open.length === 0) return;
  const lines = open.map(({ sentence, settledBy }) => {
    const ways = settledBy.map((name) => `--accept ${name}: ${DECISIONS[name]}`);
    return `- ${sentence}\n  ${ways.join('\n  ')}`;
  });
  throw new InputError(
    `Nothing was imported. Look at this first, mend the file or decide:\n${lines.join('\n')}`,
  );
}
