/*
 * WeChat's server interfaces over HTTP, as far as the product uses them: the same paths, checks and error
 * codes, with users and codes that a test makes up. Each interface has a file of its own; this one listens,
 * keeps what was called, and lets a call fail on purpose.
 */
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { AddressInfo } from 'node:net';
import { addHandWork } from './hand-work';
import { contentInterfaces } from './content-check';
import { isFields, type Fields, type Interface } from './interface';
import { codeInterfaces } from './mini-program-code';
import { answerOf, Refusal } from './refusal';
import { shippingInterfaces } from './shipping';
import { signInInterfaces } from './sign-in';
import { messageInterfaces } from './subscription-message';
import { consentKey, openWorld, type Payment, type World } from './world';

export interface SimulatorOptions {
  appId: string;
  appSecret: string;
  /** 0 or nothing: any free port. */
  port?: number;
  /** The simulator's clock; the wall clock when not given. */
  now?: () => number;
}

export interface RecordedCall {
  path: string;
  /** The fields of the body; of a GET, those of the query. */
  body: Fields;
}

export interface WechatSimulator {
  url: string;
  /** What `wx.login` gives on the phone of this user. */
  issueLoginCode(openid: string, unionid?: string): string;
  /** What the phone number button gives. */
  issuePhoneCode(phone: string): string;
  /** The user agrees to one more message of this template. */
  consentToMessage(openid: string, templateId: string): void;
  /** A payment that WeChat Pay knows of. */
  addPayment(payment: Omit<Payment, 'uploads'>): void;
  /** Every call so far, oldest first. */
  calls(): readonly RecordedCall[];
  /** The next call of this path is answered with the error. -1: WeChat is busy. */
  failNext(path: string, errcode: number): void;
  /** Every access token given so far is over. */
  expireTokens(): void;
  close(): Promise<void>;
}

const INTERFACES: readonly Interface[] = [
  ...signInInterfaces,
  ...codeInterfaces,
  ...messageInterfaces,
  ...shippingInterfaces,
  ...contentInterfaces,
];

/** Starts a WeChat for one mini-program, on this machine only. */
export async function startWechatSimulator(options: SimulatorOptions): Promise<WechatSimulator> {
  const { appId, appSecret, port = 0, now = Date.now } = options;
  const world = openWorld({ appId, appSecret }, now);
  const app = Fastify({ forceCloseConnections: true });
  const desk = { world, calls: [] as RecordedCall[], failures: new Map<string, number[]>() };
  readEveryBody(app);
  for (const each of INTERFACES) serve(app, desk, each);
  const controls = controlsOf(world);
  addHandWork(app, controls);
  await app.listen({ host: '127.0.0.1', port });
  return {
    ...controls,
    url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    calls: () => desk.calls,
    failNext: (path, errcode) => void desk.failures.set(path, [...(desk.failures.get(path) ?? []), errcode]),
    close: () => app.close(),
  };
}

type Controls = Pick<
  WechatSimulator,
  'issueLoginCode' | 'issuePhoneCode' | 'consentToMessage' | 'addPayment' | 'expireTokens'
>;

const controlsOf = (world: World): Controls => ({
  issueLoginCode(openid, unionid) {
    world.seenAt.set(openid, world.now());
    return world.loginCodes.issue({ openid, unionid });
  },
  issuePhoneCode: (phone) => world.phoneCodes.issue(phone),
  consentToMessage(openid, templateId) {
    const key = consentKey(openid, templateId);
    world.consents.set(key, (world.consents.get(key) ?? 0) + 1);
  },
  addPayment: (payment) => void world.payments.push({ ...payment, uploads: 0 }),
  expireTokens: () => world.tokens.expire(),
});

interface Desk {
  world: World;
  calls: RecordedCall[];
  failures: Map<string, number[]>;
}

/** WeChat reads a body as JSON whatever its type says. */
function readEveryBody(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, text, done) => done(null, text));
}

function serve(app: FastifyInstance, desk: Desk, each: Interface): void {
  app.route({
    method: ['GET', 'POST'],
    url: each.path,
    handler: (request, reply) => answer(desk, each, request, reply),
  });
}

function answer(desk: Desk, each: Interface, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  try {
    const query = request.query as Fields;
    const body = each.method === 'POST' ? bodyOf(request) : query;
    desk.calls.push({ path: each.path, body });
    const failure = desk.failures.get(each.path)?.shift();
    if (failure !== undefined) throw new Refusal(failure);
    if (request.method !== each.method) throw new Refusal(43002);
    if (each.needsToken) desk.world.tokens.check(query['access_token'] as string | undefined);
    const answered = each.answer(desk.world, { query, body });
    if (Buffer.isBuffer(answered)) return reply.type('image/png').send(answered);
    return sendJson(each, reply, answered);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return sendJson(each, reply, answerOf(error));
  }
}

/** The old interface answers JSON as plain text, which trips clients that trust the type. */
const sendJson = ({ path }: Interface, reply: FastifyReply, value: object): FastifyReply =>
  reply
    .type(path.startsWith('/sns/') ? 'text/plain' : 'application/json; charset=UTF-8')
    .send(JSON.stringify(value));

function bodyOf(request: FastifyRequest): Fields {
  if (typeof request.body !== 'string' || request.body === '') return {};
  try {
    const parsed: unknown = JSON.parse(request.body);
    if (isFields(parsed)) return parsed;
  } catch {
    // Not JSON: refused below.
  }
  throw new Refusal(47001);
}
