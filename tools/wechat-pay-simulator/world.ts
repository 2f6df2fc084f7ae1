/*
 * What a simulated WeChat Pay knows: orders, refunds, transfers to members, and how all may go wrong
 * on purpose. Kept in memory,
 * and in a file when there is a folder for it, so that a restart forgets nothing. Amounts are whole fen in
 * plain numbers, as in WeChat Pay's own JSON.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { noFaults, type Faults } from './faults';
import type { SimulatorKeys } from './keys';

export interface Order {
  outTradeNo: string;
  prepayId: string;
  /** When the prepay was given; it is good for two hours. */
  prepaidAt: number;
  /** The whole request: the same number must come with the same. */
  content: string;
  description: string;
  attach: string | null;
  total: number;
  payerOpenid: string;
  notifyUrl: string;
  expiresAt: number | null;
  state: 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED';
  transactionId: string | null;
  paidAt: number | null;
  /** Its refunds' numbers, oldest first. */
  refundNos: string[];
}

export interface Refund {
  outRefundNo: string;
  refundId: string;
  outTradeNo: string;
  content: string;
  reason: string | null;
  refund: number;
  notifyUrl: string | null;
  state: 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED';
  createdAt: number;
  doneAt: number | null;
}

export type TransferState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELING'
  | 'CANCELLED';

/** Money to a member, which they confirm. */
export interface Transfer {
  outBillNo: string;
  transferBillNo: string;
  /** The whole request, its name read: the same number must come with the same. */
  content: string;
  sceneId: string;
  openid: string;
  amount: number;
  remark: string;
  /** As decrypted; null: none was sent. */
  userName: string | null;
  notifyUrl: string | null;
  state: TransferState;
  /** The latest one, which alone opens the page; null: none was given yet. */
  packageInfo: string | null;
  failReason: string | null;
  createdAt: number;
  updatedAt: number;
  /** When its money left the merchant's account; null: not yet. */
  lockedAt: number | null;
  /** When it came back; null: it did not. */
  returnedAt: number | null;
}

/** An invoice of a payment. */
export interface Fapiao {
  fapiaoId: string;
  transactionId: string;
  /** The whole request: the same number must come with the same. */
  content: string;
  total: number;
  buyer: { type: 'INDIVIDUAL' | 'ORGANIZATION'; name: string; taxpayer_id?: string | undefined };
  state: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED';
  /** At the tax authority. */
  number: string | null;
  issuedAt: number | null;
}

/** What the merchant put into the account that transfers are made of; negative: took from it. Fen. */
export interface TopUp {
  at: number;
  no: string;
  fen: number;
}

export interface World {
  keys: SimulatorKeys;
  now: () => number;
  orders: Map<string, Order>;
  /** The same orders by their prepay. */
  prepays: Map<string, Order>;
  refunds: Map<string, Refund>;
  transfers: Map<string, Transfer>;
  fapiaos: Map<string, Fapiao>;
  topUps: TopUp[];
  faults: Faults;
  /** A number that nothing else has. */
  nextNumber(): number;
  /** Called after every change. */
  save(): void;
}

interface Kept {
  counter: number;
  orders: Order[];
  refunds: Refund[];
  /** Files of earlier simulators lack these. */
  transfers?: Transfer[];
  fapiaos?: Fapiao[];
  topUps?: TopUp[];
}

/** What a merchant has for transfers at first. Fen. */
const FIRST_FEN = 10_000_000;

/** The world kept in a file, or an empty one. @param file null: memory only */
export function openWorld(keys: SimulatorKeys, now: () => number, file: string | null): World {
  const kept = file !== null && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : null;
  const orders = new Map(kept?.orders.map((order) => [order.outTradeNo, order]));
  const refunds = new Map(kept?.refunds.map((refund) => [refund.outRefundNo, refund]));
  const transfers = new Map(kept?.transfers?.map((transfer) => [transfer.outBillNo, transfer]));
  const fapiaos = new Map(kept?.fapiaos?.map((fapiao) => [fapiao.fapiaoId, fapiao]));
  const topUps = kept?.topUps ?? [{ at: now(), no: 'first', fen: FIRST_FEN }];
  let counter = kept?.counter ?? 0;
  return {
    keys,
    now,
    orders,
    prepays: new Map([...orders.values()].map((order) => [order.prepayId, order])),
    refunds,
    transfers,
    fapiaos,
    topUps,
    faults: noFaults(),
    nextNumber: () => (counter += 1),
    save() {
      if (file === null) return;
      const text: Kept = {
        counter,
        orders: [...orders.values()],
        refunds: [...refunds.values()],
        transfers: [...transfers.values()],
        fapiaos: [...fapiaos.values()],
        topUps,
      };
      writeFileSync(`${file}.draft`, JSON.stringify(text), { mode: 0o600 });
      renameSync(`${file}.draft`, file);
    },
  };
}

/** What of an order is claimed by refunds; a refund that was closed gives its part free. Fen. */
export function refundedOf({ refunds }: World, order: Order): number {
  const all = order.refundNos.flatMap((number) => refunds.get(number) ?? []);
  return all.reduce((sum, { state, refund }) => (state === 'CLOSED' ? sum : sum + refund), 0);
}

/**
 * A long number in the manner of WeChat Pay's: a beginning, the day, a number.
 * @example 4200002026112200000000000017
 */
export function longNumber(world: World, beginning: string): string {
  const day = chinaTime(world.now()).slice(0, 10).replaceAll('-', '');
  return `${beginning}${day}${String(world.nextNumber()).padStart(28 - beginning.length - day.length, '0')}`;
}

const CHINA_MS = 8 * 3_600_000;

/** RFC 3339 in China, in whole seconds. @example 2026-11-22T09:30:00+08:00 */
export const chinaTime = (at: number): string =>
  `${new Date(at + CHINA_MS).toISOString().slice(0, 19)}+08:00`;
