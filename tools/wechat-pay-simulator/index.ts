/**
 * `node tools/run.mjs wechat-pay-simulator [--port 8798] [--data DIR] [--notify URL] [--speed N]
 * [--mode public-key|certificate|mixed] [--forget]`:
 * WeChat Pay for work by hand. Writes DIR/wechat-pay.env, the environment of a product that asks it.
 * --notify: where the product is told, http://…/wechat-pay/v1/notices. --forget: only the keys are kept, so
 * that a payment does not cost a file of all of them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { InputError, runCommand } from '../command/input-error';
import { listenForStop } from '../command/with-database';
import { PROJECT_ROOT } from '../postgres/data-folder';
import { productEnv, simulatorKeys, type KnownKeys } from './keys';
import { startSimulator } from './simulator';
import type { KeyMode } from './signatures';

const MODES: Record<KeyMode, KnownKeys> = {
  'public-key': 'public-key',
  certificate: 'certificate',
  mixed: 'both',
};

function numberOf(name: string, text: string, most: number): number {
  const value = Number(text);
  if (text !== '' && value >= 0 && value <= most) return value;
  throw new InputError(`--${name} ${text}: it is a number from 0 to ${most}.`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8798' },
      data: { type: 'string', default: join(PROJECT_ROOT, '.huigan', 'wechat-pay') },
      notify: { type: 'string', default: 'http://127.0.0.1:8686/wechat-pay/v1/notices' },
      mode: { type: 'string', default: 'public-key' },
      speed: { type: 'string', default: '1' },
      forget: { type: 'boolean', default: false },
    },
  });
  if (!Object.hasOwn(MODES, values.mode))
    throw new InputError(`--mode ${values.mode}: it is one of ${Object.keys(MODES).join(', ')}.`);
  const keyMode = values.mode as KeyMode;
  const port = numberOf('port', values.port, 65_535);
  const speed = Math.max(numberOf('speed', values.speed, 100_000), 0.001);
  const kept = values.forget
    ? { keys: await simulatorKeys(join(values.data, 'keys')) }
    : { data: values.data };
  const simulator = await startSimulator({ port, ...kept, keyMode, speed });
  const { url, keys } = simulator;
  const env = productEnv(keys, { url, notifyUrl: values.notify, known: MODES[keyMode] });
  const file = join(values.data, 'wechat-pay.env');
  const lines = Object.entries(env).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(file, lines.join(''), { mode: 0o600 });
  console.log(`WeChat Pay is simulated on ${url}\nThe product's environment: ${file}`);
  const stop = listenForStop();
  await stop.wait;
  stop.dispose();
  await simulator.close();
  return 0;
}

runCommand(main);
