/*
 * What members and operators of the demo have done before anybody opens it, through the functions and by
 * clocks that are set back: the books of it are as good as any others.
 */
import { readConfig } from '../../cloudfunctions/platform/config';
import { openPlatform } from '../../cloudfunctions/platform/context';
import { openWechatPay } from '../../cloudfunctions/platform/wechat-pay/wechat-pay';
import { auditBrands } from '../../tools/audit/audit-brands';
import { seedDemo } from '../../tools/seed/seed-demo';
import { openDemoPartners } from '../../tools/start/demo-partners';
import { openDemoReferral } from '../../tools/start/demo-referral';
import { openDemoTeam } from '../../tools/start/demo-team';
import { productEnv } from '../../tools/wechat-pay-simulator/keys';
import { startSimulator } from '../../tools/wechat-pay-simulator/simulator';
import { DATA_KEY, SECRET } from '../server/server-process';
import { createTestDatabase } from '../support/database';
import { payKeys } from '../support/pay-keys';
import { configOf } from '../worlds/wechat-pay-shop';

test('a demo that was just made has nothing that the audit would name', async () => {
  const database = await createTestDatabase();
  const keys = await payKeys();
  const bank = await startSimulator({ keys, speed: 1000, now: Date.now });
  const platform = openPlatform(
    readConfig({
      ...{ DATABASE_URL: database.appUrl, HUIGAN_SESSION_SECRET: SECRET, HUIGAN_DATA_KEY: DATA_KEY },
      ...{ HUIGAN_DEMO: '1', HUIGAN_LOG_LEVEL: 'silent' },
    }),
    4,
  );
  const env = productEnv(keys, { url: bank.url, notifyUrl: 'http://127.0.0.1:1/notices' });
  platform.wechatPay = openWechatPay(configOf(env), Date.now, 1500);
  try {
    await seedDemo(platform.database, { now: Date.now() });
    const told: string[] = [];
    for (const open of [openDemoReferral, openDemoPartners, openDemoTeam])
      await open({ platform, bank }, (line) => told.push(line));
    expect(told).toEqual([]);
    const audit = await auditBrands(platform.database, {
      ...{ brandKey: undefined, asOf: undefined, now: Date.now() },
    });
    expect(audit.brands.flatMap(({ differences }) => differences)).toEqual([]);
  } finally {
    await platform.database.end();
    await bank.close();
    await database.drop();
  }
});
