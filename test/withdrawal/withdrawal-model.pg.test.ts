/*
 * Random months of one promoter against a small model: commission comes and is taken back, is withdrawn, and
 * at WeChat Pay goes wrong whatever can, while processes are killed. After every step the book is what is
 * left of commission less what is out, nobody is paid twice, and no more than WeChat Pay's word ends
 * anything; in the end all is over, and audit and replay find nothing. Amounts are fen.
 */
import * as fc from 'fast-check';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { groupBy } from '../../cloudfunctions/core/kernel/columns';
import { withdraw } from '../../cloudfunctions/core/settlement/referral/withdraw';
import { asDb } from '../../cloudfunctions/platform/db';
import type { FaultsBody } from '../../tools/wechat-pay-simulator/faults';
import type { MemberAnswer } from '../../tools/wechat-pay-simulator/transfers/confirm-transfer';
import { crashingPool, Killed } from '../payment/crashing-pool';
import { openWithdrawalWorld, requestId, type WithdrawalWorld } from '../worlds/withdrawal-world';
import { knowByWechat } from '../worlds/known-members';

const RUNS = 12;
const HOUR_MS = 3_600_000;
const PLENTY_FEN = 100_000_000;
/** A killed process comes back after its lease. */
const LEASE_MS = 400_000;

type Step =
  | { do: 'grant'; fen: number }
  | { do: 'lower'; which: number; share: number }
  | { do: 'withdraw'; share: number; killedAt: number | null }
  | { do: 'answer'; answer: MemberAnswer }
  | { do: 'cancel' | 'look' | 'work' | 'refill' | 'empty' | 'lapse' }
  | { do: 'fault'; fault: FaultsBody };

const UNKNOWN = ['SYSTEM_ERROR', 'FREQUENCY_LIMITED', 'bad-signature'] as const;
const fault: fc.Arbitrary<FaultsBody> = fc.oneof(
  fc
    .record({
      call: fc.constantFrom('transfer' as const, 'query-transfer' as const, 'cancel-transfer' as const),
      answer: fc.constantFrom(...UNKNOWN),
      done: fc.boolean(),
      times: fc.integer({ min: 1, max: 3 }),
    })
    .map((call) => ({ calls: [call] })),
  fc.constantFrom<FaultsBody>(
    { notices: { silent: 1 } },
    { notices: { duplicate: 2 } },
    { notices: { lose: 1 } },
    { transfers: { raceCancel: 1 } },
    { transfers: { outcome: 'FAIL' } },
    { transfers: { outcome: 'SUCCESS' } },
    { transfers: { short: 'ACCEPTED' } },
    { transfers: { short: 'NOT_ENOUGH' } },
    { transfers: { held: 1 } },
    { transfers: { lapseLateSeconds: 7200 } },
  ),
);
const plain = (doing: 'cancel' | 'look' | 'work' | 'refill' | 'empty' | 'lapse'): fc.Arbitrary<Step> =>
  fc.constant({ do: doing });
const share = fc.constantFrom(0.01, 0.3, 0.5, 1, 1.1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('grant' as const), fen: fc.integer({ min: 1, max: 300_000 }) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('lower' as const), which: fc.nat(9), share }) },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('withdraw' as const),
      share,
      killedAt: fc.option(fc.nat(4), { freq: 3 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      answer: fc.constantFrom<MemberAnswer>('confirm', 'confirm', 'leave', 'leave-with-ok'),
    }),
  },
  { weight: 2, arbitrary: plain('cancel') },
  { weight: 2, arbitrary: plain('look') },
  { weight: 4, arbitrary: plain('work') },
  { weight: 2, arbitrary: plain('refill') },
  { weight: 1, arbitrary: plain('empty') },
  { weight: 1, arbitrary: plain('lapse') },
  { weight: 3, arbitrary: fault.map((one) => ({ do: 'fault' as const, fault: one })) },
);

/** What commissions come to, in the order in which they came. */
interface Model {
  name: string;
  commissions: { id: string; fen: number }[];
}

let world: WithdrawalWorld;
beforeAll(async () => {
  world = await openWithdrawalWorld();
});
afterAll(() => world?.close());

let members = 0;
async function newPromoter(): Promise<Model> {
  const { pool, shop } = world;
  const name = `promoter-${(members += 1)}`;
  await makeMembers(asDb(pool), shop.brandId, 'test', [name]);
  const memberId = present((await findMembers(asDb(pool), shop.brandId, 'test', [name])).get(name), name);
  shop.members.set(name, memberId);
  await knowByWechat(world.owner, shop.brandId, [[`o-${name}`, memberId]]);
  return { name, commissions: [] };
}

const openOf = async (name: string) =>
  (await world.withdrawals(name)).find(({ endedAt }) => endedAt === null) ?? null;

async function take(
  { name }: Model,
  { share: part, killedAt }: Extract<Step, { do: 'withdraw' }>,
): Promise<void> {
  const { available } = await world.book(name);
  const fen = Math.floor(available * part);
  const wish = { to: 'wechat', fen: String(fen) };
  const { netFen } = await world.told(name, { action: 'quote-withdrawal', ...wish });
  const asked = { to: 'wechat' as const, fen: BigInt(fen), netFen: BigInt(netFen), realName: '安小满' };
  const member = { memberId: world.member(name), brandId: world.shop.brandId };
  const { pool, platform } = world;
  const database = killedAt === null ? pool : crashingPool(pool, 'before-commit', killedAt);
  await withdraw({ ...platform, database }, member, { ...asked, requestId: requestId() }, world.now()).catch(
    (error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    },
  );
}

async function act(model: Model, one: Step): Promise<void> {
  const { name, commissions } = model;
  switch (one.do) {
    case 'grant':
      commissions.push({ id: await world.grant(name, one.fen), fen: one.fen });
      return;
    case 'lower': {
      const commission = commissions[one.which % Math.max(commissions.length, 1)];
      if (commission === undefined) return;
      commission.fen = Math.max(0, Math.floor(commission.fen * (1 - one.share)));
      return world.lower(name, commission.id, commission.fen);
    }
    case 'withdraw':
      return take(model, one);
    case 'work':
      return world.work(LEASE_MS);
    case 'refill':
    case 'empty':
      return world.bank.setBalance(one.do === 'refill' ? PLENTY_FEN : 0);
    case 'fault':
      return world.bank.addFaults(one.fault);
    case 'lapse':
      world.bankClock.ahead += 25 * HOUR_MS;
      world.clock.ahead += 25 * HOUR_MS;
      return world.bank.idle();
    default:
      return ofOpen(name, one);
  }
}

async function ofOpen(name: string, one: Step): Promise<void> {
  const open = await openOf(name);
  if (open === null) return;
  const withdrawal = open.withdrawalId;
  if (one.do === 'cancel') await world.ask(name, { action: 'cancel-withdrawal', withdrawal });
  else {
    const { confirm } = await world.check(name, withdrawal);
    if (one.do === 'answer' && confirm !== null) world.bank.confirmTransfer(confirm, one.answer);
  }
  await world.bank.idle();
}

const AGREES: Record<string, string[]> = { paid: ['SUCCESS'], returned: ['FAIL', 'CANCELLED'] };

/** ¥800 are free, then 20 %; the steps above are not reached here. */
const taxOf = (gross: number): number =>
  gross <= 80_000
    ? 0
    : gross <= 400_000
      ? Math.round((gross - 80_000) * 0.2)
      : gross <= 2_500_000
        ? Math.round(gross * 0.16)
        : Math.round(gross * 0.24) - 200_000;

async function expectAgreed({ name, commissions }: Model): Promise<void> {
  const rows = await world.withdrawals(name);
  const bills = new Map(world.bank.transfers().map((bill) => [bill.outBillNo, bill]));
  const out = rows.filter(({ state }) => state !== 'returned');
  const left =
    commissions.reduce((sum, { fen }) => sum + fen, 0) -
    Number(out.reduce((sum, row) => sum + row.grossFen, 0n));
  expect(await world.book(name)).toEqual({ available: Math.max(left, 0), debt: Math.max(-left, 0) });
  expect(rows.filter(({ endedAt }) => endedAt === null).length).toBeLessThanOrEqual(1);
  for (const row of rows) {
    const bill = bills.get(row.withdrawalId);
    expect(row.netFen + row.withheldFen).toBe(row.grossFen);
    if (bill !== undefined) expect(BigInt(bill.amount)).toBe(row.netFen);
    if (row.endedAt !== null) expect(AGREES[row.state]).toContain(bill?.state);
  }
  const mine = [...bills.values()].filter(({ openid }) => openid === `o-${name}`);
  expect(mine.length).toBeLessThanOrEqual(rows.length);
  const months = groupBy(out, ({ tax }) => tax?.month);
  for (const month of months.values()) {
    const withheld = Number(month.reduce((sum, row) => sum + row.withheldFen, 0n));
    const due = taxOf(Number(month.reduce((sum, row) => sum + row.grossFen, 0n)));
    expect(withheld).toBe(due);
  }
}

async function end(model: Model): Promise<void> {
  world.bank.endFaults();
  world.bank.addFaults({ transfers: { limitFen: PLENTY_FEN } });
  world.bank.setBalance(PLENTY_FEN);
  // A bill that was tried in vain is sent hours later, and has its own day from then on.
  for (let day = 1; day <= 4 && (day === 1 || (await openOf(model.name)) !== null); day += 1) {
    await world.work(LEASE_MS);
    await act(model, { do: 'lapse' });
    for (let round = 1; round <= 3; round += 1) await world.work(round * HOUR_MS);
  }
  expect(await openOf(model.name)).toBeNull();
  await expectAgreed(model);
  const paid = (await world.withdrawals(model.name)).filter(({ state }) => state === 'paid');
  const arrived = world.bank
    .transfers()
    .filter(({ openid, state }) => openid === `o-${model.name}` && state === 'SUCCESS');
  expect(arrived.map(({ outBillNo }) => outBillNo).sort()).toEqual(
    paid.map(({ withdrawalId }) => withdrawalId).sort(),
  );
  expect(await world.effects()).toEqual([]);
  expect(await world.differences()).toEqual([]);
}

test('whatever happens, nothing is paid twice or lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), async (steps) => {
      const model = await newPromoter();
      world.bank.endFaults();
      world.bank.addFaults({ transfers: { limitFen: PLENTY_FEN } });
      world.bank.setBalance(PLENTY_FEN);
      await act(model, { do: 'grant', fen: 50_000 });
      for (const one of steps) {
        await act(model, one);
        await expectAgreed(model);
      }
      await end(model);
    }),
    { numRuns: Number(process.env['MODEL_RUNS'] ?? RUNS), endOnFailure: true },
  );
}, 240_000);
