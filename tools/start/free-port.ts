/** A port that can be had, asked for before minutes are spent on preparations. */
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Config } from '../../cloudfunctions/platform/config';
import { explain } from '../../cloudfunctions/server/start-server';

/**
 * The port that was asked for, or a free one for 0; throws the sentence that a person needs when it cannot be
 * listened on.
 */
export async function findPort(config: Pick<Config, 'host' | 'port'>): Promise<number> {
  const probe = createServer();
  try {
    probe.listen(config.port, config.host);
    await once(probe, 'listening');
  } catch (error) {
    throw explain(error, config);
  }
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
