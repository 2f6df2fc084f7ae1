/*
 * The POS interface as CloudBase calls it: one event with path, headers and body, in a process of its own.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { signMessage } from '../../cloudfunctions/platform/signed-message';
import { SECRET } from '../server/server-process';
import { makePosWorld, paid, type PosWorld } from '../worlds/pos-world';

const ROOT = join(__dirname, '..', '..');
let world: PosWorld;
beforeAll(async () => {
  world = await makePosWorld();
});
afterAll(() => world?.close());

interface GatewayAnswer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/** Calls `main` with each event in turn, in one process. */
async function callMain(events: object[], env: Record<string, string>): Promise<GatewayAnswer[]> {
  const script = `
    const { main } = require('./cloudfunctions/functions/pos/index.ts');
    (async () => {
      const answers = [];
      for (const event of JSON.parse(process.argv[1])) answers.push(await main(event, { request_id: 'cloud-1' }));
      process.stdout.write('\\nANSWERS ' + JSON.stringify(answers) + '\\n', () => process.exit(0));
    })();`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '-e', script, JSON.stringify(events)],
    { cwd: ROOT, env: { PATH: process.env['PATH'], ...env } as unknown as NodeJS.ProcessEnv },
  );
  const line = stdout.split('\n').find((each) => each.startsWith('ANSWERS ')) ?? 'ANSWERS []';
  return JSON.parse(line.slice(8)) as GatewayAnswer[];
}

const env = () => ({ DATABASE_URL: world.database.appUrl, HUIGAN_SESSION_SECRET: SECRET, HUIGAN_DEMO: '1' });

function signed(id: string, path: string, changes: object = {}): object {
  const body = JSON.stringify({ events: [paid(id)] });
  const signature = signMessage(world.s1.secret, { id: `msg_${id}`, at: Date.now(), body });
  // Gateways spell headers as they like.
  const headers = { 'Huigan-Store': 'demo-tea/s1', ...signature };
  return {
    path,
    httpMethod: 'POST',
    headers,
    queryStringParameters: {},
    body,
    isBase64Encoded: false,
    ...changes,
  };
}

test('a signed message is answered, whatever the gateway makes of its path and encoding', async () => {
  const packed = signed('packed', '/v1/events') as { body: string };
  const answers = await callMain(
    [
      signed('whole', '/pos/v1/events'),
      { ...packed, body: Buffer.from(packed.body).toString('base64'), isBase64Encoded: true },
      signed('changed', '/pos/v1/events', { body: '{"events":[]}' }),
      { path: '/pos/v1/events', httpMethod: 'POST', headers: {}, body: '{}' },
      { path: '/pos/v1/openapi.json', httpMethod: 'GET', headers: {} },
      { path: '/elsewhere', httpMethod: 'POST' },
      {},
    ],
    env(),
  );
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 401, 401, 200, 404, 404]);
  expect(answers.map(({ body }) => (JSON.parse(body) as { code?: string }).code)).toEqual([
    undefined,
    undefined,
    'signature-wrong',
    'signature-missing',
    undefined,
    'bad-request',
    'bad-request',
  ]);
  expect(answers[0]?.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'x-request-id': 'cloud-1',
  });
  const kept = await world.rows('select external_id from huigan.guest_sales order by external_id');
  expect(kept).toEqual([{ external_id: 'packed' }, { external_id: 'whole' }]);
});

test('without its configuration it asks to try again and shows nothing', async () => {
  const [answer] = await callMain([signed('x', '/pos/v1/events')], { NODE_ENV: 'production' });
  expect(answer).toMatchObject({ statusCode: 503, headers: { 'retry-after': '5' } });
  expect(answer?.body).not.toContain('HUIGAN');
});
