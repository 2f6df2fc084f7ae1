/**
 * What use-cases need that reach beyond the database: WeChat, WeChat Pay, 企业微信, what opens who is paid, and
 * the log that hears of trouble with them.
 */
import type { Platform } from './context';

export type Outside = Pick<
  Platform,
  'database' | 'wechat' | 'wechatPay' | 'wecom' | 'vault' | 'log' | 'demo'
>;
