/**
 * Worked examples of the interface: each is sent to the real server by a test, in this order, and answered as
 * it says here. What only one moment can know stands for itself: `code`, `token`, `session`, instants, days
 * and ids of the server's own.
 */
import type { PosError, PosIdentifyReply, PosQuoteReply, PosRedeemReply } from '../pos';
import { posError } from '../pos-words';
import { EVENT_EXAMPLES, SALE_LINES } from './event-examples';

export interface Example {
  summary: string;
  request: unknown;
  reply: unknown;
}
type Examples = Record<string, Example>;

const CODE = '90314159265312345678';
const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjMifQ.c2lnbmF0dXJl';
const SESSION = '4f6e0a52-52f5-4a43-9d0b-5d2e1f6f5a10';
const AT = '2026-11-21T14:03:07+08:00';

const member: PosIdentifyReply['member'] = {
  name: '林*夏',
  phone: null,
  tier: { code: 'zhi-ji', name: '知己' },
  redeemablePoints: '1330',
  pendingPoints: '0',
  isBirthdayMonth: false,
  benefits: [
    {
      code: 'refill',
      name: '续泡一回',
      detail: '堂饮原叶茶，当天免费续泡一次',
      left: 1,
      times: 1,
      per: 'day',
    },
    {
      code: 'free-topping',
      name: '免费加料',
      detail: '任意饮品免费加一份小料',
      left: 1,
      times: 1,
      per: 'day',
    },
  ],
  coupons: [],
  lastOrder: { at: AT, store: '西湖店', products: ['longjing'] },
};

const QUOTE: PosQuoteReply = {
  ok: true,
  totalFen: '6600',
  points: '142',
  qualifying: '66',
  why: [
    '实付 (¥48.00 × 2 分/元 + ¥18.00 × 1 分/元) × 知己 1.25 倍，取整得 142 分',
    '实付 ¥66.00 × 1 成长值/元 = 66 成长值',
  ],
};

const redeemed = (left: string): PosRedeemReply => ({
  ok: true,
  redemption: '7c9e1d3a5b7f9012c4d6e8f0a1b3c5d7',
  redeemedAt: AT,
  left,
});
const usedUp: PosError = posError('used-up', '今日 14:03 已在西湖店使用');

const redeem = (id: string, take: object): object => ({ id, session: SESSION, clerk: 'zhou', take });

/** By operation, in the order in which a till comes to them. */
export const EXAMPLES: Record<'identify' | 'quote' | 'events' | 'redeem' | 'void', Examples> = {
  identify: {
    'a fresh code': {
      summary: 'The member shows their code; it opens a session for redeeming',
      request: { code: CODE, clerk: 'zhou' },
      reply: { ok: true, token: TOKEN, member, session: { id: SESSION, expiresAt: AT } },
    },
    'the same code again': {
      summary: 'The code still says who it is, and opens no second session',
      request: { clerk: 'zhou', code: CODE },
      reply: { ok: true, token: TOKEN, member, session: null },
    },
  },
  quote: {
    'before paying': {
      summary: 'What the sale would earn',
      request: { at: AT, token: TOKEN, lines: SALE_LINES },
      reply: QUOTE,
    },
  },
  redeem: {
    'a benefit': {
      summary: 'One use of a benefit',
      request: redeem('redeem-1', { benefit: 'free-topping' }),
      reply: redeemed('0'),
    },
    'a benefit that is used up': {
      summary: 'It says when and where it was used',
      request: redeem('redeem-2', { benefit: 'free-topping' }),
      reply: usedUp,
    },
    points: {
      summary: 'Points, for what the brand gives for them',
      request: redeem('redeem-3', { points: '300' }),
      reply: redeemed('1030'),
    },
  },
  events: EVENT_EXAMPLES,
  void: {
    'an unknown redemption': {
      summary: 'This store has taken nothing under this name',
      request: { redemption: 'no-such', clerk: 'zhou' },
      reply: posError('unknown-redemption'),
    },
  },
};
