/**
 * A WeChat Pay of the demo's own: the simulator beside the server, with keys and orders in the data folder.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from '../../cloudfunctions/platform/config';
import { productEnv } from '../wechat-pay-simulator/keys';
import { startSimulator, type WechatPaySimulator } from '../wechat-pay-simulator/simulator';

export interface DemoPayments {
  simulator: WechatPaySimulator;
  /** What the server is told of WeChat Pay. */
  env: Record<string, string>;
}

/** The path below which the server takes notices. */
const NOTICES = '/wechat-pay/v1/notices';

/**
 * Starts the simulator. What was paid belongs to a database: one that is named by DATABASE_URL has a folder
 * of its own.
 * @param folder the demo's data folder
 */
export async function startDemoPayments(
  folder: string,
  databaseUrl: string | undefined,
  listening: Pick<Config, 'host' | 'port'>,
): Promise<DemoPayments> {
  const data = join(folder, 'wechat-pay', databaseUrl === undefined ? '' : nameOf(databaseUrl));
  const simulator = await startSimulator({ data });
  // A bill of today, so that there is something to reconcile before tomorrow at ten.
  simulator.addFaults({ billsAtOnce: true });
  const notifyUrl = `http://${reachable(listening.host)}:${listening.port}${NOTICES}`;
  return { simulator, env: productEnv(simulator.keys, { url: simulator.url, notifyUrl }) };
}

/** An address of this machine at which a server that listens on `host` is reached. */
const reachable = (host: string): string => (['0.0.0.0', '::', ''].includes(host) ? '127.0.0.1' : host);

/** A short name of a database that does not tell its password. */
function nameOf(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  return createHash('sha256').update(`${host}${pathname}`).digest('hex').slice(0, 16);
}
