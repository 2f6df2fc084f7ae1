/*
 * Commissions in the generated stories: what a friend's purchase pays, how it falls, when it is released, and
 * what is taken out of it. Follows no rule of settlement.
 */
import type { Shop } from './generate-shop';
import type { ModelCommission, ModelEvent } from './model-types';

/** A commission that was told, and what it was told to come to last. */
interface Told {
  event: ModelEvent;
  last: ModelCommission;
}

const fen = (amount: number): bigint => BigInt(Math.max(0, Math.floor(amount)));

export class Commissions {
  private readonly told: Told[] = [];

  constructor(private readonly shop: Shop) {}

  /** A new one, of money or of points; now and then of nothing. */
  begin(): ModelEvent {
    const { random } = this.shop;
    const base = this.shop.begin('commission');
    const commission: ModelCommission = {
      first: { source: base.source, id: base.id },
      asset: random.chance(0.8) ? 'CNY' : 'POINT',
      parts: Array.from({ length: random.pick([0, 1, 1, 2]) }, () => ({
        fen: fen(random.between(1, 9000)),
        rateBp: random.pick([333, 500, 1000, 5000]),
      })),
      fixed: fen(random.pick([0, 0, 100, 500])),
      cap: random.chance(0.2) ? fen(random.between(0, 300)) : null,
    };
    const event = { ...base, member: this.shop.member(), commission };
    this.told.push({ event, last: commission });
    return event;
  }

  /** What it comes to after a part of the purchase was given back; now and then more, or of somebody else. */
  fall(): ModelEvent[] {
    const { random } = this.shop;
    if (this.told.length === 0) return [];
    const told = this.shop.recent(this.told);
    const share = random.pick([0, 0, 0.3, 0.5, 0.9, 1, 1.2]);
    const parts = told.last.parts.map((part) => ({ ...part, fen: fen(Number(part.fen) * share) }));
    told.last = { ...told.last, parts, fixed: share === 0 ? 0n : told.last.fixed };
    const event = { ...this.shop.begin('commission'), member: told.event.member, commission: told.last };
    return [this.astray(event)];
  }

  release(): ModelEvent[] {
    if (this.told.length === 0) return [];
    const told = this.shop.recent(this.told);
    const event = { ...this.shop.begin('release'), member: told.event.member, commission: told.last };
    return [this.astray(event)];
  }

  /** Money that is taken out; what comes back of it is a return like any other. */
  takeOut(): ModelEvent[] {
    const { random } = this.shop;
    if (this.told.length === 0) return [];
    const { member } = this.shop.recent(this.told).event;
    const points = BigInt(random.pick([1, 50, 100, 333, 900, 5000]));
    const event: ModelEvent = { ...this.shop.begin('redemption'), member, points, asset: 'CNY' };
    this.shop.redeemed.push(event);
    return [event];
  }

  /** One in twelve is told of somebody else, of what nobody knows, or of another asset. */
  private astray(event: ModelEvent & { commission: ModelCommission }): ModelEvent {
    const { random } = this.shop;
    const { commission } = event;
    switch (random.weighted({ right: 88, stranger: 4, unknown: 4, asset: 4 })) {
      case 'right':
        return event;
      case 'stranger':
        return { ...event, member: this.shop.member() };
      case 'unknown':
        return { ...event, commission: { ...commission, first: { source: 'app', id: `none-${event.id}` } } };
      case 'asset':
        return { ...event, commission: { ...commission, asset: 'POINT' } };
    }
  }
}
