/*
 * 企业微信's server interfaces over HTTP, as far as the product uses them: the token, tasks for staff who send
 * to customers, and what became of them. The same paths and error codes, with staff and customers that a test
 * makes up. Nothing here sends anything: a clerk confirms when a test says so.
 */
import Fastify, { type FastifyInstance } from 'fastify';
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { openAccessTokens } from '../wechat-simulator/access-tokens';
import { isFields, type Fields } from '../wechat-simulator/interface';
import { Refusal } from '../wechat-simulator/refusal';

export interface WecomOptions {
  corpId: string;
  secret: string;
  /** 0 or nothing: any free port. */
  port?: number;
  now?: () => number;
}

/** A task as 企业微信 keeps it. */
export interface SimulatedTask {
  msgId: string;
  sender: string;
  text: string;
  customers: string[];
  /** Null: the clerk has not sent it. */
  sentAt: number | null;
}

export interface WecomSimulator {
  url: string;
  /** A customer adds one of the staff as a friend. */
  befriend(staffUser: string, externalUser: string): void;
  /** The customer removes the clerk. */
  unfriend(staffUser: string, externalUser: string): void;
  /** The clerk sends everything that was given to them. */
  confirm(staffUser: string): void;
  /** The clerk has left: nobody knows them any more. */
  leave(staffUser: string): void;
  tasks(): readonly SimulatedTask[];
  /** Paths that were called, oldest first. */
  calls(): readonly string[];
  /** The next call of this path is answered with the error. -1: busy. */
  failNext(path: string, errcode: number): void;
  expireTokens(): void;
  close(): Promise<void>;
}

/** Customers of one task, at most. */
const MOST_CUSTOMERS = 10_000;
/** Rows of a page, at most, and where nothing is said. */
const MOST_ROWS = 1000;
const ROWS = 500;
const PREFIX = '/cgi-bin/externalcontact';

interface World {
  staff: Map<string, Set<string>>;
  tasks: Map<string, SimulatedTask>;
  now: () => number;
}

/** Starts a 企业微信 of one company, on this machine only. */
export async function startWecomSimulator(options: WecomOptions): Promise<WecomSimulator> {
  const { corpId, secret, port = 0, now = Date.now } = options;
  const world: World = { staff: new Map(), tasks: new Map(), now };
  const tokens = openAccessTokens(now);
  const calls: string[] = [];
  const failures = new Map<string, number[]>();
  const app = Fastify({ forceCloseConnections: true });
  const serve = (path: string, answer: (fields: Fields) => object, needsToken = true): void => {
    app.route({
      method: needsToken ? 'POST' : 'GET',
      url: path,
      handler: (request, reply) => {
        calls.push(path);
        const query = request.query as Fields;
        const body = isFields(request.body) ? request.body : {};
        return reply.send(
          answered(() => {
            const failure = failures.get(path)?.shift();
            if (failure !== undefined) throw new Refusal(failure);
            if (needsToken) tokens.check(query['access_token'] as string | undefined);
            return answer(needsToken ? body : query);
          }),
        );
      },
    });
  };
  serve(
    '/cgi-bin/gettoken',
    ({ corpid, corpsecret }) => {
      if (corpid !== corpId) throw new Refusal(40013);
      if (corpsecret !== secret) throw new Refusal(40001);
      return tokens.give(false);
    },
    false,
  );
  serve(`${PREFIX}/add_msg_template`, (body) => addTask(world, body));
  serve(`${PREFIX}/get_groupmsg_task`, (body) => listClerks(world, body));
  serve(`${PREFIX}/get_groupmsg_send_result`, (body) => listSends(world, body));
  await app.listen({ host: '127.0.0.1', port });
  return {
    ...controlsOf(world, app),
    calls: () => calls,
    failNext: (path, errcode) => void failures.set(path, [...(failures.get(path) ?? []), errcode]),
    expireTokens: () => tokens.expire(),
  };
}

/** 企业微信 answers with HTTP 200 and its code. */
function answered(answer: () => object): object {
  try {
    return { errcode: 0, errmsg: 'ok', ...answer() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { errcode: error.errcode, errmsg: error.message };
  }
}

function controlsOf(
  world: World,
  app: FastifyInstance,
): Omit<WecomSimulator, 'calls' | 'failNext' | 'expireTokens'> {
  const friendsOf = (staffUser: string): Set<string> => {
    const friends = world.staff.get(staffUser) ?? new Set();
    world.staff.set(staffUser, friends);
    return friends;
  };
  return {
    url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    befriend: (staffUser, externalUser) => void friendsOf(staffUser).add(externalUser),
    unfriend: (staffUser, externalUser) => void friendsOf(staffUser).delete(externalUser),
    confirm(staffUser) {
      for (const task of world.tasks.values())
        if (task.sender === staffUser) task.sentAt ??= Math.floor(world.now() / 1000);
    },
    leave: (staffUser) => void world.staff.delete(staffUser),
    tasks: () => [...world.tasks.values()],
    close: () => app.close(),
  };
}

function addTask({ staff, tasks }: World, body: Fields): object {
  const { chat_type: kind = 'single', external_userid: customers, sender, text } = body;
  const content = isFields(text) ? text['content'] : undefined;
  if (kind !== 'single' || typeof content !== 'string' || content === '') throw new Refusal(40058);
  if (!Array.isArray(customers) || customers.length === 0 || customers.length > MOST_CUSTOMERS)
    throw new Refusal(40058);
  const friends = typeof sender === 'string' ? staff.get(sender) : undefined;
  if (friends === undefined) throw new Refusal(60111);
  const known = customers.map(String).filter((customer) => friends.has(customer));
  const failed = customers.map(String).filter((customer) => !friends.has(customer));
  if (known.length === 0) throw new Refusal(41048);
  const msgId = `msg${randomBytes(12).toString('base64url')}`;
  tasks.set(msgId, { msgId, sender: String(sender), text: content, customers: known, sentAt: null });
  return { msgid: msgId, fail_list: failed };
}

/** The clerks of a task; one who has left is among them no more. */
function listClerks(world: World, body: Fields): object {
  const { sender, sentAt } = taskOf(world, body);
  const clerks = world.staff.has(sender)
    ? [{ userid: sender, ...(sentAt === null ? { status: 0 } : { status: 2, send_time: sentAt }) }]
    : [];
  return pageOf(clerks, body, 'task_list');
}

/** To whom of a clerk's customers it came. */
function listSends(world: World, body: Fields): object {
  const { sender, sentAt, customers } = taskOf(world, body);
  const friends = world.staff.get(sender);
  if (body['userid'] !== sender || friends === undefined) throw new Refusal(60111);
  const sends = customers.map((customer) => {
    const status = sentAt === null ? 0 : friends.has(customer) ? 1 : 2;
    return {
      external_userid: customer,
      userid: sender,
      status,
      ...(status === 1 ? { send_time: sentAt } : {}),
    };
  });
  return pageOf(sends, body, 'send_list');
}

function taskOf({ tasks }: World, { msgid }: Fields): SimulatedTask {
  const task = typeof msgid === 'string' ? tasks.get(msgid) : undefined;
  if (task === undefined) throw new Refusal(40058);
  return task;
}

function pageOf(rows: readonly object[], { limit, cursor }: Fields, list: string): object {
  const asked = typeof limit === 'number' && limit > 0 && limit <= MOST_ROWS ? limit : ROWS;
  const from = typeof cursor === 'string' && cursor !== '' ? Number(cursor) : 0;
  const to = from + asked;
  return { [list]: rows.slice(from, to), next_cursor: to < rows.length ? String(to) : '' };
}
