/** Payouts at the operator's desk: how each bill stands, and what to do. Reads only. */
import type { PayoutLine, PayoutsReply } from '../../../contract/referral-desk';
import { WITHDRAWAL_ID, type WithdrawalState } from '../../../contract/withdrawal';
import type { Db } from '../../../platform/db';
import { END_OF_TIME, pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { isoInstant } from '../../kernel/time';
import { maskedName } from '../../member/masked-name.rules';
import { needsOperator, saidToOperator } from '../../withdrawal/state-words';
import { factsOf } from '../../withdrawal/withdrawal-facts';
import { toWithdrawal } from '../../withdrawal/withdrawals.store';
import {
  findOpenPayouts,
  findPayoutsIn,
  sumOpenPayouts,
  type IFindOpenPayoutsResult,
} from './payouts.view.queries';

const PAGE = 50;

/** A page of them, the last first; `state` none: all that are not over. Null: `after` is no place of it. */
export async function listPayouts(
  db: Db,
  brandId: number,
  { state, after }: { state: WithdrawalState | undefined; after: string | undefined },
): Promise<PayoutsReply | null> {
  const place = after === undefined ? { at: END_OF_TIME, id: '' } : readPlace(after, WITHDRAWAL_ID);
  if (place === null) return null;
  const page = { brandId, beforeAt: isoInstant(place.at), beforeId: place.id, limit: sought(PAGE) };
  const rows: IFindOpenPayoutsResult[] =
    state === undefined
      ? await findOpenPayouts.run(page, db)
      : await findPayoutsIn.run({ ...page, state }, db);
  const { shown, next } = pageOf(rows, PAGE, (row) =>
    writePlace({ at: row.asked_at.getTime(), id: row.withdrawal_id }),
  );
  const [sum] = await sumOpenPayouts.run({ brandId }, db);
  return { payouts: shown.map(lineOf), openFen: (sum?.open ?? 0n).toString(), next };
}

function lineOf({ member_key: member, name, ...found }: IFindOpenPayoutsResult): PayoutLine {
  const row = toWithdrawal(found);
  return {
    ...factsOf(row),
    member,
    name: maskedName(name),
    askedAt: isoInstant(row.askedAt),
    endedAt: isoInstant(row.endedAt),
    said: saidToOperator(row),
    needsOperator: needsOperator(row),
  };
}
