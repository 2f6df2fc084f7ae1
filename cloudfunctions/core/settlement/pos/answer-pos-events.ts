/** What a POS is told of an event that was received, and what its clerk did by it. No I/O. */
import type { PosError, PosEventResult, PosReturnOutcome } from '../../../contract/pos';
import type { PosEvent } from '../../../contract/pos-event';
import { posError, posWords, refusal } from '../../../contract/pos-words';
import type { LoggedAction } from '../../../contract/staff';
import type { Receipt } from '../../inbox/inbox.types';
import { present } from '../../kernel/assert';
import type { ClerkAction } from '../../pos/pos-messages.store';
import type { NumberedByPos, Settlement, Told } from '../../views/pos/effects';
import { CONFLICT_EVENT, CONFLICT_SALE } from '../intake/prepare-events';
import { receiptName } from '../../inbox/sale-name';

/** An event and what receiving it said. */
export interface ReceivedByPos {
  event: PosEvent;
  /** Null: a receipt that only gives back. */
  receipt: Receipt | null;
  /** Of an event that is known: what of it; undefined for a sale that another source told first. */
  before: Told | undefined;
}

type Answer = PosEventResult extends infer Each
  ? Each extends { id: unknown }
    ? Omit<Each, 'id'>
    : never
  : never;
type Accepted = Extract<Answer, { ok: true }>;

const accepted = (outcome: Accepted['outcome'], effect: Accepted['effect'] = null): Accepted => ({
  ok: true,
  outcome,
  effect,
});

/**
 * Where an event stands in its member's sequence, if this message put it there: now, or when it was sent
 * before and not answered.
 */
export function numberedOf({ event, receipt, before }: ReceivedByPos): NumberedByPos | null {
  if (receipt?.outcome === 'received') return { ...receipt, externalId: event.id };
  return before?.isOfThisMessage ? before.numbered : null;
}

/** The answer; `settlement` is of events that have a number, `returns` what a receipt gives back. */
export function answerOf(
  one: ReceivedByPos,
  settlement: Settlement | undefined,
  returns: PosReturnOutcome[],
): Answer {
  const answer =
    one.receipt === null ? answerOfReturns(returns) : answerOfEvent(one, one.receipt, settlement);
  return answer.ok && returns.length > 0 ? { ...answer, returns } : answer;
}

/** Of a receipt that only gives back: what became of the first that stands. */
function answerOfReturns(returns: readonly PosReturnOutcome[]): Answer {
  for (const { outcome } of returns) if (outcome !== 'refused') return accepted(outcome);
  return posError('refused', returns[0]?.why[0]);
}

function answerOfEvent(one: ReceivedByPos, receipt: Receipt, settlement: Settlement | undefined): Answer {
  const { before } = one;
  if (numberedOf(one) !== null) {
    const settled = present(settlement, 'what became of an event');
    return 'refused' in settled ? refusal(settled.refused) : accepted('settled', settled.effect);
  }
  switch (receipt.outcome) {
    case 'received':
    case 'known':
      if (before?.refused != null) return refusal(before.refused);
      if (before?.waits) return accepted('waiting-for-sale');
      return accepted(before?.isOfThisMessage ? 'kept-without-member' : 'known');
    case 'parked':
      return accepted('waiting-for-sale');
    case 'kept-without-member':
      return accepted('kept-without-member');
    case 'conflict':
      return contradiction(receipt.reason);
  }
}

/** A conflict; or why the refund of a sale without a member is refused, which never reaches settlement. */
export function contradiction(reason: string): PosError {
  if (reason === CONFLICT_SALE) return posError('conflict', posWords.saleTold);
  if (reason === CONFLICT_EVENT) return posError('conflict', posWords.eventTold);
  return refusal(reason);
}

/** As the log of actions has them. */
const ACTIONS: Record<PosEvent['type'], LoggedAction> = {
  'order.paid': 'pos-sale',
  'order.completed': 'pos-pick-up',
  'order.refunded': 'pos-refund',
};

/**
 * What was done, for the log; nothing where the event was refused or changed nothing, or names no clerk,
 * unless it is a member's sale that is large: somebody looks at it.
 * @param largeFen from which amount it is large, in fen
 */
export function doneBy(one: ReceivedByPos, answer: Answer, largeFen: bigint): ClerkAction[] {
  const { event } = one;
  if (!answer.ok || answer.outcome === 'known') return [];
  const memberId = numberedOf(one)?.memberId ?? null;
  const isLarge = memberId !== null && event.type === 'order.paid' && BigInt(event.totalFen) >= largeFen;
  if (event.clerk === undefined && !isLarge) return [];
  const { outcome, effect } = answer;
  const amountFen = event.type === 'order.paid' ? { amountFen: event.totalFen } : {};
  return [
    {
      clerk: event.clerk ?? null,
      action: ACTIONS[event.type],
      memberId,
      subject: receiptName(event),
      after: {
        event: event.id,
        outcome,
        ...amountFen,
        ...(effect === null ? {} : { points: effect.points }),
      },
    },
  ];
}
