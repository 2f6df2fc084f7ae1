/*
 * The POS simulator: a till without network keeps what it has to tell, and tells it later, once.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../tools/pos/arguments';
import { Queue } from '../../tools/pos/queue';
import { runPos, type Ran } from '../../tools/pos/run-pos';
import { send } from '../../tools/pos/send';
import { makePosWorld, type PosWorld } from '../worlds/pos-world';

const ROOT = join(__dirname, '..', '..');
let world: PosWorld;
let folder: string;
let queue: string;
beforeEach(async () => {
  world = await makePosWorld();
  folder = mkdtempSync(join(tmpdir(), 'huigan-pos-'));
  queue = join(folder, 'queue.json');
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world?.close();
});

const lineTo = (url: string) => ({ url, store: 'demo-tea/s1', secret: world.s1.secret });
const argumentsFor = (url: string, ...args: string[]): string[] => [
  ...args,
  ...['--url', url, '--store', 'demo-tea/s1', '--secret', world.s1.secret, '--queue', queue],
];
function pos(...args: string[]): Promise<Ran> {
  const options = readArguments(argumentsFor(world.address, ...args), {});
  if (options === null) throw new Error('help');
  return runPos(options);
}

const CUP = ['--line', '1:yuni-bobo:1:1800'];
const sell = async (receipt: string, ...more: string[]): Promise<Ran> =>
  pos(
    'sale',
    '--receipt',
    receipt,
    ...CUP,
    '--code',
    await world.code(world.shop, 'bo', Date.now()),
    ...more,
  );
const journals = () =>
  world.rows(`select kind from huigan.journals where source = 'pos:s1' order by journal_no`);

/** A network that loses answers: what arrives is passed on, and its answer never comes back. */
async function networkThatLosesAnswers(): Promise<{ url: string; passedOn: Promise<void>; server: Server }> {
  let arrived = (): void => {};
  const passedOn = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const server = createServer((request) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { host: _, connection: __, ...headers } = request.headers as Record<string, string>;
      const body = Buffer.concat(chunks);
      void fetch(`${world.address}${request.url}`, { method: 'POST', headers, body })
        .then((response) => response.text())
        .then(arrived);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, passedOn, server };
}

test('what was told without network goes with the next command, in its order', async () => {
  expect(await sell('r1', '--offline')).toEqual({ answers: [], waiting: 1, trouble: null });
  expect(await pos('complete', '--receipt', 'r1', '--offline')).toMatchObject({ waiting: 2 });
  expect(await pos('refund', '--receipt', 'r1', '--units', '1:1', '--offline')).toMatchObject({ waiting: 3 });
  expect(await journals()).toEqual([]);
  const { answers, waiting } = await sell('r2');
  expect(waiting).toBe(0);
  expect(answers).toMatchObject([
    { outcome: 'settled', effect: { points: '18' } },
    { outcome: 'settled', effect: null },
    { outcome: 'settled', effect: { points: '-18' } },
    { outcome: 'settled', effect: { points: '18' } },
  ]);
  expect(await pos('send')).toEqual({ answers: [], waiting: 0, trouble: null });
});

test('a queue longer than a message goes in several', async () => {
  const first = new Queue(queue, 'demo-tea/s1');
  for (let n = 0; n < 230; n += 1) {
    const options = readArguments(argumentsFor('', 'sale', '--receipt', `r${n}`, ...CUP), {});
    if (options?.asked.kind === 'event') first.add(options.asked.event);
  }
  const { answers } = await pos('send');
  expect(answers).toHaveLength(230);
  expect(await world.rows('select count(*) from huigan.guest_sales')).toEqual([{ count: 230n }]);
  expect(await world.rows('select count(*) from huigan.pos_messages')).toEqual([{ count: 3n }]);
});

test('a till that cannot reach the server keeps what it has', async () => {
  const nobody = readArguments(argumentsFor('http://127.0.0.1:9', 'sale', '--receipt', 'r1', ...CUP), {});
  if (nobody === null) throw new Error('help');
  expect(await runPos(nobody)).toEqual({ answers: [], waiting: 1, trouble: 'no-network' });
  expect(await pos('send')).toMatchObject({ answers: [{ outcome: 'kept-without-member' }], waiting: 0 });
});

test('a till that is not accepted keeps what it has, and says why', async () => {
  const forged = { HUIGAN_POS_SECRET: world.s2.secret };
  const args = ['sale', '--receipt', 'r1', ...CUP, '--store', 'demo-tea/s1', '--queue', queue];
  const options = readArguments([...args, '--url', world.address], forged);
  if (options === null) throw new Error('help');
  expect(await runPos(options)).toMatchObject({ waiting: 1, trouble: { code: 'signature-wrong' } });
  expect(await pos('send')).toMatchObject({ answers: [{ ok: true }], waiting: 0 });
});

test('sent, and killed before the answer was kept: it is sent again and answered the same', async () => {
  await sell('r1', '--offline');
  const message = new Queue(queue, 'demo-tea/s1').next();
  const lost = message && (await send(lineTo(world.address), 'events', message));
  const { answers, waiting } = await pos('send');
  expect({ ok: true, results: answers }).toEqual(lost);
  expect(answers).toMatchObject([{ outcome: 'settled', effect: { points: '18' } }]);
  expect(waiting).toBe(0);
  expect(await journals()).toEqual([{ kind: 'sale' }]);
});

test('a process that is killed while it waits for the answer loses nothing and tells nothing twice', async () => {
  await sell('r1', '--offline');
  const network = await networkThatLosesAnswers();
  const child = spawn(process.execPath, [
    ...['--import', 'tsx', join(ROOT, 'tools', 'pos', 'index.ts')],
    ...argumentsFor(network.url, 'complete', '--receipt', 'r1'),
  ]);
  await network.passedOn;
  child.kill('SIGKILL');
  await once(child, 'close');
  network.server.closeAllConnections();
  network.server.close();
  expect(await pos('refund', '--receipt', 'r1')).toMatchObject({
    answers: [
      { outcome: 'settled', effect: { points: '18' } },
      { outcome: 'settled', effect: null },
      { outcome: 'settled', effect: { points: '-18' } },
    ],
    waiting: 0,
  });
  expect(await journals()).toEqual([{ kind: 'sale' }, { kind: 'refund' }]);
});

test('two commands at once share a queue and tell everything once', async () => {
  await Promise.all(['r1', 'r2', 'r3', 'r4'].map((receipt) => sell(receipt, '--offline')));
  const both = await Promise.all([pos('send'), pos('send')]);
  expect(both.flatMap(({ answers }) => answers)).toHaveLength(4);
  expect(await journals()).toHaveLength(4);
});

test('the queue is the till’s own to read, and no other store’s', async () => {
  await sell('r1', '--offline');
  expect(statSync(queue).mode & 0o777).toBe(0o600);
  const args = ['send', '--url', world.address, '--store', 'demo-tea/s2', '--secret', 'x', '--queue', queue];
  const options = readArguments(args, {});
  if (options === null) throw new Error('help');
  await expect(runPos(options)).rejects.toThrow('demo-tea/s1');
  expect(readFileSync(queue, 'utf8')).toContain('r1');
});

test('a member is identified, redeems and buys with the token', async () => {
  const code = await world.code(world.shop, 'an', Date.now());
  const [identified] = (await pos('identify', '--code', code)).answers as unknown as {
    token: string;
    session: { id: string };
  }[];
  const session = ['--session', identified?.session.id ?? ''];
  expect(await pos('redeem', ...session, '--benefit', 'free-topping')).toMatchObject({
    answers: [{ left: '0' }],
  });
  expect(await pos('redeem', ...session, '--points', '30')).toMatchObject({ answers: [{ left: '1300' }] });
  const token = ['--token', identified?.token ?? ''];
  expect(await pos('quote', ...CUP, ...token)).toMatchObject({ answers: [{ points: '22' }] });
  expect(await pos('sale', '--receipt', 'r1', ...CUP, ...token)).toMatchObject({
    answers: [{ effect: { points: '22' } }],
  });
});

test('what needs an answer is not asked without network', async () => {
  await expect(pos('identify', '--code', '1', '--offline')).rejects.toThrow('needs the server');
});
