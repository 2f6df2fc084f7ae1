/* Keys of a simulated WeChat Pay: made once for a whole run, for making them takes a second. */
import { join } from 'node:path';
import { simulatorKeys, type SimulatorKeys } from '../../tools/wechat-pay-simulator/keys';

/** Those of this run. A test that changes or loses keys makes its own. */
export function payKeys(): Promise<SimulatorKeys> {
  const folder = process.env['HUIGAN_TEST_FOLDER'];
  if (!folder)
    throw new Error('No test server: a test that needs one is named *.pg.test.ts or *.e2e.test.ts.');
  return simulatorKeys(join(folder, 'pay-keys'));
}
