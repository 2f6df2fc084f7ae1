/*
 * Every free text of sharing and of community buying is tagged: what a member wrote as a partner or to a
 * commission that is held, what the desk wrote about them or about a friend of theirs, and where somebody of
 * the neighbourhood hands parcels out. After the account is closed no tag is in any table.
 */
import { closeAccount } from '../../cloudfunctions/core/settlement/account/close-account';
import { line } from '../worlds/order-world';
import { openTeamWorld, type TeamWorld } from '../worlds/team-world';
import { memberOf } from '../worlds/till-shop';
import { termsOf } from '../worlds/lay-partner';
import { tagsOf, type Tags } from './tags';

let world: TeamWorld;
let tags: Tags;
const tag = (): string => tags.tag();
const a = 'anna';
const b = 'ben';

beforeEach(async () => {
  world = await openTeamWorld();
  await world.newcomers([a, b]);
  tags = tagsOf(world.owner);
});
afterEach(async () => {
  expect(await world.differences()).toEqual([]);
  await world.close();
});

const atDesk = async (body: object): Promise<void> =>
  expect(await world.atDesk(body)).toMatchObject({ ok: true });

async function close(name: string): Promise<void> {
  const member = { memberId: memberOf(world.shop, name), brandId: world.shop.brandId };
  const { balances } = (
    await world.rows('select balances from huigan.members where member_id = $1', [member.memberId])
  )[0] as { balances: Record<string, string> };
  const sum = (...accounts: string[]): bigint =>
    accounts.reduce((total, account) => total + BigInt(balances[account] ?? '0'), 0n);
  const seen = {
    redeemablePoints: sum('member.points.active'),
    commissionFen: sum('member.commission.active', 'member.commission.pending'),
  };
  const { platform, clock } = world;
  expect(await closeAccount(platform, platform.vault, { member, ...seen, now: clock.now })).toBeNull();
}

/** Ben buys by Anna's link on her own phone: held, answered by her, decided by an operator. */
async function heldAndDecided(): Promise<void> {
  const token = await world.share(a, undefined, 'samephone');
  await world.open(b, token, 'samephone');
  const order = await world.buy(b, [line('milk-tea')]);
  await world.handOut(order);
  await world.work();
  await world.asked(a, { action: 'answer-hold', order, text: tag() });
  const decide = { action: 'decide-commission', member: await world.keyOf(a), order, note: tag() };
  await atDesk({ ...decide, decision: 'released' });
}

const apply = (): Promise<void> =>
  world.asked(a, {
    action: 'apply-partner',
    application: { kind: 'person', title: tag(), channel: 'xiaohongshu', about: tag() },
  });
/** Anna applies and is refused, applies again, is approved, is in a team, and is out of both again. */
async function partnered(): Promise<void> {
  const member = await world.keyOf(a);
  await apply();
  await atDesk({ action: 'refuse-partner', member, note: tag() });
  await apply();
  await atDesk({ action: 'approve-partner', member, terms: termsOf({ fromDay: '2026-12-31' }) });
  const { team, code } = await world.team();
  expect(await world.joinTeam(a, code)).toMatchObject({ ok: true });
  await atDesk({ action: 'remove-from-team', team, member, note: tag() });
  await atDesk({ action: 'end-partnership', member, note: tag() });
}

test('closing the account of who shared erases what they wrote and what was written about them', async () => {
  await heldAndDecided();
  await partnered();
  expect(await tags.missing()).toEqual([]);
  await close(a);
  expect(await tags.left()).toEqual([]);
});

test('closing the account of a friend erases what was written about their purchase', async () => {
  await heldAndDecided();
  expect(await tags.missing()).toEqual([]);
  await close(b);
  expect(await tags.left()).toEqual([]);
  // The decision stays, and so does the line of the log that says who decided.
  expect(await world.rows('select decision, entitled > 0 as paid from huigan.commissions')).toEqual([
    { decision: 'released', paid: true },
  ]);
  expect(await world.rows(`select reason from huigan.action_log where action = 'decide-commission'`)).toEqual(
    [{ reason: null }],
  );
});
