/*
 * `npm run bench -- issue --members M [--shuffled]`: coupons of one template for every member of a file, by
 * what `npm run coupons -- issue` does, with all constraints and synchronous_commit on. Prints JSON.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { PLAIN_ISSUE, PLAIN_TERMS } from '../../cloudfunctions/contract/plain-coupon';
import { keepTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { asDb, openPool } from '../../cloudfunctions/platform/db';
import { issueFile } from '../coupons/issue-file';
import { prepareGround, sql } from './ground';

const TEMPLATE = 'spring-5';

/** By a generator of its own, so that every run has the same order. */
function shuffle(rows: string[]): void {
  let state = 1;
  for (let last = rows.length - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (last + 1);
    [rows[last], rows[other]] = [rows[other] ?? '', rows[last] ?? ''];
  }
}

/** Issues to everybody, once, and counts what there is. */
export async function benchIssue(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      members: { type: 'string', default: '1000000' },
      stock: { type: 'string' },
      shuffled: { type: 'boolean', default: false },
      data: { type: 'string' },
    },
  });
  const members = Number(values.members);
  const dataDir = values.data === undefined ? {} : { dataDir: values.data };
  const ground = await prepareGround({ ...dataDir, members, programme: 'coffee-shop' });
  const folder = mkdtempSync(join(tmpdir(), 'huigan-bench-issue-'));
  const pool = openPool(ground.appUrl, 4);
  try {
    const value = { kind: 'amount-off', thresholdFen: 2000, offFen: 500 } as const;
    const stock = values.stock === undefined ? null : Number(values.stock);
    const template = {
      terms: { name: '满20减5', value, ...PLAIN_TERMS },
      issue: { ...PLAIN_ISSUE, stock },
    };
    const { brandId } = ground;
    const row = { brandId, templateId: TEMPLATE, state: 'live' as const, version: 1, template };
    await keepTemplate(asDb(pool), row, Date.now());
    const rows = Array.from({ length: members }, (_, n) => `bench:${n + 1}`);
    if (values.shuffled) shuffle(rows);
    const path = join(folder, 'members.csv');
    writeFileSync(path, `member_key\n${rows.join('\n')}\n`);
    await sql(ground.ownerUrl, 'checkpoint');
    const load = loadavg()[0];
    const began = performance.now();
    const run = await issueFile(pool, {
      ...{ brandId, templateId: TEMPLATE, path, runName: undefined, now: Date.now },
      isStopped: () => false,
      onRead: () => undefined,
      onDone: (done, total) => console.error(`${done} of ${total}`),
    });
    const seconds = (performance.now() - began) / 1000;
    const [kept] = await sql<{ coupons: string; issued: string }>(
      ground.ownerUrl,
      `select (select count(*) from huigan.coupons)::text as coupons,
         (select issued from huigan.coupon_counters)::text as issued`,
    );
    const report = { members, state: run.state, ...kept, seconds, loadBefore: load };
    console.log(JSON.stringify({ ...report, couponsASecond: Math.round(members / seconds) }, null, 2));
  } finally {
    await pool.end();
    rmSync(folder, { recursive: true });
    await ground.server.release();
  }
}
