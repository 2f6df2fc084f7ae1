/*
 * One person's two accounts at the end of the story: Yan was carried over from a list, with 90 points, 35
 * qualifying points and silver, and bought beans; Yan's account was given up for Zoe's, who bought a latte;
 * then Yan's beans went back.
 */
import { present } from '../../cloudfunctions/core/kernel/assert';
import type { IncomingEvent } from '../../cloudfunctions/core/inbox/inbox.types';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { mergeAccounts } from '../../cloudfunctions/core/settlement/account/merge-accounts';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { runBookEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { asDb, type Database } from '../../cloudfunctions/platform/db';
import { OUTSIDE } from './audit-referral-story';
import type { Shop } from './audit-story';

const NAMES = ['yan', 'zoe'];
const at = (day: string): number => Date.parse(`2019-${day}T12:00:00+08:00`);
const receipt = (name: string) => ({ store: 's1', day: '2019-04-10', receipt: name });

/** They are carried over, buy, and become one. */
export async function tellMerge(pool: Database, { brandId, ids }: Shop): Promise<void> {
  const db = asDb(pool);
  await makeMembers(db, brandId, 'test', NAMES);
  const members = await findMembers(db, brandId, 'test', NAMES);
  for (const name of NAMES) ids.set(name, present(members.get(name), name));
  const idOf = (name: string): bigint => present(ids.get(name), name);
  const tell = async (...events: IncomingEvent[]): Promise<void> => {
    await receiveEvents(pool, { brandId, utcOffsetMinutes: 480 }, events);
    await settleMembers(pool, NAMES.map(idOf));
  };
  const base = (id: string, name: string | null, day: string) => ({
    source: 'carry',
    externalId: id,
    memberId: name === null ? null : idOf(name),
    occurredAt: at(day),
  });
  const sale = (id: string, name: string, product: string, fen: number): IncomingEvent => ({
    ...base(id, name, '04-10'),
    kind: 'sale',
    payload: {
      ...receipt(id),
      lines: [{ line: '1', product, category: 'drinks', quantity: 1, amountFen: String(fen) }],
    },
  });
  const pickUp = (id: string): IncomingEvent => ({
    ...base(`${id}-done`, null, '04-10'),
    kind: 'completion',
    payload: receipt(id),
  });
  await tell({
    ...base('V1', 'yan', '04-01'),
    kind: 'opening',
    payload: {
      lots: [
        { points: '60', lastDay: '2019-06-30' },
        { points: '30', lastDay: null },
      ],
      qualifying: [{ day: '2019-03-20', points: '35' }],
      level: { code: 'silver', lastDay: '2019-05-31' },
    },
  });
  await tell(sale('v-beans', 'yan', 'beans', 2000), pickUp('v-beans'), sale('w-latte', 'zoe', 'latte', 900));
  const outside = OUTSIDE(pool);
  const now = at('04-20');
  const pair = { memberId: idOf('yan'), keptId: idOf('zoe') };
  const refused = await mergeAccounts(outside, { brandId, ...pair, staffId: null, now });
  if (refused !== null) throw new Error(refused);
  await tell({
    ...base('v-beans-back', null, '04-25'),
    kind: 'refund',
    payload: { ...receipt('v-beans'), units: 'whole' },
  });
  await runBookEffects(outside, pair.memberId, now);
}
