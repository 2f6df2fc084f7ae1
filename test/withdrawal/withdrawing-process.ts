/*
 * A process of the shop in which members take ¥5 of commission out, one after the other; killed at any moment
 * by whoever started it. Says "ready" when it begins.
 */
import { withdraw } from '../../cloudfunctions/core/settlement/referral/withdraw';
import { openWechatPay } from '../../cloudfunctions/platform/wechat-pay/wechat-pay';
import { openTestPlatform } from '../worlds/pay-world';
import { configOf } from '../worlds/wechat-pay-shop';

async function main(): Promise<void> {
  const { DATABASE_URL: url = '', BRAND_ID: brand, MEMBER_IDS: members = '' } = process.env;
  const wechatPay = openWechatPay(configOf(process.env as Record<string, string>), Date.now);
  const platform = { ...openTestPlatform(url, Date.now), wechatPay };
  await platform.database.query('select 1');
  process.stdout.write('ready\n');
  for (const memberId of members.split(',')) {
    const member = { memberId: BigInt(memberId), brandId: Number(brand) };
    const wish = { to: 'wechat' as const, fen: 500n, netFen: 500n, realName: null };
    await withdraw(platform, member, { ...wish, requestId: `once-of-${memberId}` }, Date.now());
  }
  await platform.database.end();
}

void main();
