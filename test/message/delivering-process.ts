/*
 * A process of the shop that sends members a message by two channels and has WeChat asked; killed at any
 * moment by whoever started it. Says "ready" when it begins.
 */
import { runEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { sendMessages } from '../../cloudfunctions/core/settlement/work/send-messages';
import { withTransaction } from '../../cloudfunctions/platform/db';
import { openWechat } from '../../cloudfunctions/platform/wechat/wechat';
import { WECHAT_APP } from '../worlds/account-desk';
import { messageTo, TEMPLATES } from '../worlds/message-world';
import { openTestPlatform } from '../worlds/pay-world';

async function main(): Promise<void> {
  const { DATABASE_URL: url = '', BRAND_ID: brand, MEMBER_IDS: members = '' } = process.env;
  const { WECHAT_URL: apiUrl = '', NOW: at } = process.env;
  const now = Number(at);
  const wechat = openWechat({ ...WECHAT_APP, apiUrl, templates: TEMPLATES }, () => now);
  const platform = { ...openTestPlatform(url, () => now), wechat };
  await platform.database.query('select 1');
  process.stdout.write('ready\n');
  for (const part of members.split(';')) {
    const messages = part.split(',').map((id) => messageTo(BigInt(id), `once-${id}`, 'subscription'));
    await withTransaction(platform.database, (db) =>
      sendMessages(db, { brandId: Number(brand) }, now, messages),
    );
    await runEffects(platform, now);
  }
  await platform.database.end();
}

void main();
