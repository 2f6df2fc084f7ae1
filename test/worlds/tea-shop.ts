/*
 * A brand of the demo's programme with one store and members by name, and the sales that a test tells of
 * them. Two of these show who is shown what.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programmeSchema, type Programme } from '../../cloudfunctions/contract/programme';
import { keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import type { IncomingEvent } from '../../cloudfunctions/core/inbox/inbox.types';
import { dayOf, formatDay } from '../../cloudfunctions/core/kernel/time';
import { findMembers, makeMembers, writeProfiles } from '../../cloudfunctions/core/member/member.store';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { asDb, type Database } from '../../cloudfunctions/platform/db';

const OFFSET = 480;
export const DAY_MS = 86_400_000;

export interface Shop {
  brandId: number;
  members: Map<string, bigint>;
}

export const teaProgramme = (changes: Partial<Programme>): Programme => ({
  ...programmeSchema.parse(
    JSON.parse(readFileSync(join(__dirname, '..', '..', 'programmes', 'demo-tea.json'), 'utf8')),
  ),
  ...changes,
});

/** A brand with one store "s1" and members known by these names. */
export async function makeShop(
  pool: Database,
  programme: Programme,
  names: Record<string, string>,
  standsAt: number | null = null,
): Promise<Shop> {
  const published = await publishProgramme(pool, programme, standsAt, Date.now());
  if (published.outcome === 'refused') throw new Error(published.reason);
  const { brandId } = published.brand;
  await keepStores(asDb(pool), brandId, [{ id: 's1', name: '西湖店' }]);
  await makeMembers(asDb(pool), brandId, 'test', Object.keys(names));
  const members = await findMembers(asDb(pool), brandId, 'test', Object.keys(names));
  const profiles = [...members].map(([id, memberId]) => ({ memberId, name: names[id] ?? '' }));
  await writeProfiles(
    asDb(pool),
    profiles.filter((profile) => profile.name !== ''),
  );
  return { brandId, members };
}

/** A sale of one line at store "s1". */
export function sale(
  memberId: bigint | undefined,
  id: string,
  occurredAt: number,
  fen: number,
): IncomingEvent {
  const line = { line: '1', product: 'longjing', category: 'pure-tea', quantity: 1, amountFen: String(fen) };
  const day = formatDay(dayOf(occurredAt, OFFSET));
  return {
    kind: 'sale',
    source: 'test',
    externalId: id,
    memberId: memberId ?? null,
    occurredAt,
    payload: { store: 's1', day, receipt: id, lines: [line] },
  };
}

/** The pick-up of a sale, some minutes later. */
export function pickUp(of: IncomingEvent): IncomingEvent {
  if (of.kind !== 'sale') throw new Error('only a sale is picked up');
  const { store, day, receipt } = of.payload;
  return {
    kind: 'completion',
    source: 'test',
    externalId: `${of.externalId}-picked-up`,
    memberId: null,
    occurredAt: of.occurredAt + 600_000,
    payload: { store, day, receipt },
  };
}

/** Receives and settles events of a shop. */
export async function settle(pool: Database, shop: Shop, events: IncomingEvent[]): Promise<void> {
  await receiveEvents(pool, { brandId: shop.brandId, utcOffsetMinutes: OFFSET }, events);
  await settleMembers(pool, [...shop.members.values()]);
}
