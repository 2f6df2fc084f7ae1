/*
 * What Uma took out of her commission at the end of the story: in money, twice, of which one came back; as
 * points; as a coupon; and once more, which waits for her. Vic's has not been answered. Wes is a company and
 * is paid by invoice. WeChat Pay says what the story needs.
 */
import { pino } from 'pino';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { readReferralVersions } from '../../cloudfunctions/core/referral/programme.store';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import {
  payStatement,
  returnStatement,
  sendInvoice,
} from '../../cloudfunctions/core/settlement/referral/move-statement';
import { receiveTransfer } from '../../cloudfunctions/core/settlement/referral/receive-transfer';
import { withdraw } from '../../cloudfunctions/core/settlement/referral/withdraw';
import type { PayoutKind } from '../../cloudfunctions/contract/withdrawal';
import { asDb, type Database } from '../../cloudfunctions/platform/db';
import type { Identity } from '../../cloudfunctions/platform/identity';
import type { Outside } from '../../cloudfunctions/platform/outside';
import { openVault } from '../../cloudfunctions/platform/vault';
import type { Transfer, TransferState, WechatPay } from '../../cloudfunctions/platform/wechat-pay/wechat-pay';
import type { Shop } from './audit-story';
import { keepLive, templateOf } from './coupon-world';
import { COMPANY, layPartner } from './lay-partner';
import { programmeOf } from './referral-programme';
import { keepReferralProgramme } from '../../cloudfunctions/core/settlement/desk/by-server';

const AT = Date.parse('2019-05-15T23:00:00+08:00');
const PROGRAMME = programmeOf({
  payout: {
    ...{ cash: true, pointsPerYuan: 100, coupon: { template: 'rebate', fen: 500 } },
    ...{ minimumFen: 100, mostFen: 1_000_000, tax: 'monthly', scene: '1005' },
  },
});

const transferOf = (outBillNo: string, amountFen: bigint, state: TransferState): Transfer => ({
  ...{ outBillNo, transferBillNo: `1330${outBillNo}`, state, amountFen, packageInfo: null },
  ...{ failReason: null, updatedAt: new Date(AT) },
});

/** Takes every bill, or answers nothing. */
function bank(answers: boolean): WechatPay {
  const transfer: WechatPay['transfer'] = ({ outBillNo, amountFen }) =>
    Promise.resolve(
      answers
        ? { ok: true, data: transferOf(outBillNo, amountFen, 'WAIT_USER_CONFIRM') }
        : { ok: false, code: 'unsure', message: 'nothing' },
    );
  return { transfer } as WechatPay;
}

async function grant(pool: Database, brandId: number, memberId: bigint, nth = 1): Promise<void> {
  const commission = { source: 'friend', id: `friend-${nth}-of-${memberId}` };
  const told = { memberId, source: 'friend', occurredAt: AT };
  const payload = { commission, asset: 'CNY' as const, parts: [], fixed: '200000', cap: null };
  await receiveEvents(pool, { brandId, utcOffsetMinutes: 480 }, [
    { ...told, externalId: commission.id, kind: 'commission', payload },
    { ...told, externalId: `${commission.id}:free`, kind: 'release', payload: { commission } },
  ]);
  await settleMembers(pool, [memberId]);
}

type Take = (name: string, to: PayoutKind, fen: bigint, netFen: bigint) => Promise<string>;

/** Wes is a company: a statement came back, the next was paid, and one has its invoice. */
async function tellStatements(pool: Database, who: Identity, take: Take): Promise<void> {
  await layPartner(pool, who, COMPANY, { at: AT });
  const doer = { brandId: who.brandId, storeId: null, staffId: null, clerk: null };
  const ask = async (): Promise<string> => {
    const withdrawalId = await take('wes', 'invoice', 200_000n, 200_000n);
    const sent = { numbers: [`1234567${(asked += 1)}`], fen: 200_000n };
    await sendInvoice(pool, { ...who, withdrawalId }, sent, AT);
    return withdrawalId;
  };
  let asked = 0;
  await returnStatement(pool, doer, await ask(), '发票抬头有误', AT);
  const paid = { bankReference: '20190515000001', paidOn: '2019-05-15' };
  await payStatement(pool, doer, await ask(), paid, AT);
  await grant(pool, who.brandId, who.memberId, 2);
  await ask();
}

/** Uma, Vic and Wes take commission out. */
export async function tellWithdrawals(pool: Database, { brandId, ids }: Shop): Promise<void> {
  const db = asDb(pool);
  const [latest] = await readReferralVersions(db, brandId);
  const kept = { version: (latest?.version ?? 0) + 1, effectiveFrom: AT - 1000, programme: PROGRAMME };
  await keepReferralProgramme(db, brandId, kept, AT);
  await keepLive(pool, brandId, 'rebate', templateOf({}, { by: 'given' }));
  await makeMembers(db, brandId, 'test', ['uma', 'vic', 'wes']);
  for (const [name, memberId] of await findMembers(db, brandId, 'test', ['uma', 'vic', 'wes'])) {
    ids.set(name, memberId);
    await grant(pool, brandId, memberId);
  }
  let requests = 0;
  const base = { database: pool, wechat: null, wecom: null, log: pino({ level: 'silent' }), demo: true };
  const vault = openVault('a-data-key-of-the-story');
  const take = async (name: string, to: PayoutKind, fen: bigint, netFen: bigint): Promise<string> => {
    const outside: Outside = { ...base, vault, wechatPay: bank(name === 'uma') };
    const member = { memberId: present(ids.get(name), name), brandId };
    const wish = { to, fen, netFen, realName: null, requestId: `take-${name}-${(requests += 1)}` };
    const taken = await withdraw(outside, member, wish, AT);
    if (typeof taken === 'string' || taken.outcome !== 'asked') throw new Error(JSON.stringify(taken));
    return taken.withdrawal.withdrawalId;
  };
  const tell = async (id: string, netFen: bigint, state: TransferState): Promise<void> => {
    await receiveTransfer(pool, brandId, transferOf(id, netFen, state), AT);
  };
  await tell(await take('uma', 'wechat', 100_000n, 96_000n), 96_000n, 'SUCCESS');
  await tell(await take('uma', 'wechat', 20_000n, 16_000n), 16_000n, 'CANCELLED');
  await take('uma', 'points', 30_000n, 30_000n);
  await take('uma', 'coupon', 500n, 500n);
  await take('uma', 'wechat', 10_000n, 8_000n);
  await take('vic', 'wechat', 10_000n, 10_000n);
  await tellStatements(pool, { memberId: present(ids.get('wes'), 'wes'), brandId }, take);
}
