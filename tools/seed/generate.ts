/**
 * All events of the demo brand, in the order in which they are told. A seed and an end day always make the
 * same ones.
 */
import type { EventBody } from '../../cloudfunctions/contract/event';
import { dayOf, formatDay, startOfDay, type Day, type Instant } from '../../cloudfunctions/core/kernel/time';
import { calendarGiftsOf } from './calendar-gifts';
import { STORES } from './catalog';
import { makePeople, type Person } from './people';
import { chanceOf } from './random';
import { storyOf } from './stories';
import {
  makeVisit,
  maybeRedeem,
  momentOf,
  UTC_OFFSET_MINUTES,
  type Draft,
  type DraftSale,
  type Visitor,
} from './visits';

export const SOURCE = 'demo';
const PEOPLE = 300;

export type DemoEvent = EventBody & { externalId: string; person: string; occurredAt: Instant };

export interface Demo {
  people: Person[];
  events: DemoEvent[];
}

/** The id of the last event; it sorts behind all others of its end day. */
export const lastIdOf = (endDay: string): string => `${endDay}-end`;

/**
 * Makes the demo's members and events.
 * @param endDay the last day with events; all of them lie before its end
 */
export function generateDemo(seed: string, endDay: Day): Demo {
  const people = makePeople(seed, PEOPLE);
  const end = startOfDay(endDay + 1, UTC_OFFSET_MINUTES);
  const drafts = people.flatMap((person) => draftsOf(seed, person, endDay)).filter((draft) => draft.at < end);
  const known = new Set(drafts);
  const kept = drafts.filter((draft) => draft.kind !== 'return' || known.has(draft.redemption));
  kept.sort((a, b) => a.toldAt - b.toldAt || a.at - b.at || (a.person < b.person ? -1 : 1));
  const last: Draft = { kind: 'clock', at: end - 1, toldAt: end, person: people[0]?.id ?? '' };
  return { people, events: number([...kept, last], formatDay(endDay)) };
}

function draftsOf(seed: string, person: Person, endDay: Day): Draft[] {
  const { id, role, habit } = person;
  const chance = chanceOf(`${seed}/visits/${id}`);
  const visitor: Visitor = { id, home: chance.pick(STORES).id, chance };
  const drafts: Draft[] = storyOf(role, visitor, endDay);
  if (role === 'no-entries' || habit.visitsADay === 0) return drafts;
  const first = endDay - habit.days + 1;
  if (habit.joins) {
    drafts.push({ kind: 'join', ...bothAt(momentOf(first, chance)), person: id });
    drafts.push(...calendarGiftsOf(person, first, endDay));
  }
  for (let day = first; day <= endDay; day += 1) {
    for (const at of visitsOf(visitor, day, habit.visitsADay)) {
      const redeemed = maybeRedeem(visitor, drafts, at);
      drafts.push(...makeVisit(visitor, at), ...redeemed);
    }
  }
  return drafts;
}

const bothAt = (at: Instant) => ({ at, toldAt: at });

/** The visits of a day: the whole part for certain, the rest by chance. */
function visitsOf({ chance }: Visitor, day: Day, visitsADay: number): Instant[] {
  const count = Math.floor(visitsADay) + (chance.happens(visitsADay % 1) ? 1 : 0);
  return Array.from({ length: count }, () => momentOf(day, chance)).sort((a, b) => a - b);
}

/**
 * Gives events their ids and sales their receipt numbers, counted by store and day. Gifts are counted apart:
 * the first demos had none.
 */
function number(drafts: readonly Draft[], endDay: string): DemoEvent[] {
  const named = (prefix: string, part: readonly Draft[]): [Draft, string][] =>
    part.map((draft, index) => [draft, `${prefix}-${String(index + 1).padStart(6, '0')}`]);
  const isGift = (draft: Draft): boolean => draft.kind === 'gift';
  const ids = new Map<Draft, string>([
    ...named(
      endDay,
      drafts.filter((draft) => !isGift(draft)),
    ),
    ...named(`${endDay}-calendar`, drafts.filter(isGift)),
  ]);
  const last = drafts[drafts.length - 1];
  if (last) ids.set(last, lastIdOf(endDay));
  const receipts = numberReceipts(drafts);
  return drafts.map((draft) => ({
    ...bodyOf(draft, receipts, ids),
    externalId: ids.get(draft) ?? '',
    person: draft.person,
    occurredAt: draft.at,
  }));
}

type SaleName = { store: string; day: string; receipt: string };

function numberReceipts(drafts: readonly Draft[]): Map<Draft, SaleName> {
  const sales = drafts
    .filter((draft): draft is DraftSale => draft.kind === 'sale')
    .sort((a, b) => a.at - b.at);
  const counts = new Map<string, number>();
  return new Map(
    sales.map((sale) => {
      const day = formatDay(dayOf(sale.at, UTC_OFFSET_MINUTES));
      const count = (counts.get(`${sale.store}/${day}`) ?? 0) + 1;
      counts.set(`${sale.store}/${day}`, count);
      return [sale, { store: sale.store, day, receipt: String(count).padStart(4, '0') }];
    }),
  );
}

function bodyOf(
  draft: Draft,
  receipts: ReadonlyMap<Draft, SaleName>,
  ids: ReadonlyMap<Draft, string>,
): EventBody {
  const saleName = (sale: Draft): SaleName => receipts.get(sale) ?? { store: '', day: '', receipt: '' };
  switch (draft.kind) {
    case 'sale':
      return { kind: 'sale', payload: { ...saleName(draft), lines: draft.lines } };
    case 'completion':
      return { kind: 'completion', payload: saleName(draft.sale) };
    case 'refund':
      return { kind: 'refund', payload: { ...saleName(draft.sale), units: draft.units } };
    case 'redemption':
      return { kind: 'redemption', payload: { points: String(draft.points) } };
    case 'return': {
      const redemption = { source: SOURCE, id: ids.get(draft.redemption) ?? '' };
      return {
        kind: 'return',
        payload: { redemption, points: draft.points === null ? null : String(draft.points) },
      };
    }
    case 'gift':
      return { kind: 'gift', payload: draft.payload };
    case 'join':
    case 'clock':
      return { kind: draft.kind, payload: {} };
  }
}
