/**
 * What use-cases need that reach beyond the database: WeChat, WeChat Pay, and the log that hears of trouble
 * with them.
 */
import type { Platform } from './context';

export type Outside = Pick<Platform, 'database' | 'wechat' | 'wechatPay' | 'log' | 'demo'>;
