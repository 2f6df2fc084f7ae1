/**
 * Puts the demo brand into a database, through the same doors as real sales. Killed in the middle it goes on
 * where it was: ids are deterministic, and the end day is the one that the first event was told with.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRIVACY_VERSION, type ConsentPurpose } from '../../cloudfunctions/contract/limits';
import { programmeSchema, type Programme } from '../../cloudfunctions/contract/programme';
import { keepProducts, keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { dayOf, formatDay, parseDay, startOfDay, type Day } from '../../cloudfunctions/core/kernel/time';
import { keepCarriedConsentsOf } from '../../cloudfunctions/core/member/consent.store';
import { findMembers, makeMembers, writeProfiles } from '../../cloudfunctions/core/member/member.store';
import { writeBirthday, writeHousehold } from '../../cloudfunctions/core/member/profile.store';
import { writeGiftRun } from '../../cloudfunctions/core/programme/gift-runs.store';
import { readBrands } from '../../cloudfunctions/core/programme/programme.store';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleNext } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { asDb, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { PROJECT_ROOT } from '../postgres/data-folder';
import { PRODUCTS, STORES } from './catalog';
import { seedCampaign } from './campaigns';
import { seedCommunity } from './community';
import { PACKET, seedCoupons } from './coupons';
import { generateDemo, lastIdOf, SOURCE, type Demo } from './generate';
import { seedGroups } from './groups';
import { keepProgramme } from './keep-programme';
import { seedMall } from './mall';
import { seedReferral } from './referral';
import { seedShop } from './shop';
import { seedStaff } from './staff';
import { UTC_OFFSET_MINUTES } from './visits';

const SEED = 'huigan-demo-1';
const CHUNK = 1000;
const IDENTITY_KIND = 'demo';
/** Members who are tried by hand: as newcomers to the app would be. */
const ASKED_NOTHING = 60;

export interface SeedOptions {
  now: number;
  log?: (line: string) => void;
}

/** The programme of the file, with the packet whose coupons the demo has. */
const readProgramme = (): Programme => ({
  ...programmeSchema.parse(
    JSON.parse(readFileSync(join(PROJECT_ROOT, 'programmes', 'demo-tea.json'), 'utf8')),
  ),
  packet: PACKET,
});

/** Seeds the demo brand where it is missing or unfinished; tells how many events were new. */
export async function seedDemo(pool: Database, { now, log = () => {} }: SeedOptions): Promise<number> {
  const programme = readProgramme();
  const [known] = await readBrands(asDb(pool), programme.brand);
  const progress = known === undefined ? null : await readProgress(pool, known.brandId);
  if (progress !== null && progress.last === lastIdOf(progress.endDay)) {
    const brandId = await keepProgramme(pool, programme, now, log);
    await seedStaff(pool, brandId, now);
    await seedShop(pool, brandId, now);
    await seedCoupons(pool, brandId, now);
    await seedMall(pool, brandId);
    await seedCampaign(pool, brandId, now);
    await seedCommunity(pool, brandId, now);
    await seedGroups(pool, brandId);
    await seedReferral(pool, brandId, now);
    await settleAll(pool);
    return 0;
  }
  log(progress === null ? 'Making the demo brand …' : 'Finishing the demo brand …');
  const yesterday = dayOf(now, programme.utcOffsetMinutes) - 1;
  const endDay: Day = progress === null ? yesterday : parseDay(progress.endDay);
  const brandId = await keepProgramme(pool, programme, now, log);
  const demo = generateDemo(SEED, endDay);
  const brand = { brandId, utcOffsetMinutes: programme.utcOffsetMinutes };
  const members = await keepNames(pool, brandId, demo, endDay);
  await seedStaff(pool, brandId, now);
  await seedShop(pool, brandId, now);
  await seedCoupons(pool, brandId, now);
  await seedMall(pool, brandId);
  await seedCampaign(pool, brandId, now);
  await seedCommunity(pool, brandId, now);
  await seedGroups(pool, brandId);
  await seedReferral(pool, brandId, now);
  await takeOverGiftRuns(pool, brandId, endDay, now);
  const received = await tell(pool, brand, demo, members);
  await settleAll(pool);
  log(
    `The demo brand has ${demo.people.length} members and ${demo.events.length} events until ${formatDay(endDay)}.`,
  );
  return received;
}

/** How far an earlier seeding came: the end day in its event ids, and the last of them. */
async function readProgress(
  pool: Database,
  brandId: number,
): Promise<{ endDay: string; last: string } | null> {
  const { rows } = await asDb(pool).query(
    'select max(external_id) as last from huigan.event_keys where brand_id = $1 and source = $2',
    [brandId, SOURCE],
  );
  const last = (rows as { last: string | null }[])[0]?.last ?? null;
  return last === null ? null : { endDay: last.slice(0, 10), last };
}

/**
 * Keeps stores, products, members, what they are called, their birthdays and households, and what they agreed
 * to; answers members by person.
 */
function keepNames(
  pool: Database,
  brandId: number,
  { people }: Demo,
  endDay: Day,
): Promise<Map<string, bigint>> {
  return withTransaction(pool, async (db) => {
    await keepStores(db, brandId, STORES);
    await keepProducts(db, brandId, PRODUCTS);
    const ids = people.map((person) => person.id);
    await makeMembers(db, brandId, IDENTITY_KIND, ids);
    const members = await findMembers(db, brandId, IDENTITY_KIND, ids);
    await writeProfiles(
      db,
      people.map(({ id, name }) => ({ memberId: present(members.get(id), `member ${id}`), name })),
    );
    for (const { id, birthday, habit } of people) {
      if (birthday === null) continue;
      const saidOn = formatDay(endDay - habit.days + 1);
      await writeBirthday(db, present(members.get(id), `member ${id}`), { day: birthday, setOn: saidOn });
    }
    for (const { id, household } of people)
      if (household !== null) await writeHousehold(db, present(members.get(id), `member ${id}`), household);
    const agreed = people.flatMap(({ id, habit }, place) =>
      agreedBy(place).map((purpose) => ({
        memberId: present(members.get(id), `member ${id}`),
        ...{ purpose, wording: PRIVACY_VERSION },
        at: startOfDay(endDay - habit.days + 1, UTC_OFFSET_MINUTES),
      })),
    );
    await keepCarriedConsentsOf(db, agreed);
    return members;
  });
}

/** The first ones were asked nothing yet; of the others most agree to offers, every second to suggestions. */
function agreedBy(place: number): ConsentPurpose[] {
  if (place < ASKED_NOTHING) return [];
  return [
    ...(place % 5 === 0 ? [] : ['marketing' as const]),
    ...(place % 2 === 0 ? ['personalisation' as const] : []),
  ];
}

async function tell(
  pool: Database,
  brand: { brandId: number; utcOffsetMinutes: number },
  { events }: Demo,
  members: ReadonlyMap<string, bigint>,
): Promise<number> {
  let received = 0;
  for (let from = 0; from < events.length; from += CHUNK) {
    const chunk = events.slice(from, from + CHUNK).map(({ person, ...event }) => ({
      ...event,
      source: SOURCE,
      memberId: present(members.get(person), `member ${person}`),
    }));
    const receipts = await receiveEvents(pool, brand, chunk);
    const conflict = receipts.find((receipt) => receipt.outcome === 'conflict');
    if (conflict) throw new Error(`The demo contradicts what the database holds: ${conflict.reason}`);
    received += receipts.filter((receipt) => receipt.outcome !== 'known').length;
  }
  return received;
}

/** The gifts of the last month are among the demo's events: nobody else tells them. */
async function takeOverGiftRuns(pool: Database, brandId: number, endDay: Day, now: number): Promise<void> {
  const month = formatDay(endDay).slice(0, 7);
  for (const gift of ['birthday', 'monthly'] as const)
    await writeGiftRun(asDb(pool), { brandId, gift, month }, 0n, now);
}

/** Settles until nothing waits. */
async function settleAll(pool: Database): Promise<void> {
  for (;;) {
    const { settled, refused } = await settleNext(pool, 0n);
    if (settled + refused.length === 0) return;
  }
}
