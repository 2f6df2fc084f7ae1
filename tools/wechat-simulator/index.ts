/**
 * `node tools/run.mjs wechat-simulator [--port 8799] [--app-id wx…] [--app-secret …]`: WeChat's interfaces
 * for work by hand. Point WECHAT_API_URL of the functions at it; get codes from POST /simulator/login-codes
 * {"openid": "o-1"} and /simulator/phone-codes {"phone": "13800005678"}.
 */
import { parseArgs } from 'node:util';
import { InputError, runCommand } from '../command/input-error';
import { listenForStop } from '../command/with-database';
import { startWechatSimulator } from './simulator';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8799' },
      'app-id': { type: 'string', default: 'wx0000000000000000' },
      'app-secret': { type: 'string', default: 'simulated-secret' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InputError(`--port ${values.port}: it is a number from 0 to 65535.`);
  const appId = values['app-id'];
  const appSecret = values['app-secret'];
  const simulator = await startWechatSimulator({ appId, appSecret, port });
  console.log(
    `WeChat is simulated on ${simulator.url}\n` +
      `WECHAT_API_URL=${simulator.url} WECHAT_APPID=${appId} WECHAT_APP_SECRET=${appSecret}\n` +
      `Codes: curl -d '{"openid":"o-1"}' ${simulator.url}/simulator/login-codes`,
  );
  const stop = listenForStop();
  await stop.wait;
  stop.dispose();
  await simulator.close();
  return 0;
}

runCommand(main);
