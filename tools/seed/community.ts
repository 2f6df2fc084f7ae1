/** The demo's community buying: one cycle that takes orders until tomorrow evening, where none runs yet. */
import type { CommunityTerms } from '../../cloudfunctions/contract/group';
import { ALWAYS } from '../../cloudfunctions/contract/plain-prices';
import { readOffer } from '../../cloudfunctions/core/group/offers.store';
import { dayOf, formatDay } from '../../cloudfunctions/core/kernel/time';
import { publishCycle } from '../../cloudfunctions/core/settlement/group/community/publish-cycle';
import { asDb, type Database } from '../../cloudfunctions/platform/db';

const OFFSET_MINUTES = 480;
/** One a week: the first days of the next are the last of the one before. */
const WEEK_DAYS = 7;
/** The neighbour who leads, as the seed knows her. */
const LEADER = 'demo:0003';

function termsOf(now: number): CommunityTerms {
  const today = dayOf(now, OFFSET_MINUTES);
  const day = (after: number): string => formatDay(today + after);
  return {
    kind: 'community',
    items: [
      { product: 'mochi', priceFen: 880, perMember: 5 },
      { product: 'cake', priceFen: 1180, perMember: 5 },
      { product: 'nuts', priceFen: 990, perMember: null },
      { product: 'sampler', priceFen: 6800, perMember: 2 },
    ],
    cutoff: `${day(1)}T20:00:00+08:00`,
    ...{ arrives: day(3), fetchFrom: day(3), fetchTo: day(5) },
    places: [
      {
        ...{ code: 'west-lake', store: 'west-lake', name: '西湖店' },
        ...{ address: '店内吧台自提', leader: null },
      },
      {
        ...{ code: 'willow', store: 'west-lake', name: '柳浪里 3 幢' },
        ...{ address: '柳浪里社区 3 幢门房', leader: LEADER },
      },
      {
        ...{ code: 'campus', store: 'campus', name: '大学城店' },
        ...{ address: '店内吧台自提', leader: null },
      },
    ],
    ...{ feeBp: 800, leftOver: 'refunded' },
  };
}

/** Named by its week, so that a demo that runs on has one again. */
export async function seedCommunity(pool: Database, brandId: number, now: number): Promise<void> {
  const cycle = `neighbours-${Math.floor(dayOf(now, OFFSET_MINUTES) / WEEK_DAYS)}`;
  if ((await readOffer(asDb(pool), brandId, cycle)) !== null) return;
  const document = {
    ...{ name: '邻里点心团', notes: '点心当日现做，请冷藏并在两天内享用。' },
    ...{ terms: termsOf(now), times: ALWAYS, stock: null, perMember: null },
  };
  const doer = { brandId, storeId: null, staffId: null, clerk: null };
  const published = await publishCycle(pool, doer, { cycle, document, revision: 0 }, now);
  if (!('revision' in published)) throw new Error(JSON.stringify(published));
}
