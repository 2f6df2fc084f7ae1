/** Flows as they are kept: versions that run, signals that start them, members on their way through one. */
import type { FlowPlan, FlowState, LeftWhy, TriggerKind } from '../../../contract/flow';
import type { Arm } from '../draw.rules';
import type { Day, Instant } from '../../kernel/time';

export interface FlowKey {
  brandId: number;
  flowId: bigint;
}
export interface VersionKey extends FlowKey {
  version: number;
}

/** A flow and what of it is edited. */
export interface FlowOf extends FlowKey {
  name: string;
  draft: FlowPlan;
  revision: number;
  state: FlowState;
  /** 0: none began. */
  version: number;
  savedAt: Instant;
  by: string | null;
}

/** Something that happened to a member, which a flow may wait for. */
export interface Signal {
  memberId: bigint;
  brandId: number;
  /** `flow`: meant for one flow, which `value` names. */
  what: Extract<TriggerKind, 'ordered' | 'joined' | 'stage' | 'class'> | 'flow';
  value: string;
  /** Names the event, within the member. */
  cause: string;
  happenedOn: Day;
}

/** A version whose members are moved. Held by the transaction that read it. */
export interface HeldVersion extends VersionKey {
  plan: FlowPlan;
  /** What each card costs at most for one member, by place; fen. */
  cardFen: readonly bigint[];
  spentFen: bigint;
  pointsGiven: bigint;
  salt: Uint8Array;
  name: string;
}

export type Outcome = 'waiting' | 'sent' | 'dropped' | Exclude<Arm, 'treated'>;

/** A member on the way through a flow, for one event. */
export interface Walker {
  memberId: bigint;
  key: string;
  cause: string;
  enteredOn: Day;
  lastDay: Day | null;
  arm: Arm | null;
  drawnOn: Day | null;
  /** The place of the card that comes next; as many as there are: the end. */
  card: number;
  way: 'yes' | 'no' | null;
  outcome: Outcome;
  endedWhy: LeftWhy | null;
  /** Null: nothing more comes. */
  dueAt: Instant | null;
  /** Since when the next card could have come. */
  since: Instant;
  waitsFor: 'wait' | 'quiet-hours' | 'cap' | null;
}
