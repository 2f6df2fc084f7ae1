/*
 * What is left out of a table does not compile: `npm run check` compiles this file, and each line below must
 * be refused for the reason above it. A table that lets a gap pass makes its line compile, and that is the
 * error. Nothing runs.
 */
import type { EventKind, Refusal, RefusalCode, REFUSALS } from '../../cloudfunctions/contract/event';
import type { HistoryTitle } from '../../cloudfunctions/contract/member';
import type { EVENT_KINDS, EventKindTable } from '../../cloudfunctions/core/book/event-kinds.rules';
import type { EffectKind, EFFECTS, EffectSpec } from '../../cloudfunctions/core/effect/effects';
import type { Balances } from '../../cloudfunctions/core/ledger/balances.rules';
import type {
  Account,
  AccountRow,
  CHART_OF_ACCOUNTS,
} from '../../cloudfunctions/core/ledger/chart-of-accounts';
import type { Transfer } from '../../cloudfunctions/core/ledger/ledger.types';
import type { TRANSFER_CODES, TransferCodeRow } from '../../cloudfunctions/core/ledger/transfer-codes';
import type { Holding } from '../../cloudfunctions/core/settlement/holdings/holding';
import type { CarrierTable } from '../../cloudfunctions/core/settlement/work/carriers';
import type { Job } from '../../cloudfunctions/core/settlement/work/job';
import type { JOBS } from '../../cloudfunctions/core/settlement/work/jobs';
import type { LoopName } from '../../cloudfunctions/core/settlement/work/loops';
import type { TABLE_OWNERS, Owner } from '../../tools/postgres/table-owners';

/** Compiles where what is given is all that is wanted. */
type Fits<Wanted, Given extends Wanted> = Given;
/** The names of all lines, so that none is unused. */
export interface Refused {
  // A kind of event without a row: nobody would know how it is decided.
  // @ts-expect-error Property 'gift' is missing
  eventKind: Fits<EventKindTable, Omit<typeof EVENT_KINDS, 'gift'>>;

  // A row of an event that does not say what must be read for it.
  // @ts-expect-error Property 'needs' is missing
  eventRow: Fits<EventKindTable['sale'], Omit<(typeof EVENT_KINDS)['sale'], 'needs'>>;

  // A kind of event that has no payload is not a kind.
  // @ts-expect-error 'adjustment' is not an EventKind
  eventPayload: Fits<EventKind, 'adjustment'>;

  // An effect without words for the operator who finds it stuck.
  // @ts-expect-error Property 'name' is missing
  effect: Fits<EffectSpec, Omit<(typeof EFFECTS)['send-refund'], 'name'>>;

  // An effect outside the ledger that nobody carries out.
  // @ts-expect-error Property 'send-refund' is missing
  carrier: Fits<CarrierTable, Omit<CarrierTable, 'send-refund'>>;

  // A carrier of what is told to the ledger: the inbox takes that by itself.
  // @ts-expect-error 'tell-sale' has no carrier
  carrierOfTold: CarrierTable['tell-sale'];

  // An effect that no table knows.
  // @ts-expect-error 'send-letter' is not an EffectKind
  unknownEffect: Fits<EffectKind, 'send-letter'>;

  // A job that counts nothing: the clock function could not say what it did.
  // @ts-expect-error Property 'counted' is missing
  job: Fits<Job, Omit<(typeof JOBS)['close-unpaid'], 'counted'>>;

  // A job in a loop that nobody runs.
  // @ts-expect-error 'hour' is not a LoopName
  jobOfNoLoop: Fits<LoopName, 'hour'>;

  // A refusal without the sentence that a person at a till reads.
  // @ts-expect-error Property 'said' is missing
  refusal: Fits<Refusal, Omit<(typeof REFUSALS)['failed'], 'said'>>;

  // A refusal that no table knows, answered by a rule.
  // @ts-expect-error 'too-late' is not a RefusalCode
  unknownRefusal: Fits<RefusalCode, 'too-late'>;

  // A transfer code that does not say in which journals it may stand.
  // @ts-expect-error Property 'journals' is missing
  transferCode: Fits<TransferCodeRow, Omit<(typeof TRANSFER_CODES)['accrue'], 'journals'>>;

  // A transfer code that no table knows.
  // @ts-expect-error 'adjust' is not a TransferCode
  unknownCode: Fits<Transfer['code'], 'adjust'>;

  // An account that is not in the chart.
  // @ts-expect-error 'member.cny.active' is not an Account
  unknownAccount: Fits<Account, 'member.cny.active'>;

  // An account without a part in the life of a lot.
  // @ts-expect-error Property 'role' is missing
  account: Fits<AccountRow, Omit<(typeof CHART_OF_ACCOUNTS)['member.qualifying'], 'role'>>;

  // Balances that lack an account of members.
  // @ts-expect-error Property 'member.qualifying' is missing
  balances: Fits<Balances, Omit<Balances, 'member.qualifying'>>;

  // A holding that an order which closes would never give back.
  // @ts-expect-error Property 'release' is missing
  holding: Fits<Holding, Omit<Holding, 'release'>>;

  // A journal whose line on the card has no title.
  // @ts-expect-error Property 'gift' is missing
  title: Fits<Record<HistoryTitle, string>, Omit<Record<HistoryTitle, string>, 'gift'>>;

  // A table of the database whose owner is none of the four.
  // @ts-expect-error Type '"order"' is not an owner
  tableOwner: Fits<Owner, Omit<(typeof TABLE_OWNERS)['orders'], 'of'> & { of: 'order' }>;
}
