/** One group as operators see it: its seats with payments and refunds, and what is to be done. Reads only. */
import { EFFECTS, type EffectKind } from '../../effect/effects';
import type { DeskGroupReply, DeskRefund, DeskSeat, StuckEffect } from '../../../contract/group-desk';
import type { SeatState } from '../../../contract/group';
import type { Db } from '../../../platform/db';
import type { GroupRow } from '../../group/group.types';
import { fillAboveOf } from '../../group/group.rules';
import { whyNotFill } from '../../group/offer.rules';
import { offerDeskWords } from '../../group/offer-words';
import { column, groupBy } from '../../kernel/columns';
import { pageOf, sought } from '../../kernel/page';
import { isoInstant, type Instant } from '../../kernel/time';
import { maskedName } from '../../member/masked-name.rules';
import { readGroupLines } from './desk-groups';
import {
  findDeskSeats,
  findEffectsOfGroup,
  findRefundsOfSeats,
  type IFindDeskSeatsResult,
  type IFindRefundsOfSeatsResult,
} from './desk-groups.view.queries';
import { readStuck } from './stuck-groups';

const PAGE = 50;

interface EffectRow {
  effect_no: bigint | null;
  attempts: number | null;
  last_error: string | null;
  stuck: boolean | null;
}

/** Null: it was carried out, or goes well. */
function effectOf(kind: string, row: EffectRow): StuckEffect | null {
  if (row.effect_no === null) return null;
  return {
    id: row.effect_no.toString(),
    name: kind in EFFECTS ? EFFECTS[kind as EffectKind].name : kind,
    attempts: row.attempts ?? 0,
    lastError: row.last_error ?? '',
    isGivenUp: row.stuck === true,
  };
}

function todoOf(state: DeskRefund['state'], effect: StuckEffect | null): string {
  const { refundTodo } = offerDeskWords;
  if (state === 'done') return '';
  if (effect?.isGivenUp === true) return state === 'failed' ? refundTodo.failed : refundTodo.givenUp;
  if (effect !== null && effect.lastError !== '') return refundTodo.again;
  return state === 'queued' ? refundTodo.queued : refundTodo.underWay;
}

function refundOf(row: IFindRefundsOfSeatsResult): DeskRefund {
  const state = row.state as DeskRefund['state'];
  const effect = effectOf('send-refund', row);
  return {
    refund: row.refund_id,
    kind: row.kind as DeskRefund['kind'],
    fen: row.amount_fen.toString(),
    state,
    askedAt: isoInstant(row.asked_at.getTime()),
    doneAt: isoInstant(row.done_at?.getTime() ?? null),
    effect,
    todo: todoOf(state, effect),
  };
}

function seatOf(
  { leaderId }: GroupRow,
  row: IFindDeskSeatsResult,
  refunds: readonly IFindRefundsOfSeatsResult[],
): DeskSeat {
  return {
    order: row.order_id,
    member: maskedName(row.member ?? ''),
    leads: row.member_id === leaderId,
    newcomer: row.newcomer,
    state: row.state as SeatState,
    storeName: row.store_name,
    heldAt: isoInstant(row.held_at.getTime()),
    paidAt: isoInstant(row.paid_at?.getTime() ?? null),
    payableFen: row.payable_fen.toString(),
    payment:
      row.trade_no === null || row.payment_state === null
        ? null
        : {
            number: row.trade_no,
            state: row.payment_state as NonNullable<DeskSeat['payment']>['state'],
            paidFen: row.paid_fen?.toString() ?? null,
          },
    refunds: refunds.map(refundOf),
  };
}

async function readSeats(
  db: Db,
  group: GroupRow,
  after: string,
): Promise<Pick<DeskGroupReply, 'seats' | 'next'>> {
  const found = await findDeskSeats.run({ groupId: group.groupId, after, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(found, PAGE, (row) => row.order_id);
  const memberIds = column(shown, (row) => row.member_id);
  const orderIds = column(shown, (row) => row.order_id);
  const refunds = shown.length === 0 ? [] : await findRefundsOfSeats.run({ memberIds, orderIds }, db);
  const byOrder = groupBy(refunds, (row) => row.order_id);
  return { seats: shown.map((row) => seatOf(group, row, byOrder.get(row.order_id) ?? [])), next };
}

/** Null: the brand has none of this id. `after`: the last order that was seen. */
export async function showDeskGroup(
  db: Db,
  { brandId, group: groupId, after = '' }: { brandId: number; group: string; after?: string | undefined },
  now: Instant,
): Promise<DeskGroupReply | null> {
  const [found] = await readGroupLines(db, [groupId]);
  if (found?.row.brandId !== brandId) return null;
  const { row, line } = found;
  const effects = await findEffectsOfGroup.run({ groupId }, db);
  return {
    group: line,
    stuck: (await readStuck(db, [row], now)).get(groupId) ?? null,
    effects: effects.flatMap((effect) => effectOf(effect.kind, effect) ?? []),
    ...(await readSeats(db, row, after)),
    whyNotFill: whyNotFill(row),
    fillAbove: fillAboveOf(row.terms),
  };
}
