/*
 * How money moved in the merchant's two accounts: worked out from orders, refunds and transfers, never kept
 * beside them.
 */
import type { FundFault } from './faults';
import { chinaTime, type World } from './world';

/** BASIC: payments and refunds. OPERATION: what the merchant put there, and transfers. */
export const FUND_ACCOUNTS = ['BASIC', 'OPERATION'] as const;
export type FundAccount = (typeof FUND_ACCOUNTS)[number];

export interface Movement {
  at: number;
  name: string;
  kind: string;
  /** In: positive. Fen. */
  fen: number;
  /** WeChat Pay's number of what moved, and the merchant's. */
  businessNo: string;
  outNo: string;
  /** Of the account afterwards. Fen. */
  balance: number;
}
type Unsummed = Omit<Movement, 'balance'>;

function basic({ orders, refunds }: World): Unsummed[] {
  const paid = [...orders.values()].flatMap(({ paidAt, transactionId, outTradeNo, total }) => {
    if (paidAt === null) return [];
    const what = { name: '交易', kind: '交易', businessNo: transactionId ?? '' };
    return [{ ...what, at: paidAt, fen: total, outNo: outTradeNo }];
  });
  // What was closed never left.
  const back = [...refunds.values()].flatMap(({ state, createdAt, refundId, outRefundNo, refund }) => {
    if (state === 'CLOSED') return [];
    const what = { name: '退款', kind: '退款', businessNo: refundId };
    return [{ ...what, at: createdAt, fen: -refund, outNo: outRefundNo }];
  });
  return [...paid, ...back];
}

function operation({ topUps, transfers }: World): Unsummed[] {
  const put = topUps.map(({ at, fen, no }) => {
    const what = fen < 0 ? '提现' : '充值';
    return { at, name: what, kind: what, fen, businessNo: no, outNo: '' };
  });
  const sent = [...transfers.values()].flatMap((transfer) => {
    const { lockedAt, returnedAt, amount, transferBillNo: businessNo, outBillNo: outNo } = transfer;
    const out = { name: '商家转账', kind: '转账', fen: -amount, businessNo, outNo };
    const back = { name: '商家转账退回', kind: '退款', fen: amount, businessNo, outNo };
    return [
      ...(lockedAt === null ? [] : [{ ...out, at: lockedAt }]),
      ...(returnedAt === null ? [] : [{ ...back, at: returnedAt }]),
    ];
  });
  return [...put, ...sent];
}

/** Everything that moved in an account, oldest first. */
export function movementsOf(world: World, account: FundAccount): Movement[] {
  const all = account === 'BASIC' ? basic(world) : operation(world);
  let balance = 0;
  return all
    .sort((one, other) => one.at - other.at)
    .map((each) => ({ ...each, balance: (balance += each.fen) }));
}

/** What transfers may be made of. Fen. */
export const operationFen = (world: World): number => movementsOf(world, 'OPERATION').at(-1)?.balance ?? 0;

/** What moved on a day in China; then as the faults say. */
export function movementsOn(world: World, account: FundAccount, day: string): Movement[] {
  const ofDay = movementsOf(world, account).filter(({ at }) => chinaTime(at).startsWith(day));
  return world.faults.fundBill.reduce((all, fault) => spoil(all, fault, account, day), ofDay);
}

function spoil(all: Movement[], fault: FundFault, account: FundAccount, day: string): Movement[] {
  if ('remove' in fault) return all.filter(({ outNo }) => outNo !== fault.remove.outNo);
  if ('alter' in fault)
    return all.map((each) =>
      each.outNo === fault.alter.outNo ? { ...each, fen: Math.sign(each.fen) * fault.alter.amountFen } : each,
    );
  if (fault.add.day !== day || fault.add.account !== account) return all;
  const { outNo, amountFen } = fault.add;
  const at = Date.parse(`${day}T12:00:00+08:00`);
  const strange = { name: '商家转账', kind: '转账', businessNo: '1330000000000000000000000000' };
  return [...all, { ...strange, at, fen: -amountFen, outNo, balance: 0 }];
}
