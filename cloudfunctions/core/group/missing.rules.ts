/** How many a group still waits for. Pure. */
import type { GroupTerms } from '../../contract/group';
import type { GroupCounts } from './group.rules';

/** How many a group waits for until it fills, or until its next step; 0: none. */
export function missingOf({
  state,
  size,
  terms,
  held,
  paid,
}: Pick<GroupCounts, 'state' | 'size' | 'held' | 'paid'> & { terms: GroupTerms }): number {
  if (state !== 'forming' || terms.kind !== 'seats') return 0;
  const taken = held + paid;
  const next = terms.steps.find((step) => step.size > taken);
  return Math.max((next?.size ?? size ?? taken) - taken, 0);
}
