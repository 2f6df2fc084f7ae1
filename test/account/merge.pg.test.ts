/*
 * Two accounts of one person, in the database: everything goes over, what is told of the old one later ends
 * at the kept one, and it comes back when the two are told apart.
 */
import { mergeAccounts, mergeIn } from '../../cloudfunctions/core/settlement/account/merge-accounts';
import { undoMerging } from '../../cloudfunctions/core/settlement/account/undo-merge';
import { closeAccount } from '../../cloudfunctions/core/settlement/account/close-account';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { runEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import type { IncomingEvent } from '../../cloudfunctions/core/inbox/inbox.types';
import { payerOf } from '../../cloudfunctions/core/member/payer.store';
import { asDb, withTransaction } from '../../cloudfunctions/platform/db';
import { openDesk, rowsOf, type Desk } from '../worlds/account-desk';
import { DAY_MS, pickUp, sale } from '../worlds/tea-shop';
import { booksOf } from '../worlds/whole-books';

let desk: Desk;
let turn = 0;
beforeAll(async () => {
  desk = await openDesk({}, { activation: { waitForPickup: true, refundWindowDays: 0 } });
});
afterAll(() => desk?.close());

interface Somebody {
  session: string;
  openId: string;
  id: bigint;
  key: string;
}

async function somebody(): Promise<Somebody> {
  const openId = `open-merge-${(turn += 1)}`;
  const session = await desk.join(openId);
  const [row] = await rowsOf<{ member_id: bigint; member_key: string }>(
    desk,
    `select m.member_id, m.member_key from huigan.members m join huigan.member_identities i using (member_id)
     where i.identity = $1`,
    [openId],
  );
  return { session, openId, id: row?.member_id ?? 0n, key: row?.member_key ?? '' };
}

async function tell(...events: IncomingEvent[]): Promise<void> {
  await receiveEvents(desk.platform.database, { brandId: desk.shop.brandId, utcOffsetMinutes: 480 }, events);
  const members = await rowsOf<{ id: bigint }>(desk, 'select member_id as id from huigan.members');
  await settleMembers(
    desk.platform.database,
    members.map(({ id }) => id),
  );
  await runEffects(desk.platform, desk.clock.now);
}
const bought = (who: Somebody, fen: number): IncomingEvent =>
  sale(who.id, `r${(turn += 1)}`, desk.clock.now, fen);
const refunded = (of: IncomingEvent): IncomingEvent => ({
  kind: 'refund',
  source: 'test',
  externalId: `${of.externalId}-back`,
  memberId: null,
  occurredAt: desk.clock.now,
  payload: { ...(of.payload as { store: string; day: string; receipt: string }), units: 'whole' },
});
const merging = (from: Somebody, to: Somebody) => ({
  brandId: desk.shop.brandId,
  memberId: from.id,
  keptId: to.id,
  staffId: null,
  now: desk.clock.now,
});
const standing = (who: Somebody) => booksOf(desk).standingOf(who.key);

test('points, qualifying points, level, name, household, phone and sign-in go over; old sessions end', async () => {
  const [old, kept] = [await somebody(), await somebody()];
  await desk.get({ action: 'save-name', name: '林知夏' }, old.session);
  await desk.get({ action: 'save-household', household: 'baby' }, old.session);
  await desk.get({ action: 'bind-phone', code: desk.wechat.issuePhoneCode('13700000101') }, old.session);
  const [first, second] = [bought(old, 32_000), bought(kept, 5_000)];
  await tell(first, pickUp(first), second, pickUp(second));
  const [before, beside] = [await standing(old), await standing(kept)];
  expect(await mergeAccounts(desk.platform, merging(old, kept))).toBeNull();
  expect(await standing(kept)).toMatchObject({
    active: before.active + beside.active,
    qualifying: before.qualifying + beside.qualifying,
    tier: 'zhi-wei',
  });
  expect(await standing(old)).toMatchObject({ active: 0n, debt: 0n });
  expect(await desk.ask({ action: 'show-me' }, old.session)).toMatchObject({ code: 'session-expired' });
  const again = await desk.signIn(old.openId);
  expect(await desk.get({ action: 'show-me' }, again.session)).toMatchObject({
    name: '林知夏',
    household: 'baby',
    phone: '137****0101',
  });
  const card = await desk.get({ action: 'show-card' }, again.session, 'member');
  expect(card).toMatchObject({ redeemablePoints: (before.active + beside.active).toString() });
  await booksOf(desk).expectClean();
});

test('what waits, and what is refunded or bought by the old account later, ends at the kept one', async () => {
  const [old, kept] = [await somebody(), await somebody()];
  const [waits, goesBack, own] = [bought(old, 3_000), bought(old, 4_000), bought(kept, 1_000)];
  await tell(waits, goesBack, pickUp(goesBack), own, pickUp(own));
  await mergeAccounts(desk.platform, merging(old, kept));
  const merged = await standing(kept);
  await tell(pickUp(waits));
  expect((await standing(kept)).active - merged.active).toBe(30n);
  await tell(refunded(goesBack));
  expect(await standing(kept)).toMatchObject({
    active: merged.active + 30n - 40n,
    qualifying: merged.qualifying - 40n,
  });
  const late = bought(old, 2_000);
  await tell(late, pickUp(late));
  expect(await standing(kept)).toMatchObject({
    active: merged.active + 10n,
    qualifying: merged.qualifying - 20n,
  });
  expect(await standing(old)).toMatchObject({ active: 0n, pending: 0n, debt: 0n });
  await booksOf(desk).expectClean();
});

test('killed right after the commit, the worker tells the rest, once', async () => {
  const [old, kept] = [await somebody(), await somebody()];
  const first = bought(old, 3_000);
  await tell(first, pickUp(first));
  const sum = (await standing(old)).active + (await standing(kept)).active;
  await withTransaction(desk.platform.database, (db) => mergeIn(db, desk.platform.vault, merging(old, kept)));
  await booksOf(desk).expectClean();
  await Promise.all([1, 2, 3].map(() => runEffects(desk.platform, desk.clock.now)));
  await runEffects(desk.platform, desk.clock.now + 600_000);
  expect((await standing(kept)).active).toBe(sum);
  await booksOf(desk).expectClean();
});

test('both ways at once: one of them, and nobody waits for the other for ever', async () => {
  const [one, other] = [await somebody(), await somebody()];
  const answers = await Promise.all([
    mergeAccounts(desk.platform, merging(one, other)),
    mergeAccounts(desk.platform, merging(other, one)),
  ]);
  expect(answers.filter((answer) => answer === null)).toHaveLength(1);
  expect(answers).toContain('account-closed');
  await booksOf(desk).expectClean();
});

test('through several accounts, everything arrives at the last', async () => {
  const [first, second, third] = [await somebody(), await somebody(), await somebody()];
  const bill = bought(first, 5_000);
  await tell(bill, pickUp(bill));
  const sum =
    (await standing(first)).active + (await standing(second)).active + (await standing(third)).active;
  await mergeAccounts(desk.platform, merging(first, second));
  await mergeAccounts(desk.platform, merging(second, third));
  await runEffects(desk.platform, desk.clock.now);
  expect((await standing(third)).active).toBe(sum);
  await tell(refunded(bill));
  await runEffects(desk.platform, desk.clock.now);
  expect((await standing(third)).active).toBe(sum - 50n);
  await booksOf(desk).expectClean();
});

test('told apart again, the old account has back what is still there', async () => {
  const [old, kept] = [await somebody(), await somebody()];
  const first = bought(old, 32_000);
  await tell(first, pickUp(first));
  const [before, beside] = [await standing(old), await standing(kept)];
  await mergeAccounts(desk.platform, merging(old, kept));
  desk.clock.now += DAY_MS;
  const { brandId } = desk.shop;
  const undo = () =>
    undoMerging(desk.platform, { brandId, memberId: old.id, now: desk.clock.now }, () => Promise.resolve());
  expect(await undo()).toBeNull();
  expect(await undo()).toBe('not-merged');
  await runEffects(desk.platform, desk.clock.now);
  expect(await standing(old)).toMatchObject(before);
  expect(await standing(kept)).toMatchObject(beside);
  expect((await desk.signIn(old.openId)).who).toBe('member');
  await tell(refunded(first));
  expect((await standing(old)).active).toBe(before.active - 320n - 30n);
  await booksOf(desk).expectClean();
});

test('closing the kept account also forgets what the old one still says of the person', async () => {
  const [old, kept] = [await somebody(), await somebody()];
  await mergeAccounts(desk.platform, merging(old, kept));
  const { active } = await standing(kept);
  const member = { memberId: kept.id, brandId: desk.shop.brandId };
  expect(
    await closeAccount(desk.platform, desk.platform.vault, {
      member,
      redeemablePoints: active,
      commissionFen: 0n,
      now: desk.clock.now,
    }),
  ).toBeNull();
  const left = await rowsOf(
    desk,
    `select member_id from huigan.member_consents where member_id = any($1)
     union all select member_id from huigan.member_identities where member_id = any($1)`,
    [[old.id, kept.id]],
  );
  expect(left).toEqual([]);
  await booksOf(desk).expectClean();
});

test('a level that was bought is lost at the kept account, too, when all of it goes back', async () => {
  const [old, kept] = [await somebody(), await somebody()];
  const first = bought(old, 120_000);
  await tell(first, pickUp(first));
  expect(await standing(old)).toMatchObject({ tier: 'zhi-ji' });
  await mergeAccounts(desk.platform, merging(old, kept));
  expect(await standing(kept)).toMatchObject({ tier: 'zhi-ji' });
  await tell(refunded(first));
  expect(await standing(kept)).toMatchObject({ tier: null, qualifying: 0n, active: 40n, debt: 0n });
  await booksOf(desk).expectClean();
});

test('of two phones, the one that signed in last is whom WeChat Pay asks', async () => {
  const [old, kept] = [await somebody(), await somebody()];
  await mergeAccounts(desk.platform, merging(old, kept));
  for (const { openId } of [old, kept, old]) {
    desk.clock.now += 1000;
    await desk.signIn(openId);
    expect(await payerOf(asDb(desk.platform.database), kept.id, false)).toBe(openId);
  }
});
