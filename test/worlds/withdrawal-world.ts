/*
 * The shop whose guests pay (pay-world.ts), with a referral programme that pays out: commission is laid into
 * members' books as a friend's purchase leaves it, and is taken out through the function itself, at a
 * simulated WeChat Pay over HTTP.
 */
import type { ReferralProgramme } from '../../cloudfunctions/contract/referral-programme';
import type { WithdrawalReply, WithdrawReply } from '../../cloudfunctions/contract/withdrawal';
import type { IncomingEvent } from '../../cloudfunctions/core/inbox/inbox.types';
import { readReferralVersions } from '../../cloudfunctions/core/referral/programme.store';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { askTransfers } from '../../cloudfunctions/core/settlement/referral/ask-transfers';
import { runEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import type { WithdrawalRow } from '../../cloudfunctions/core/withdrawal/withdrawal.types';
import { readWithdrawals } from '../../cloudfunctions/core/withdrawal/withdrawals.store';
import { referral } from '../../cloudfunctions/functions/referral';
import { asDb } from '../../cloudfunctions/platform/db';
import { auditBrands } from '../../tools/audit/audit-brands';
import { replayLedger } from '../../tools/replay/replay-ledger';
import type { MemberAnswer } from '../../tools/wechat-pay-simulator/transfers/confirm-transfer';
import type { Answered } from './counter-world';
import { openPayWorld, type PayWorld } from './pay-world';
import { programmeOf } from './referral-programme';
import { keepReferralProgramme } from '../../cloudfunctions/core/settlement/desk/by-server';

export type Payout = ReferralProgramme['payout'];
const ZONE = 480;
const PAYOUT: Payout = {
  ...{ cash: true, pointsPerYuan: 120, coupon: null, minimumFen: 100, mostFen: 10_000_000 },
  ...{ tax: 'monthly', scene: '1005' },
};
let counter = 0;
/** A request that no other has. */
export const requestId = (): string => `request${String((counter += 1)).padStart(8, '0')}`;

export interface WithdrawalWorld extends PayWorld {
  /** A version of the programme, in force now, that pays out so. */
  publish(payout?: Partial<Payout>): Promise<void>;
  /** Commission that is a member's at once; what it is known by. */
  grant(name: string, fen: number): Promise<string>;
  /** What it comes to from now on. */
  lower(name: string, commission: string, fen: number): Promise<void>;
  /** Asks `referral`. */
  ask(name: string, body: object): Promise<Answered>;
  /** The data of its answer, which must be one. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  told(name: string, body: object): Promise<any>;
  /** Takes so much out at the net that is quoted. */
  withdraw(name: string, fen: number, more?: object): Promise<WithdrawReply>;
  /** Takes it out, which must be possible; its number. */
  taken(name: string, fen: number, more?: object): Promise<string>;
  check(name: string, withdrawal: string): Promise<WithdrawalReply>;
  /** Asks for the page and answers on it; waits until all notices are there. */
  confirm(name: string, withdrawal: string, answer?: MemberAnswer): Promise<void>;
  withdrawals(name: string): Promise<WithdrawalRow[]>;
  /** Available, and owed. Fen. */
  book(name: string): Promise<{ available: number; debt: number }>;
  /** Carries out what waits, and asks WeChat Pay, as the worker does after so long. Milliseconds. */
  work(afterMs?: number): Promise<void>;
  /** What audit and replay find wrong. */
  differences(): Promise<unknown[]>;
}

/** Opens it; nothing has been earned yet. */
export async function openWithdrawalWorld(payout: Partial<Payout> = {}): Promise<WithdrawalWorld> {
  const world = await openPayWorld();
  const made = { ...world, ...booksOf(world), ...askingOf(world), ...workOf(world) };
  const publish = publisherOf(world);
  await publish(payout);
  return { ...made, publish };
}

const publisherOf =
  ({ pool, shop, now }: PayWorld): WithdrawalWorld['publish'] =>
  async (payout = {}) => {
    const [latest] = await readReferralVersions(asDb(pool), shop.brandId);
    const programme = programmeOf({ payout: { ...PAYOUT, ...payout } });
    const kept = { version: (latest?.version ?? 0) + 1, effectiveFrom: now(), programme };
    await keepReferralProgramme(asDb(pool), shop.brandId, kept, now());
  };

/** What is laid into members' books. */
export function booksOf({
  pool,
  owner,
  shop,
  member,
  now,
}: Pick<PayWorld, 'pool' | 'owner' | 'shop' | 'member' | 'now'>) {
  const { brandId } = shop;
  const tell = async (memberId: bigint, events: IncomingEvent[]): Promise<void> => {
    await receiveEvents(pool, { brandId, utcOffsetMinutes: ZONE }, events);
    await settleMembers(pool, [memberId]);
  };
  const event = (memberId: bigint, externalId: string) => ({
    ...{ source: 'friend', externalId, memberId, occurredAt: now() },
  });
  const comesTo = (id: string, fen: number) => ({
    commission: { source: 'friend', id },
    ...{ asset: 'CNY' as const, parts: [], fixed: String(fen), cap: null },
  });
  return {
    grant: async (name: string, fen: number) => {
      const id = `c${(counter += 1)}`;
      const memberId = member(name);
      const payload = { commission: { source: 'friend', id } };
      await tell(memberId, [
        { ...event(memberId, id), kind: 'commission', payload: comesTo(id, fen) },
        { ...event(memberId, `${id}:free`), kind: 'release', payload },
      ]);
      return id;
    },
    lower: async (name: string, id: string, fen: number) => {
      const memberId = member(name);
      const step = event(memberId, `${id}:${(counter += 1)}`);
      await tell(memberId, [{ ...step, kind: 'commission', payload: comesTo(id, fen) }]);
    },
    withdrawals: (name: string) => readWithdrawals(asDb(pool), member(name), undefined, 1000),
    book: async (name: string) => {
      const { rows } = await owner.query<{ available: bigint; debt: bigint }>(
        `select huigan.balance_of(balances, 'member.commission.active') as available,
           huigan.balance_of(balances, 'member.commission.debt') as debt
         from huigan.members where member_id = $1`,
        [member(name)],
      );
      return { available: Number(rows[0]?.available), debt: Number(rows[0]?.debt) };
    },
  };
}

function askingOf({ platform, shop, bank, member, now }: PayWorld) {
  const ask: WithdrawalWorld['ask'] = async (name, body) => {
    const identity = { memberId: member(name), brandId: shop.brandId };
    const { session } = platform.sessions.issue(identity, 0, now());
    const call = { body, session, requestId: 'test', device: 'phone-1' };
    return (await referral.call(platform, call)) as Answered;
  };
  const told: WithdrawalWorld['told'] = async (name, body) => {
    const answer = await ask(name, body);
    if (!answer.ok) throw new Error(`${JSON.stringify(body)}: ${JSON.stringify(answer)}`);
    return answer.data as unknown;
  };
  const withdraw: WithdrawalWorld['withdraw'] = async (name, fen, more = {}) => {
    const wish = { to: 'wechat', fen: String(fen), ...more };
    const { netFen } = (await told(name, { action: 'quote-withdrawal', to: wish.to, fen: wish.fen })) as {
      netFen: string;
    };
    const asked = { action: 'withdraw', netFen, requestId: requestId(), ...wish };
    return (await told(name, asked)) as WithdrawReply;
  };
  const check: WithdrawalWorld['check'] = async (name, withdrawal) =>
    (await told(name, { action: 'check-withdrawal', withdrawal })) as WithdrawalReply;
  return {
    ask,
    told,
    withdraw,
    check,
    taken: async (name: string, fen: number, more?: object) => {
      const reply = await withdraw(name, fen, more);
      if (reply.outcome !== 'asked') throw new Error(JSON.stringify(reply));
      return reply.withdrawal.withdrawal;
    },
    confirm: async (name: string, withdrawal: string, answer?: MemberAnswer) => {
      const { confirm } = await check(name, withdrawal);
      if (confirm === null) throw new Error('there is nothing to confirm');
      const { page: _page, ...params } = confirm;
      bank.confirmTransfer(params, answer);
      await bank.idle();
    },
  };
}

function workOf({ platform, pool, owner, now }: PayWorld) {
  return {
    work: async (afterMs = 0) => {
      const at = now() + afterMs;
      await askTransfers(platform, at, () => false);
      await runEffects(platform, at);
    },
    differences: async () => {
      const audit = await auditBrands(pool, { brandKey: undefined, asOf: undefined, now: now() });
      const replay = await replayLedger(owner, undefined);
      const found = audit.brands.flatMap((brand) => brand.differences);
      return [...found, ...replay.differences];
    },
  };
}
