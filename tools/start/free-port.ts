/** Whether a port can be had, asked before minutes are spent on preparations. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Config } from '../../cloudfunctions/platform/config';
import { explain } from '../../cloudfunctions/server/start-server';

/** Throws the sentence that a person needs when the port cannot be listened on. */
export async function assertPortIsFree(config: Pick<Config, 'host' | 'port'>): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(config.port, config.host);
    await once(probe, 'listening');
  } catch (error) {
    throw explain(error, config);
  }
  probe.close();
  await once(probe, 'close');
}
