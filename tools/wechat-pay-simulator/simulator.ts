/*
 * WeChat Pay over HTTP for one merchant, as far as the product uses it: the same paths, signatures, checks
 * and error codes. Each interface has a file of its own; this one listens, checks and signs, and lets calls
 * fail on purpose.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { billInterfaces } from './bills';
import { addCashier } from './cashier';
import { certificateInterfaces } from './certificates';
import { addFaults, noFaults, takeCallFault, type CallFault, type FaultsBody } from './faults';
import type { Bank, Interface } from './interface';
import { simulatorKeys, type SimulatorKeys } from './keys';
import { fapiaoInterfaces, goOnLater } from './fapiao/fapiao';
import { fundBillInterfaces } from './fund-bills';
import { operationFen } from './funds';
import { openNotices, type Delivery } from './notices';
import { paymentInterfaces } from './payments';
import { finishLater, refundInterfaces } from './refunds';
import { Refusal } from './refusal';
import { requestPayment, type GuestAnswer } from './request-payment';
import { addSandbox, setBalance } from './sandbox';
import { openRequestCheck, openSigner, type KeyMode, type SignedRequest, type Signer } from './signatures';
import { openTimers } from './timers';
import { addConfirmPage } from './transfers/confirm-page';
import { confirmTransfer, type MemberAnswer } from './transfers/confirm-transfer';
import { arriveLater, calledBackLater, lapse } from './transfers/life';
import { transferInterfaces } from './transfers/transfers';
import { openWorld, type Fapiao, type Transfer, type World } from './world';

export interface SimulatorOptions {
  /** 0 or nothing: any free port. */
  port?: number;
  /** Where keys and orders are kept; nothing: a folder that goes when the simulator does, and memory. */
  data?: string;
  /** Keys made before, so that many simulators of a test need them once. */
  keys?: SimulatorKeys;
  keyMode?: KeyMode;
  /** By which WeChat Pay's waiting times (repeated notices, refunds) are divided. */
  speed?: number;
  /** The simulator's clock; the wall clock when not given. */
  now?: () => number;
  /** The clock by which signatures are made and checked; `now` when not given. */
  signing?: () => number;
}

export interface WechatPaySimulator {
  url: string;
  keys: SimulatorKeys;
  /** What `wx.requestPayment` with these parameters comes to, when the guest answers so. */
  pay(params: object, guest?: GuestAnswer): { errMsg: string };
  /** What `wx.requestMerchantTransfer` with these parameters comes to, when the member answers so. */
  confirmTransfer(params: object, member?: MemberAnswer): { errMsg: string; result?: string };
  /** What the merchant has for transfers. Fen. */
  balance(): number;
  setBalance(fen: number): void;
  /** Every transfer so far, oldest first. */
  transfers(): readonly Transfer[];
  /** Every invoice so far, oldest first. */
  fapiaos(): readonly Fapiao[];
  setKeyMode(mode: KeyMode): void;
  addFaults(faults: FaultsBody): void;
  endFaults(): void;
  /** Every delivery of a notice so far, oldest first. */
  deliveries(): readonly Delivery[];
  /** Ends transfers that lapsed; resolves when nothing is under way and no notice waits. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

const INTERFACES: readonly Interface[] = [
  ...paymentInterfaces,
  ...refundInterfaces,
  ...transferInterfaces,
  ...fapiaoInterfaces,
  ...billInterfaces,
  ...fundBillInterfaces,
  ...certificateInterfaces,
];

/** How often transfers are looked through for what lapsed; whoever asks about one sees it at once. */
const LAPSE_EVERY_MS = 1000;

interface Desk {
  bank: Bank;
  signer: Signer;
  check: (request: SignedRequest) => void;
}

/** Starts a WeChat Pay for one merchant, on this machine only. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<WechatPaySimulator> {
  const { port = 0, data, speed = 1, now = Date.now, signing = now } = options;
  const scratch =
    data === undefined && options.keys === undefined ? mkdtempSync(join(tmpdir(), 'wechat-pay-')) : null;
  const keys = options.keys ?? (await simulatorKeys(join(data ?? scratch ?? '', 'keys')));
  const world = openWorld(keys, now, data === undefined ? null : join(data, 'state.json'));
  let mode: KeyMode = options.keyMode ?? 'public-key';
  const setKeyMode = (wanted: KeyMode): void => void (mode = wanted);
  const signer = openSigner(keys, signing, () => mode);
  const timers = openTimers(speed);
  const notices = openNotices(world, signer, timers);
  const app = Fastify({ forceCloseConnections: true });
  const url = (): string => `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const bank: Bank = { world, notices, timers, url, keyMode: () => mode };
  readEveryBody(app);
  const desk = { bank, signer, check: openRequestCheck(keys, signing) };
  for (const each of INTERFACES) serve(app, desk, each);
  addCashier(app, bank);
  addConfirmPage(app, bank);
  addSandbox(app, bank, setKeyMode);
  await app.listen({ host: '127.0.0.1', port });
  resume(bank, world);
  const lapsing = setInterval(() => lapse(bank), LAPSE_EVERY_MS).unref();
  return {
    url: url(),
    keys,
    pay: (params, guest = 'pay') => requestPayment(bank, params, guest),
    confirmTransfer: (params, member = 'confirm') => confirmTransfer(bank, params, member),
    balance: () => operationFen(world),
    setBalance: (fen) => setBalance(world, fen),
    transfers: () => [...world.transfers.values()],
    fapiaos: () => [...world.fapiaos.values()],
    setKeyMode,
    addFaults: (faults) => addFaults(world.faults, faults),
    endFaults: () => void (world.faults = noFaults()),
    deliveries: () => notices.deliveries(),
    idle() {
      lapse(bank);
      return timers.idle();
    },
    async close() {
      clearInterval(lapsing);
      timers.close();
      await app.close();
      if (scratch !== null) rmSync(scratch, { recursive: true });
    },
  };
}

/** Refunds, transfers and invoices that were under way when the simulator ended. */
function resume(bank: Bank, { refunds, transfers, fapiaos }: World): void {
  for (const fapiao of fapiaos.values()) if (fapiao.state.endsWith('ACCEPTED')) goOnLater(bank, fapiao);
  for (const refund of refunds.values()) if (refund.state === 'PROCESSING') finishLater(bank, refund);
  for (const transfer of transfers.values()) {
    if (transfer.state === 'TRANSFERING') arriveLater(bank, transfer);
    if (transfer.state === 'CANCELING') calledBackLater(bank, transfer);
  }
}

/** Signatures are over the body as it came. */
function readEveryBody(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, text, done) => done(null, text));
}

function serve(app: FastifyInstance, desk: Desk, each: Interface): void {
  app.route({
    method: each.method,
    url: each.path,
    handler: (request, reply) => answer(desk, each, request, reply),
  });
}

async function answer(
  desk: Desk,
  each: Interface,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const wanted = serialOf(request);
  const send = (status: number, body: string, fault?: CallFault): FastifyReply => {
    const signed = fault?.answer === 'bad-signature' ? `${body} ` : body;
    return reply.code(status).headers(desk.signer.reply(signed, wanted)).type('application/json').send(body);
  };
  try {
    desk.check(signedRequest(request));
    const fault = each.name === null ? undefined : takeCallFault(desk.bank.world.faults, each.name);
    const answered = work(desk.bank, each, request, fault);
    if (fault?.answer === 'hang') return hang(reply);
    if (fault !== undefined && fault.answer !== 'bad-signature') throw new Refusal(fault.answer);
    if (Buffer.isBuffer(answered)) return reply.type('application/octet-stream').send(answered);
    return answered === null
      ? send(each.accepted === true ? 202 : 204, '', fault)
      : send(200, JSON.stringify(answered), fault);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return send(error.status, JSON.stringify(error.body));
  }
}

/** Does what is asked, unless a fault comes before. */
function work(
  bank: Bank,
  each: Interface,
  request: FastifyRequest,
  fault?: CallFault,
): object | Buffer | null {
  const isFirst = fault !== undefined && fault.answer !== 'bad-signature' && fault.done !== true;
  if (isFirst) return null;
  const { params, query } = request as { params: Record<string, string>; query: Record<string, string> };
  return each.answer(bank, { params, query, body: bodyOf(request), serial: serialOf(request) });
}

const serialOf = ({ headers }: FastifyRequest): string | undefined =>
  headers['wechatpay-serial'] as string | undefined;

const signedRequest = (request: FastifyRequest): SignedRequest => ({
  method: request.method,
  url: request.url,
  body: typeof request.body === 'string' ? request.body : '',
  authorization: request.headers.authorization ?? '',
});

function bodyOf({ body }: FastifyRequest): unknown {
  if (typeof body !== 'string' || body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal('PARAM_ERROR', '请求体不是合法的JSON');
  }
}

/** The connection stays open and nothing comes; it ends with the caller's patience or the simulator. */
function hang(reply: FastifyReply): FastifyReply {
  reply.hijack();
  return reply;
}
