/*
 * The reference model of points and tiers: docs/points-and-tiers.md a second time, plain and slow, to hold
 * the product against. This file receives events; model-events, model-due, model-tiers and model-points say
 * what they do. Nothing here may import the product.
 */
import { settleDue } from './model-due';
import { saleName, settleEvent } from './model-events';
import { balancesOf, copyState, momentAt, newMember, type State } from './model-state';
import { heldRank, levelAt, windowSumOf } from './model-tiers';
import { dayOf, iso, versionAt } from './model-time';
import type {
  EventKey,
  Model,
  ModelEvent,
  ModelMember,
  Programme,
  Receipt,
  RefusalCode,
} from './model-types';

const eventName = (key: EventKey): string => JSON.stringify([key.source, key.id]);
const asText = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? `${String(v)}n` : v));

/** The content of an event, whatever the order of its fields. */
function contentOf(e: ModelEvent): string {
  const lines = e.lines?.map((l) => [l.line, l.product, l.category, l.quantity, l.amountFen]);
  const refund = Array.isArray(e.refund) ? e.refund.map((l) => [l.line, l.quantity, l.unit]) : e.refund;
  return asText([
    e.kind,
    e.member,
    Date.parse(e.occurredAt),
    e.sale && saleName(e.sale),
    lines,
    refund,
    e.points,
    e.redemption && eventName(e.redemption),
    e.hadWelcome === true,
    e.gift && [e.gift.gift, e.gift.period],
    e.asset,
    e.commission,
  ]);
}

function checkVersions(versions: readonly Programme[]): void {
  versions.forEach((version, i) => {
    const before = versions[i - 1];
    if (!before) return;
    if (Date.parse(version.effectiveFrom) <= Date.parse(before.effectiveFrom))
      throw new Error('a version must be later than the one before');
    const kept = before.tiers.levels.every((old) =>
      version.tiers.levels.some((level) => level.code === old.code),
    );
    if (!kept) throw new Error('a version keeps every level code of the one before');
  });
}

function viewOf(versions: readonly Programme[], state: State): ModelMember {
  const programme = versionAt(versions, state.clock);
  const windowDay = dayOf(state.clock, programme.utcOffsetMinutes);
  const until = state.stack.at(-1)?.until ?? null;
  const isoOrNull = (instant: number | null) => (instant === null ? null : iso(instant));
  return {
    key: state.key,
    clock: iso(state.clock),
    tier: levelAt(programme, heldRank(state, programme)).code,
    tierUntil: isoOrNull(until),
    balances: balancesOf(state),
    windowDay,
    windowSum: windowSumOf(state, programme, windowDay),
    lots: state.lots.map((lot) => ({
      ...lot,
      activatesAt: isoOrNull(lot.activatesAt),
      expiresAt: isoOrNull(lot.expiresAt),
    })),
    transfers: [...state.transfers],
  };
}

class ReferenceModel implements Model {
  readonly refused: (EventKey & { code: RefusalCode })[] = [];
  private readonly versions: Programme[];
  private readonly members = new Map<string, State>();
  private readonly received = new Map<string, ModelEvent>();
  private readonly sales = new Map<string, ModelEvent>();
  private parked: ModelEvent[] = [];

  constructor(programmes: readonly Programme[]) {
    if (programmes.length === 0) throw new Error('a brand needs a version of its programme');
    checkVersions(programmes);
    this.versions = [...programmes];
  }

  receive(event: ModelEvent): Receipt {
    const known = this.received.get(eventName(event));
    if (known) return contentOf(known) === contentOf(event) ? 'duplicate' : 'conflict';
    if (event.kind === 'sale') return this.receiveSale(event);

    this.received.set(eventName(event), event);
    if (event.kind !== 'completion' && event.kind !== 'refund') {
      this.settle(event, event.member);
      return 'accepted';
    }
    const sale = this.saleOf(event);
    if (!sale) {
      this.parked.push(event);
      return 'parked';
    }
    this.settle(event, sale.member);
    return 'accepted';
  }

  private saleOf(event: ModelEvent): ModelEvent | undefined {
    if (!event.sale) throw new Error(`a ${event.kind} names its sale`);
    return this.sales.get(saleName(event.sale));
  }

  private receiveSale(event: ModelEvent): Receipt {
    const known = this.saleOf(event);
    if (known) return contentOf(known) === contentOf(event) ? 'duplicate' : 'conflict';
    this.received.set(eventName(event), event);
    if (event.sale) this.sales.set(saleName(event.sale), event);
    this.settle(event, event.member);

    const followers = this.parked.filter((e) => this.saleOf(e) === event);
    this.parked = this.parked.filter((e) => !followers.includes(e));
    for (const follower of followers) this.settle(follower, event.member);
    return 'accepted';
  }

  /** Tries the event on a copy of its member: a refused one changes nothing, not even the clock. */
  private settle(event: ModelEvent, key: string | null): void {
    if (key === null) throw new Error(`a ${event.kind} needs a member`);
    const before = this.members.get(key);
    const occurredAt = Date.parse(event.occurredAt);
    const effectiveAt = before ? Math.max(occurredAt, before.clock) : occurredAt;
    const member = before ? copyState(before) : newMember(key, effectiveAt);
    settleDue(this.versions, member, effectiveAt);
    const { source, id } = event;
    const code = settleEvent(member, momentAt(this.versions, effectiveAt, { source, id }), event);
    if (code === null) this.members.set(key, member);
    else this.refused.push({ source, id, code });
  }

  publish(programme: Programme): void {
    for (const member of this.members.values()) {
      if (Date.parse(programme.effectiveFrom) <= member.clock)
        throw new Error(`the version begins before the clock of ${member.key}`);
    }
    checkVersions([...this.versions, programme]);
    this.versions.push(programme);
  }

  advance(key: string, instant: string): void {
    const member = this.members.get(key);
    if (member) settleDue(this.versions, member, Math.max(Date.parse(instant), member.clock));
  }

  member(key: string): ModelMember | undefined {
    const state = this.members.get(key);
    return state && viewOf(this.versions, state);
  }

  windowSum(key: string, day: string): bigint {
    const state = this.members.get(key);
    return state ? windowSumOf(state, versionAt(this.versions, state.clock), day) : 0n;
  }

  memberKeys(): string[] {
    return [...this.members.keys()];
  }
}

export function createModel(programmes: readonly Programme[]): Model {
  return new ReferenceModel(programmes);
}
