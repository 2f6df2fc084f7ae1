/**
 * Settles what a POS told, and says what became of each event: by the books as settling left them. What
 * somebody else settled meanwhile, or what moved nothing, is read.
 */
import { asQuickDb, type Database } from '../../../platform/db';
import type { MemberBook } from '../../book/member-book';
import { pointsOf } from '../../ledger/balances.rules';
import type { PosTill } from '../../pos/pos.types';
import {
  effectOf,
  readEffects,
  readPointsAt,
  type Asked,
  type KnownPoints,
  type NumberedByPos,
  type Settlement,
} from '../../views/pos/effects';
import { settleMembers } from '../intake/settle-events';

const nameOf = (memberId: bigint, seq: bigint): string => `${memberId}/${seq}`;

/** What became of events of a store's POS, by their id; they and whatever waits before them are settled. */
export async function settlePosEvents(
  pool: Database,
  till: PosTill,
  events: readonly NumberedByPos[],
  asked: Asked,
): Promise<Map<string, Settlement>> {
  const db = asQuickDb(pool);
  const { refused, books } = await settleMembers(pool, [...new Set(events.map(({ memberId }) => memberId))]);
  const codes = new Map(refused.map(({ memberId, seq, code }) => [nameOf(memberId, seq), code]));
  const moved = transfersOf(books);
  const movers = new Set(
    events.flatMap(({ memberId, seq }) => (moved.has(nameOf(memberId, seq)) ? [memberId] : [])),
  );
  // The last book of a member is how they stand now: many events are settled in several parts.
  const last = new Map(books.map((book) => [book.memberId, book]));
  const known = [...last.values()].filter(({ memberId }) => movers.has(memberId)).map(toKnownPoints);
  const points = await readPointsAt(db, known, asked);
  const settlements = new Map<string, Settlement>();
  const others: NumberedByPos[] = [];
  for (const event of events) {
    const code = codes.get(nameOf(event.memberId, event.seq));
    const transfers = moved.get(nameOf(event.memberId, event.seq));
    const mine = points.get(event.memberId);
    if (code !== undefined) settlements.set(event.externalId, { refused: code });
    else if (transfers !== undefined && mine !== undefined)
      settlements.set(event.externalId, { effect: effectOf(transfers, mine, asked) });
    else others.push(event);
  }
  for (const [id, settlement] of await readEffects(db, till, others, asked)) settlements.set(id, settlement);
  return settlements;
}

/** What each event moved that was settled just now. */
const transfersOf = (books: readonly MemberBook[]) =>
  new Map(
    books.flatMap(({ memberId, journals }) =>
      journals.flatMap(({ eventSeq, transfers }) =>
        eventSeq === null ? [] : [[nameOf(memberId, eventSeq), transfers] as const],
      ),
    ),
  );

const toKnownPoints = ({ memberId, version, nextDueAt, balances }: MemberBook): KnownPoints => {
  const { active, pending } = pointsOf(balances);
  return { memberId, version, nextDueAt, active, pending };
};
