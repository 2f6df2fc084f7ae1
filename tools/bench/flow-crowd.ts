/*
 * A crowd that enters a flow at once, is drawn, and gets a coupon and a message: how many members a second
 * one worker moves, from entering to the end. At noon, so that nothing is quiet.
 */
import { PLAIN_ISSUE, PLAIN_TERMS } from '../../cloudfunctions/contract/plain-coupon';
import type { FlowPlan } from '../../cloudfunctions/contract/flow';
import { keepTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { addVersion, beginVersion, keepFlow } from '../../cloudfunctions/core/insight/flow/flows.store';
import { countVersions } from '../../cloudfunctions/core/insight/flow/walkers.store';
import { dayOf, startOfDay } from '../../cloudfunctions/core/kernel/time';
import { hearSignals } from '../../cloudfunctions/core/settlement/work/flow/hear-signals';
import { moveWalkers } from '../../cloudfunctions/core/settlement/work/flow/move-walkers';
import { asDb, type Database } from '../../cloudfunctions/platform/db';
import { sql } from './ground';

const CROWD = 100_000;
const CHINA = 480;
const NOON_MS = 12 * 3_600_000;
const COUPON = 'flow-bench';
const PLAN: FlowPlan = {
  trigger: { on: 'audience', rule: { all: [{ by: 'orders', span: 'ever', least: 1, most: null }] } },
  again: 'never',
  cards: [
    { do: 'coupon', template: COUPON },
    {
      ...{ do: 'message', channels: ['subscription', 'inbox'], title: '好久不见', body: '来喝一杯' },
      ...{ opens: 'coupons', shownDays: 7 },
    },
  ],
  ...{ controlBp: 1000, windowDays: 14, countedDays: 30, budgetFen: 2_000_000_000, staleHours: 48 },
};

/** Everybody of the crowd agrees to offers; the first members of the brand, by their number. */
async function prepare(ownerUrl: string, pool: Database, brandId: number, now: number): Promise<bigint> {
  await sql(
    ownerUrl,
    `with given as (
       insert into huigan.member_consents (member_id, purpose, given_at, version, granted)
       select member_id, 'marketing', now() - interval '1 day', '1', true from huigan.members
       where brand_id = ${brandId} order by member_id limit ${CROWD} on conflict do nothing returning member_id
     )
     insert into huigan.member_touches (member_id, brand_id) select g.member_id, ${brandId} from given g`,
  );
  const value = { kind: 'amount-off', thresholdFen: 2000, offFen: 500 } as const;
  const template = { terms: { name: '回来喝一杯', value, ...PLAIN_TERMS }, issue: PLAIN_ISSUE };
  const row = { brandId, templateId: COUPON, state: 'live' as const, version: 1, template };
  await keepTemplate(asDb(pool), row, now);
  const [last] = await sql<{ id: string }>(
    ownerUrl,
    `select max(member_id)::text as id from (select member_id from huigan.members
     where brand_id = ${brandId} order by member_id limit ${CROWD}) m`,
  );
  return BigInt(last?.id ?? 0) + 1n;
}

/** @returns members moved a second, and how many of them got everything */
export async function benchFlows(
  { ownerUrl, pool, brandId }: { ownerUrl: string; pool: Database; brandId: number },
  seconds: (work: () => Promise<unknown>) => Promise<number>,
) {
  const today = dayOf(Date.now(), CHINA);
  const noon = startOfDay(today, CHINA) + NOON_MS;
  const now = (): number => noon;
  const beforeMember = await prepare(ownerUrl, pool, brandId, noon - NOON_MS);
  const db = asDb(pool);
  const kept = await keepFlow(db, { brandId, staffId: 1n, name: '唤回', plan: PLAN, now: noon }, null);
  const flowId = kept?.flowId ?? 0n;
  await beginVersion(db, { brandId, flowId, revision: 1 });
  const version = { brandId, flowId, version: 1, requestId: 'bench', plan: PLAN, cardFen: [500n, 0n] };
  const salts = { salt: Buffer.alloc(16, 7), startedOn: today, staffId: 1n, beforeMember };
  await addVersion(db, { ...version, ...salts }, noon);
  const took = await seconds(async () => {
    await hearSignals(pool, now);
    await moveWalkers(pool, now);
  });
  const numbers = (await countVersions(db, brandId, [{ flowId, version: 1 }]))(flowId, 1);
  return {
    flowMembersPerSecond: Math.round(numbers.enrolled / took),
    flowNumbers: numbers,
  };
}
