/*
 * `npm run bench -- insight --members M --days D`: members with days of a year behind them, counted all anew,
 * turned by a day, and asked for as audiences; each figure beside a bare scan of the same rows. Then the
 * figures of the desk: opened, and counted for the day; and a crowd that goes through a flow. Prints JSON.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { AudienceRule } from '../../cloudfunctions/contract/audience';
import { termsOf } from '../../cloudfunctions/core/insight/audience.rules';
import { countFitting, listFitting } from '../../cloudfunctions/core/insight/audiences.store';
import { DAY_MS, dayOf, formatDay } from '../../cloudfunctions/core/kernel/time';
import { readBrandRules } from '../../cloudfunctions/core/programme/brand-rules.store';
import { countFigures } from '../../cloudfunctions/core/settlement/work/count-figures';
import { keepFigures } from '../../cloudfunctions/core/settlement/work/keep-figures';
import { turnDays } from '../../cloudfunctions/core/settlement/work/turn-days';
import { showCrowdFigures } from '../../cloudfunctions/core/views/insight/crowd-figures';
import { showFigures } from '../../cloudfunctions/core/views/insight/figures';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { openVault } from '../../cloudfunctions/platform/vault';
import { benchFlows } from './flow-crowd';
import { prepareGround, sql } from './ground';
import { wholeOption } from './whole-option';

/** What operators ask for. */
const RULES: AudienceRule[] = [
  {
    all: [{ by: 'absent', days: 30 }, { by: 'orders', span: 'ever', least: 3, most: null }, { by: 'agreed' }],
  },
  { all: [{ by: 'class', of: ['losing', 'slipping'] }] },
  {
    all: [
      { by: 'spent', span: '90', least: '10000', most: null },
      { by: 'came', within: 7 },
    ],
  },
  {
    all: [
      { by: 'stage', of: ['bought'] },
      { by: 'store', of: ['s7'] },
    ],
  },
  { all: [{ by: 'birthday', month: 'this' }] },
];
const ROUNDS = 10;
const never = (): boolean => false;

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
const middle = (all: number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const inMs = (value: number): number => Math.round(value * 10_000) / 10;

/** A year of days: each member comes at its own pace, some hundred stores, some days gone back. */
const days = (most: number): string =>
  `insert into huigan.member_days (member_id, day, store_id, brand_id, orders, takings_fen)
   select m.member_id, current_date - ((m.member_id * 31 + n * 7919) % 365)::int, 's' || (m.member_id + n / 9) % 100,
     m.brand_id, ((m.member_id + n) % 37 <> 0)::int, case when (m.member_id + n) % 37 = 0 then 0
       else 900 + (m.member_id * 13 + n * 101) % 4000 end
   from huigan.members m
   cross join generate_series(1, ${most}) n where n <= 1 + m.member_id % (2 * ${most})
   on conflict do nothing`;

/** How long the page of figures takes to open, and the count of the day behind it. */
async function benchFigures(pool: Database, brandId: number, now: number) {
  const countSeconds = await seconds(() => countFigures(pool, now, never));
  const desk = { ...(await readBrandRules(asDb(pool), brandId)), vault: openVault('a-key-of-a-bench'), now };
  const to = formatDay(dayOf(now, desk.utcOffsetMinutes));
  const from = formatDay(dayOf(now, desk.utcOffsetMinutes) - 29);
  const crowds: number[] = [];
  const days: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    crowds.push(await seconds(() => showCrowdFigures(asDb(pool), desk)));
    days.push(await seconds(() => showFigures(asDb(pool), desk, { from, to })));
  }
  return {
    figuresMs: { members: inMs(middle(crowds)), days: inMs(middle(days)) },
    figuresCountSeconds: Math.round(countSeconds * 10) / 10,
  };
}

/** How long counts and pages of audiences take. */
async function askOften(pool: Database, brandId: number): Promise<{ counts: number[]; pages: number[] }> {
  const asked = { brandId, today: dayOf(Date.now(), 480), lowest: 'none' };
  const counts: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const rule of RULES)
      counts.push(await seconds(() => countFitting(asDb(pool), asked, termsOf(rule, asked.today))));
  const page = { before: 10n ** 18n, limit: 51 };
  const pages = await Promise.all(
    RULES.map((rule) => seconds(() => listFitting(asDb(pool), asked, termsOf(rule, asked.today), page))),
  );
  return { counts, pages };
}

/** Counts everybody, turns a day, asks. */
export async function benchInsight(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      members: { type: 'string', default: '100000' },
      days: { type: 'string', default: '30' },
      data: { type: 'string' },
    },
  });
  const members = wholeOption('members', values.members, { most: 20_000_000 });
  const most = wholeOption('days', values.days, { most: 300 });
  const dataDir = values.data === undefined ? {} : { dataDir: values.data };
  const ground = await prepareGround({ ...dataDir, members, programme: 'coffee-shop' });
  const pool = openPool(ground.appUrl, 4);
  const { brandId } = ground;
  try {
    await sql(ground.ownerUrl, days(most));
    await sql(ground.ownerUrl, 'vacuum analyze huigan.member_days');
    await sql(
      ground.ownerUrl,
      'insert into huigan.member_touches (member_id, brand_id) select member_id, brand_id from huigan.members',
    );
    const load = loadavg()[0];
    const now = Date.now();
    const recomputeSeconds = await seconds(() =>
      Promise.all([keepFigures(pool, now, never), keepFigures(pool, now, never)]),
    );
    await sql(ground.ownerUrl, 'vacuum analyze huigan.member_facts');
    await turnDays(pool, now, never);
    const turnSeconds = await seconds(async () => {
      await turnDays(pool, now + DAY_MS, never);
      await Promise.all([keepFigures(pool, now + DAY_MS, never), keepFigures(pool, now + DAY_MS, never)]);
    });
    const { counts, pages } = await askOften(pool, brandId);
    const figures = await benchFigures(pool, brandId, now);
    const flows = await benchFlows({ ownerUrl: ground.ownerUrl, pool, brandId }, seconds);
    const scan = await seconds(() =>
      sql(
        ground.ownerUrl,
        'select count(*), sum(spent_fen), count(*) filter (where marketing) from huigan.member_facts',
      ),
    );
    const [rows] = await sql<{ days: string }>(
      ground.ownerUrl,
      'select count(*)::text as days from huigan.member_days',
    );
    console.log(
      JSON.stringify(
        {
          ...{ members, memberDays: Number(rows?.days), loadBefore: load },
          audienceCountMs: { p50: inMs(middle(counts)), worst: inMs(Math.max(...counts)) },
          audiencePageMs: { p50: inMs(middle(pages)), worst: inMs(Math.max(...pages)) },
          ...{ bareScanMs: inMs(scan), countByScan: Math.round((10 * middle(counts)) / scan) / 10 },
          ...figures,
          ...flows,
          ...{ recomputeSeconds: Math.round(recomputeSeconds * 10) / 10 },
          ...{ turnDaySeconds: Math.round(turnSeconds * 10) / 10 },
        },
        null,
        2,
      ),
    );
  } finally {
    await pool.end();
    await ground.server.release();
  }
}
