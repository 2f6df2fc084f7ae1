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
  'a refund by amount': {
    summary: 'Money given back for no goods in particular: it lowers all lines of the sale',
    request: {
      events: [
        { type: 'order.refunded', id: 'refunded-10086-2', ...TOLD, ...RECEIPT, units: { amountFen: '600' } },
      ],
    },
    reply: settled('refunded-10086-2', {
      points: '-7',
      qualifying: '-6',
      redeemable: '1030',
      pending: '15',
      why: [
        '原得 142 分，此前已收回 120 分，退款后 ¥12.00 × 1 分/元 × 知己 1.25 倍 = 15 分，从这笔积分收回 7 分',
        '原得 18 成长值，退款后 ¥12.00 × 1 成长值/元 = 12 成长值，收回 6 成长值',
      ],
    }),
  },
  'a return of an earlier sale': {
    summary: 'A receipt sells one thing and gives back another, of a receipt that it names',
    request: {
      events: [
        {
          ...guest,
          id: 'paid-10088',
          receipt: '10088',
          lines: [
            ...SALE_LINES.slice(0, 1),
            {
              line: '1/2',
              product: 'longjing-50g',
              quantity: -1,
              amountFen: '-1200',
              returnOf: { store: 's1', ...RECEIPT },
            },
          ],
          totalFen: '600',
        },
      ],
    },
    reply: {
      ok: true,
      results: [
        {
          id: 'paid-10088',
          ok: true,
          outcome: 'kept-without-member',
          effect: null,
          returns: [{ receipt: '10086', outcome: 'settled', why: [] }],
        },
      ],
    },
  },
  'weighed goods, and a discount of the receipt': {
    summary: 'A quantity with up to three places, and a line that takes money off the others',
    request: {
      events: [
        {
          ...guest,
          id: 'paid-10089',
          receipt: '10089',
          till: '2',
          lines: [
            { line: '1', product: 'nuts', quantity: 0.482, amountFen: '1928' },
            { line: '2', product: 'rounding', quantity: 0, amountFen: '-8' },
          ],
          totalFen: '1920',
        },
      ],
    },
    reply: {
      ok: true,
      results: [{ id: 'paid-10089', ok: true, outcome: 'kept-without-member', effect: null }],
    },
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
