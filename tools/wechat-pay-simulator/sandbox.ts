/*
 * What tests and people do behind WeChat Pay's back: POST /sandbox/pay (a phone's wx.requestPayment),
 * /sandbox/transfer (wx.requestMerchantTransfer), /sandbox/balance, /sandbox/faults, /sandbox/key-mode; GET
 * /sandbox/state. WeChat Pay has nothing of the kind.
 */
import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import { addFaults, faultsBody, noFaults } from './faults';
import type { Bank } from './interface';
import { operationFen } from './funds';
import { requestPayment } from './request-payment';
import type { KeyMode } from './signatures';
import { confirmTransfer } from './transfers/confirm-transfer';
import { longNumber, type World } from './world';

const payBody = z.looseObject({ answer: z.optional(z.enum(['pay', 'cancel'])) });
const transferBody = z.looseObject({ answer: z.optional(z.enum(['confirm', 'leave', 'leave-with-ok'])) });
const balanceBody = z.object({ fen: z.int().check(z.nonnegative()) });
const modeBody = z.object({ mode: z.enum(['public-key', 'certificate', 'mixed']) });

/** Lets the merchant have so much for transfers: more is put there, or some taken. Fen. */
export function setBalance(world: World, fen: number): void {
  const change = fen - operationFen(world);
  if (change !== 0) world.topUps.push({ at: world.now(), no: longNumber(world, '10000'), fen: change });
  world.save();
}

/** Adds the paths; a body that does not fit is answered with 400. */
export function addSandbox(app: FastifyInstance, bank: Bank, setKeyMode: (mode: KeyMode) => void): void {
  const { world, notices } = bank;
  const post = <T>(name: string, schema: z.ZodMiniType<T>, work: (body: T) => object): void => {
    app.post(`/sandbox/${name}`, (request, reply) => {
      const body = schema.safeParse(parsed(request.body));
      if (!body.success) return reply.code(400).send({ message: z.prettifyError(body.error) });
      return reply.send(work(body.data));
    });
  };
  post('pay', payBody, ({ answer = 'pay', ...params }) => requestPayment(bank, params, answer));
  post('transfer', transferBody, ({ answer = 'confirm', ...params }) =>
    confirmTransfer(bank, params, answer),
  );
  post('balance', balanceBody, ({ fen }) => {
    setBalance(world, fen);
    return { fen: operationFen(world) };
  });
  post('faults', faultsBody, (body) => {
    addFaults(world.faults, body);
    return world.faults;
  });
  post('no-faults', z.any(), () => {
    world.faults = noFaults();
    return world.faults;
  });
  post('key-mode', modeBody, ({ mode }) => {
    setKeyMode(mode);
    return { mode };
  });
  app.get('/sandbox/state', () => ({
    orders: [...world.orders.values()],
    refunds: [...world.refunds.values()],
    transfers: [...world.transfers.values()],
    balanceFen: operationFen(world),
    deliveries: notices.deliveries(),
    faults: world.faults,
  }));
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
