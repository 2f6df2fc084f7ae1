/* Whether a member has bought before: seats for newcomers ask when they are taken and when they are paid. */
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { findBought } from './newcomers.store.queries';

/** Whether they have, but for one order (empty: none). */
export async function hasBought(
  db: Db,
  { memberId }: { memberId: bigint },
  exceptOrder: string,
): Promise<boolean> {
  const [row] = await findBought.run({ memberId, exceptOrder }, db);
  return present(row, 'whether they have bought').bought;
}
