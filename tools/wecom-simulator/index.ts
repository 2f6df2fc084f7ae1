/**
 * `node tools/run.mjs wecom-simulator [--port 8798]`: 企业微信's interfaces for work by hand, with two clerks
 * who have some friends. Point WECOM_API_URL of the server at it; tasks are confirmed after a minute.
 */
import { parseArgs } from 'node:util';
import { InputError, runCommand } from '../command/input-error';
import { listenForStop } from '../command/with-database';
import { startWecomSimulator } from './simulator';

const CLERKS = ['xiaoman', 'baiyu'];
const FRIENDS = 200;
const CONFIRM_EVERY_MS = 60_000;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '8798' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InputError(`--port ${values.port}: it is a number from 0 to 65535.`);
  const company = { corpId: 'ww0000000000000000', secret: 'simulated-secret-of-the-company' };
  const simulator = await startWecomSimulator({ ...company, port });
  for (const clerk of CLERKS)
    for (let at = 1; at <= FRIENDS; at += 1) simulator.befriend(clerk, `wm-${clerk}-${at}`);
  console.log(
    `企业微信 is simulated on ${simulator.url}\n` +
      `WECOM_API_URL=${simulator.url} WECOM_CORP_ID=${company.corpId} WECOM_SECRET=${company.secret}\n` +
      `Staff: ${CLERKS.join(', ')}; customers: wm-<clerk>-1 to wm-<clerk>-${FRIENDS}`,
  );
  const confirming = setInterval(() => CLERKS.forEach(simulator.confirm), CONFIRM_EVERY_MS);
  const stop = listenForStop();
  await stop.wait;
  clearInterval(confirming);
  stop.dispose();
  await simulator.close();
  return 0;
}

runCommand(main);
