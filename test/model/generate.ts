/*
 * Stories for models and stores: events of many members over some four years, in order of receipt, with
 * everything that goes wrong on the way. The same seed tells the same story; callers print it.
 */
import type { SoldSale } from './generate-goods';
import { Commissions } from './generate-commissions';
import { Shop, type StoryOptions } from './generate-shop';
import type { EventKey, ModelEvent } from './model-types';

export type { StoryOptions };

/** How often each thing happens, relative to the others. */
const WEIGHTS = {
  sale: 34,
  refund: 15,
  completion: 15,
  spree: 3,
  redemption: 10,
  return: 8,
  join: 2,
  gift: 5,
  clock: 5,
  commission: 5,
  'commission-falls': 5,
  release: 4,
  'take-out': 4,
  repeat: 3,
  altered: 1.5,
  'other-source': 1.5,
  early: 3,
};

class Story {
  private readonly shop: Shop;
  private readonly commissions: Commissions;
  private held: { sale: SoldSale; atEvent: number }[] = [];

  constructor(private readonly options: StoryOptions) {
    this.shop = new Shop(options);
    this.commissions = new Commissions(this.shop);
  }

  *tell(): Generator<ModelEvent, void, undefined> {
    let count = 0;
    while (count < this.options.events) {
      this.shop.passTime();
      for (const event of [...this.arrivals(count), ...this.step(count)]) {
        if (count >= this.options.events) return;
        count += 1;
        yield event;
      }
    }
  }

  /** Sales whose refund or completion came first. */
  private arrivals(count: number): ModelEvent[] {
    const due = this.held.filter((h) => h.atEvent <= count);
    this.held = this.held.filter((h) => h.atEvent > count);
    return due.map((h) => {
      this.shop.sold.push(h.sale);
      return this.shop.remember(h.sale.event);
    });
  }

  private step(count: number): ModelEvent[] {
    const what = this.shop.random.weighted(WEIGHTS);
    switch (what) {
      case 'sale':
        return this.sales();
      case 'refund':
        return this.refunds();
      case 'completion':
        return this.completions();
      case 'spree':
        return this.spree();
      case 'redemption':
        return [this.shop.remember(this.shop.redemption(this.shop.member()))];
      case 'return':
        return this.returns();
      case 'join':
        return [this.shop.remember(this.join())];
      case 'gift':
        return this.gifts();
      case 'clock':
        return [this.shop.remember({ ...this.shop.begin('clock'), member: this.shop.member() })];
      case 'commission':
        return [this.shop.remember(this.commissions.begin())];
      case 'commission-falls':
        return this.rememberAll(this.commissions.fall());
      case 'release':
        return this.rememberAll(this.commissions.release());
      case 'take-out':
        return this.rememberAll(this.commissions.takeOut());
      case 'repeat':
        return this.shop.told.length === 0 ? [] : [this.shop.recent(this.shop.told)];
      case 'altered':
        return this.shop.told.length === 0 ? [] : [this.shop.altered(this.shop.recent(this.shop.told))];
      case 'other-source':
        return this.shop.sold.length === 0
          ? []
          : [this.fromOtherSource(this.shop.recent(this.shop.sold).event)];
      case 'early':
        return this.early(count);
    }
  }

  private readonly rememberAll = (events: ModelEvent[]): ModelEvent[] =>
    events.map((event) => this.shop.remember(event));

  /**
   * A sale; now and then another of the same member at the same instant, or its completion right after it.
   */
  private sales(): ModelEvent[] {
    const { random } = this.shop;
    const sale = this.shop.newSale();
    this.shop.sold.push(sale);
    const events = [this.shop.remember(sale.event)];
    if (random.chance(0.08)) {
      const twin = this.shop.newSale();
      twin.event = { ...twin.event, member: sale.event.member, occurredAt: sale.event.occurredAt };
      this.shop.sold.push(twin);
      events.push(this.shop.remember(twin.event));
    }
    if (random.chance(0.25))
      events.push(this.shop.remember({ ...this.shop.begin('completion'), sale: sale.key }));
    return events;
  }

  /** Somebody joins; now and then who had the welcome gift in an earlier membership. */
  private join(): ModelEvent {
    const event: ModelEvent = { ...this.shop.begin('join'), member: this.shop.member() };
    return this.shop.random.chance(0.3) ? { ...event, hadWelcome: true } : event;
  }

  /** A gift by the calendar; now and then told twice under two ids, or at the instant of another event. */
  private gifts(): ModelEvent[] {
    const { random } = this.shop;
    const others = this.shop.told.slice(-60).filter((event) => event.member !== null);
    const gift = this.shop.calendarGift(this.shop.member());
    if (others.length > 0 && random.chance(0.3)) {
      const { member, occurredAt } = this.shop.recent(others);
      Object.assign(gift, { member, occurredAt });
    }
    const events = [this.shop.remember(gift)];
    if (random.chance(0.15) && gift.gift)
      events.push(this.shop.remember({ ...this.shop.begin('gift'), member: gift.member, gift: gift.gift }));
    return events;
  }

  private completions(): ModelEvent[] {
    if (this.shop.sold.length === 0) return [];
    const { key } = this.shop.recent(this.shop.sold);
    const times = this.shop.random.chance(0.06) ? 2 : 1;
    return Array.from({ length: times }, () =>
      this.shop.remember({ ...this.shop.begin('completion'), sale: key }),
    );
  }

  private refunds(): ModelEvent[] {
    if (this.shop.sold.length === 0) return [];
    const { random } = this.shop;
    const sale = this.shop.recent(this.shop.sold);
    const times = random.weighted({ '1': 70, '2': 15, '3': 8, '4': 7 });
    return Array.from({ length: Number(times) }, () => this.shop.remember(this.shop.refundOf(sale)));
  }

  /** Buys, picks up, spends what is there and gives everything back. */
  private spree(): ModelEvent[] {
    const sale = this.shop.newSale();
    this.shop.sold.push(sale);
    const member = sale.event.member ?? '';
    sale.left.clear();
    const pickUp = { ...this.shop.begin('completion'), sale: sale.key };
    const spent = [this.shop.redemption(member), this.shop.redemption(member)];
    const back: ModelEvent = { ...this.shop.begin('refund'), sale: sale.key, refund: 'whole' };
    return [sale.event, pickUp, ...spent, back].map((event) => this.shop.remember(event));
  }

  private returns(): ModelEvent[] {
    const { random } = this.shop;
    if (this.shop.redeemed.length === 0) return [];
    const of = this.shop.recent(this.shop.redeemed);
    const event: ModelEvent = {
      ...this.shop.begin('return'),
      member: of.member,
      redemption: { source: of.source, id: of.id },
    };
    const had = Number(of.points ?? 1n);
    switch (random.weighted({ all: 35, part: 45, 'too-much': 8, unknown: 6, stranger: 6 })) {
      case 'all':
        break;
      case 'part':
        event.points = BigInt(random.between(1, had));
        break;
      case 'too-much':
        event.points = BigInt(had + random.between(1, 50));
        break;
      case 'unknown':
        event.redemption = { source: of.source, id: `unknown-${event.id}` };
        break;
      case 'stranger':
        event.member = this.shop.member();
        break;
    }
    return [this.shop.remember(event)];
  }

  /**
   * A sale once more, from another source or under another id: told alike (a duplicate) or otherwise (a
   * conflict).
   */
  private fromOtherSource(event: ModelEvent): ModelEvent {
    const { source, id }: EventKey = this.shop.begin('sale');
    return { ...(this.shop.random.chance(0.6) ? event : this.shop.altered(event)), source, id };
  }

  /** Refunds and completions that come before their sale, which follows at once, later or never. */
  private early(count: number): ModelEvent[] {
    const { random } = this.shop;
    const sale = this.shop.newSale();
    const { key } = sale;
    const events: ModelEvent[] = [];
    for (let n = random.between(1, 3); n > 0; n -= 1) {
      events.push(
        random.chance(0.6) ? this.shop.refundOf(sale) : { ...this.shop.begin('completion'), sale: key },
      );
    }
    const wait = random.weighted({ none: 30, short: 40, long: 15, never: 15 });
    const delay = {
      none: 0,
      short: random.between(1, 20),
      long: random.between(20, 400),
      never: Number.POSITIVE_INFINITY,
    };
    this.held.push({ sale, atEvent: count + events.length + delay[wait] });
    return events.map((event) => this.shop.remember(event));
  }
}

/** Yields `events` events of `members` members in order of receipt. */
export function generateStory(options: StoryOptions): Generator<ModelEvent, void, undefined> {
  return new Story(options).tell();
}
