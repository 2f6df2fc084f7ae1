/* Coupons for the members of a file: once, whatever happens meanwhile, and what is no list is refused. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { makeMembers } from '../../cloudfunctions/core/member/member.store';
import { asDb, withTransaction } from '../../cloudfunctions/platform/db';
import { issueFile } from '../../tools/coupons/issue-file';
import { openCounter, type Counter } from '../worlds/counter-world';
import { NOW } from '../worlds/till-shop';
import { sampleTemplate } from './sample-coupon';

const MEMBERS = 12_000;
let world: Counter;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'huigan-coupons-'));
  world = await openCounter();
  const ids = Array.from({ length: MEMBERS }, (_, number) => String(number));
  await makeMembers(asDb(world.pool), world.shop.brandId, 'import', ids);
  for (const templateId of ['many', 'few'])
    await withTransaction(world.pool, (db) =>
      keepTemplate(
        db,
        {
          brandId: world.shop.brandId,
          templateId,
          state: 'live',
          version: 1,
          template: sampleTemplate({}, { stock: null }),
        },
        NOW,
      ),
    );
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

function file(text: string | Buffer): string {
  const path = join(folder, `${Math.random()}.csv`);
  writeFileSync(path, text);
  return path;
}
const issue = (templateId: string, path: string, stopAfter = Infinity) => {
  let asked = 0;
  return issueFile(world.pool, {
    brandId: world.shop.brandId,
    templateId,
    path,
    runName: undefined,
    now: () => NOW,
    isStopped: () => (asked += 1) > stopAfter,
    onRead: () => undefined,
    onDone: () => undefined,
  });
};
const issued = async (templateId: string): Promise<unknown> =>
  (
    await world.rows('select count(*)::int as n from huigan.coupons where template_id = $1', [templateId])
  )[0]?.['n'];

test('everybody of a file gets one, also when it stops in between and the command is given again', async () => {
  const ids = [...Array.from({ length: MEMBERS }, (_, number) => number), 5, 'nobody'];
  const path = file(`\uFEFFname,customer_id\r\n${ids.map((id) => `x,${id}`).join('\r\n')}\r\n`);
  await issue('many', path, 2);
  expect(await issued('many')).not.toBe(MEMBERS);
  expect(await issue('many', path)).toMatchObject({ state: 'done', total: 12_002n, done: 12_002n });
  expect(await issued('many')).toBe(MEMBERS);
  expect(await issue('many', path)).toMatchObject({ state: 'done' });
  expect(await issued('many')).toBe(MEMBERS);
  expect(
    await world.rows("select given, twice, missed from huigan.coupon_runs where template_id = 'many'"),
  ).toEqual([{ given: 12_000n, twice: 1n, missed: 1n }]);
});

test.each([
  ['without its column', 'name\nLin\n', 'has no column'],
  ['of another encoding', Buffer.from([...Buffer.from('member_key\n'), 0xc4, 0xe3, 0x0a]), 'is not UTF-8'],
  ['without anybody', 'member_key\n\n', 'names nobody'],
])('a file %s is refused', async (_, text, words) => {
  await expect(issue('few', file(text))).rejects.toThrow(words);
  expect(await issued('few')).toBe(0);
});

test('so is a template that is not live', async () => {
  await expect(issue('none', file('member_key\na\n'))).rejects.toThrow('There is no template none');
});
