/**
 * What a function works with: the surroundings of a process, and those of one call. Types, and the opening of
 * the first.
 */
import type { Caller } from './callers';
import type { Clock } from './clock';
import { wallClock } from './clock';
import type { Config } from './config';
import { openPool, PATIENCE, type Database } from './db';
import { openSessions, type Sessions } from './identity';
import { openLog, type Log } from './log';
import { openStaffSessions, type StaffSessions } from './staff-sessions';
import type { TaxTable } from '../contract/tax-table';
import { openVault, type Vault } from './vault';
import { openWechat, type Wechat } from './wechat/wechat';
import { openWechatPay, type WechatPay } from './wechat-pay/wechat-pay';
import { openWecom, type Wecom } from './wecom/wecom';

/** The surroundings of a process. */
export interface Platform {
  database: Database;
  sessions: Sessions;
  staffSessions: StaffSessions;
  vault: Vault;
  /** Null: this deployment knows no mini-program. */
  wechat: Wechat | null;
  /** Null: this deployment takes no payments. */
  wechatPay: WechatPay | null;
  /** Null: staff are given no tasks in 企业微信. */
  wecom: Wecom | null;
  /** How what is sold is taxed; null: nobody is offered an invoice. */
  taxTable: TaxTable | null;
  /** Where a browser pays in demo mode: the page of a simulated WeChat Pay; null: nowhere. */
  cashier: string | null;
  /** Where a browser confirms a transfer in demo mode, likewise; null: nowhere. */
  confirmPage: string | null;
  now: Clock;
  log: Log;
  /** Demo mode: members are looked at without being them. */
  demo: boolean;
  /** Key of the brand that this deployment serves. */
  brandKey: string;
}

/** One call of a function. */
export interface Context extends Omit<Platform, 'now'>, Caller {
  /** The instant of this call, the same throughout. */
  now: number;
}

/** A page of a simulated WeChat Pay. */
const demoPage = ({ demo, wechatPay }: Config, name: string): string | null =>
  demo && wechatPay !== null ? `${wechatPay.url}/${name}` : null;

/** Opens what the configuration names. `poolMax`: 1–2 in an event function, 5–10 in a server. */
export const openPlatform = (config: Config, poolMax: number): Platform => ({
  ...openServices(config),
  database: openPool(config.databaseUrl, poolMax, PATIENCE),
  sessions: openSessions(config.sessionSecret),
  staffSessions: openStaffSessions(config.sessionSecret),
  vault: openVault(config.dataKey),
  taxTable: config.taxTable,
  cashier: demoPage(config, 'cashier'),
  confirmPage: demoPage(config, 'merchant-transfer'),
  now: wallClock,
  demo: config.demo,
  brandKey: config.brandKey,
});

/** What reaches outside of this process and its database. */
export const openServices = (config: Config): Pick<Platform, 'wechat' | 'wechatPay' | 'wecom' | 'log'> => ({
  wechat: config.wechat === null ? null : openWechat(config.wechat, wallClock),
  wechatPay: config.wechatPay === null ? null : openWechatPay(config.wechatPay, wallClock),
  wecom: config.wecom === null ? null : openWecom(config.wecom, wallClock),
  log: openLog(config.logLevel),
});
