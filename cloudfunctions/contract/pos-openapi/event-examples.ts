/**
 * Worked examples of what a POS tells: a sale by code, its pick-up, a refund of one line, and a batch in
 * which one event is wrong.
 */
import type { PosEventResult } from '../pos';
import { posError, posWords } from '../pos-words';

const RECEIPT = { day: '2026-11-21', receipt: '10086' };
const TOLD = { at: '2026-11-21T14:05:10+08:00', clerk: 'zhou' };

export const SALE_LINES = [
  { line: '1/1', product: 'yuni-bobo', category: 'milk-tea', quantity: 1, amountFen: '1800' },
  { line: '1/2', product: 'longjing-50g', category: 'tea-leaf', quantity: 1, amountFen: '4800' },
];

const settled = (id: string, effect: Extract<PosEventResult, { ok: true }>['effect']) => ({
  ok: true,
  results: [{ id, ok: true, outcome: 'settled', effect }],
});

const guest = {
  type: 'order.paid',
  id: 'paid-10087',
  ...TOLD,
  day: RECEIPT.day,
  receipt: '10087',
  buyer: null,
  lines: SALE_LINES.slice(0, 1),
  totalFen: '1800',
};

export const EVENT_EXAMPLES = {
  'a sale': {
    summary: 'A paid order of the member whose code was scanned',
    request: {
      events: [
        {
          type: 'order.paid',
          id: 'paid-10086',
          ...TOLD,
          ...RECEIPT,
          buyer: { code: '90314159265312345678' },
          lines: SALE_LINES,
          totalFen: '6600',
        },
      ],
    },
    reply: settled('paid-10086', {
      points: '142',
      qualifying: '66',
      redeemable: '1030',
      pending: '142',
      why: [
        '实付 (¥48.00 × 2 分/元 + ¥18.00 × 1 分/元) × 知己 1.25 倍，取整得 142 分',
        '实付 ¥66.00 × 1 成长值/元 = 66 成长值',
      ],
    }),
  },
  'a pick-up': {
    summary: 'The order was handed over: its points wait for the end of the refund window only',
    request: { events: [{ type: 'order.completed', id: 'completed-10086', ...TOLD, ...RECEIPT }] },
    reply: settled('completed-10086', null),
  },
  'a refund of one line': {
    summary: 'Points that the rest of the sale does not entitle to are taken back',
    request: {
      events: [
        {
          type: 'order.refunded',
          id: 'refunded-10086-1',
          ...TOLD,
          ...RECEIPT,
          units: [{ line: '1/2', quantity: 1 }],
        },
      ],
    },
    reply: settled('refunded-10086-1', {
      points: '-120',
      qualifying: '-48',
      redeemable: '1030',
      pending: '22',
      why: [
        '原得 142 分，退款后 ¥18.00 × 1 分/元 × 知己 1.25 倍，取整得 22 分，从这笔积分收回 120 分',
        '原得 66 成长值，退款后 ¥18.00 × 1 成长值/元 = 18 成长值，收回 48 成长值',
      ],
    }),
  },
  'a batch with a bad event': {
    summary: 'Only the bad one is refused',
    request: { events: [{ ...guest, id: 'paid-10087-wrong', totalFen: '1900' }, guest] },
    reply: {
      ok: true,
      results: [
        { id: 'paid-10087-wrong', ...posError('amounts-differ', posWords.amounts(1800n, '1900')) },
        { id: 'paid-10087', ok: true, outcome: 'kept-without-member', effect: null },
      ],
    },
  },
};
