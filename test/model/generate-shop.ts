/*
 * The shop that the generated stories are told of: its time, its members, what it sold and what was redeemed.
 * It follows no rule of settlement and only remembers enough for refunds, redemptions and returns to mean
 * something.
 */
import { refundOf, saleLine, type SoldSale } from './generate-goods';
import { randomFrom, type Random } from './generate-random';
import { dayOf, firstOfMonth, iso, startOfDay } from './model-time';
import type { EventKind, ModelEvent, Programme } from './model-types';

export interface StoryOptions {
  seed: number;
  members: number;
  events: number;
  programmes: readonly Programme[];
  /** Where the story begins; 2019-01-01 in China unless told. */
  from?: string;
}

const DAY = 86_400_000;
const STORY_DAYS = 4 * 365;
const SOURCES = ['pos', 'app', 'csv'];

export class Shop {
  readonly random: Random;
  readonly sold: SoldSale[] = [];
  readonly redeemed: ModelEvent[] = [];
  readonly told: ModelEvent[] = [];
  private readonly offset: number;
  private readonly numbers = new Map<string, number>();
  private readonly guessed = new Map<string, number>();
  private now: number;
  private receipts = 0;

  constructor(private readonly options: StoryOptions) {
    this.random = randomFrom(options.seed);
    this.offset = options.programmes[0]?.utcOffsetMinutes ?? 480;
    this.now = Date.parse(options.from ?? '2019-01-01T08:00:00+08:00');
  }

  passTime(): void {
    const { random } = this;
    const average = (STORY_DAYS * DAY) / this.options.events;
    if (random.chance(0.2)) return;
    this.now += random.chance(0.35) ? random.between(0, 90_000) : Math.floor(random.unit() * 5 * average);
    if (!random.chance(0.06)) return;
    const midnight = startOfDay(dayOf(this.now + DAY, this.offset), this.offset);
    const versions = this.options.programmes
      .map((p) => Date.parse(p.effectiveFrom))
      .filter((at) => at > this.now && at - this.now < 3 * DAY);
    this.now = (random.chance(0.5) ? (versions[0] ?? midnight) : midnight) - random.pick([0, 0, 1]);
  }

  /** Mostly now; sometimes late by minutes, days or months. */
  private instant(): string {
    const { random } = this;
    const late = random.weighted({ no: 85, minutes: 8, days: 5, months: 2 });
    const by = {
      no: 0,
      minutes: random.between(1, 3_600_000),
      days: random.between(1, 12 * DAY),
      months: random.between(1, 150 * DAY),
    };
    return iso(this.now - by[late]);
  }

  begin(kind: EventKind): ModelEvent {
    const source = this.random.pick(SOURCES);
    const number = (this.numbers.get(source) ?? 0) + 1;
    this.numbers.set(source, number);
    return { source, id: `e${String(number)}`, kind, member: null, occurredAt: this.instant() };
  }

  remember(event: ModelEvent): ModelEvent {
    this.told.push(event);
    return event;
  }

  /** Few members have most events. */
  member(): string {
    const { members } = this.options;
    return `m${String(Math.floor(members * this.random.unit() ** 3))}`;
  }

  /** Any of the list, the last ones most. */
  recent<T>(list: readonly T[]): T {
    return list[list.length - 1 - Math.floor(list.length * this.random.unit() ** 4)] as T;
  }

  newSale(): SoldSale {
    const { random } = this;
    const event = { ...this.begin('sale'), member: this.member() };
    this.receipts += 1;
    const day = dayOf(Date.parse(event.occurredAt), this.offset);
    const key = { store: random.pick(['east', 'west', 'north']), day, receipt: `R${String(this.receipts)}` };
    const lines = Array.from({ length: random.pick([1, 1, 1, 2, 2, 3, 5]) }, (_, i) =>
      saleLine(random, String(i + 1)),
    );
    const { perFen, points } = this.options.programmes[0]?.earn ?? { perFen: 100, points: 1 };
    for (const { amountFen } of lines) this.guess(event.member, (Number(amountFen) * points) / perFen);
    return {
      event: { ...event, sale: key, lines },
      key,
      lines,
      left: new Map(lines.map((l) => [l.line, l.quantity])),
      leftFen: lines.reduce((sum, l) => sum + Number(l.amountFen), 0),
    };
  }

  readonly refundOf = (sale: SoldSale): ModelEvent => ({
    ...this.begin('refund'),
    sale: sale.key,
    refund: refundOf(this.random, sale),
  });

  /** Mostly a part of what the member may have, which is only guessed; sometimes far too much. */
  redemption(member: string): ModelEvent {
    const { random } = this;
    const guess = Math.max(1, Math.floor(this.guessed.get(member) ?? 0));
    const size = random.weighted({ small: 40, part: 30, most: 26, huge: 4 });
    const most = guess - random.between(0, Math.floor(guess / 8));
    const points = {
      small: random.between(1, 30),
      part: random.between(1, guess),
      most,
      huge: guess + random.between(50, 9_000_000),
    };
    if (size !== 'huge') this.guess(member, -points[size]);
    const event = { ...this.begin('redemption'), member, points: BigInt(points[size]) };
    this.redeemed.push(event);
    return event;
  }

  /** Mostly of this month or year; sometimes one of months before, which the member may have had. */
  calendarGift(member: string): ModelEvent {
    const { random } = this;
    const event = { ...this.begin('gift'), member };
    const monthsAgo = random.pick([0, 0, 0, 1, 5, 13]);
    const month = firstOfMonth(dayOf(this.now, this.offset), -monthsAgo).slice(0, 7);
    const gift = random.pick(['birthday', 'monthly', 'monthly'] as const);
    return { ...event, gift: { gift, period: gift === 'birthday' ? month.slice(0, 4) : month } };
  }

  private readonly guess = (member: string, points: number) =>
    this.guessed.set(member, Math.max(0, (this.guessed.get(member) ?? 0) + points));

  /** The same source and id with other content. */
  altered(event: ModelEvent): ModelEvent {
    const { random } = this;
    if (event.lines && random.chance(0.5))
      return { ...event, lines: event.lines.map((l) => ({ ...l, amountFen: l.amountFen + 100n })) };
    if (event.member !== null && random.chance(0.3)) return { ...event, member: `${event.member}-other` };
    if (event.points !== undefined && random.chance(0.5)) return { ...event, points: event.points + 1n };
    if (event.kind === 'join' && random.chance(0.5))
      return { ...event, hadWelcome: event.hadWelcome !== true };
    if (event.gift !== undefined && random.chance(0.5))
      return {
        ...event,
        gift:
          event.gift.gift === 'birthday'
            ? { gift: 'monthly', period: '2020-02' }
            : { gift: 'birthday', period: '2020' },
      };
    return { ...event, occurredAt: iso(Date.parse(event.occurredAt) + 1) };
  }
}
