/*
 * What an interface of WeChat Pay is to the simulator, and how one reads what it was sent.
 */
import * as z from 'zod/mini';
import type { CallName } from './faults';
import type { Notices } from './notices';
import { Refusal } from './refusal';
import type { KeyMode } from './signatures';
import type { Timers } from './timers';
import type { World } from './world';

/** Everything an interface works with. */
export interface Bank {
  world: World;
  notices: Notices;
  timers: Timers;
  /** Where the simulator listens. */
  url: () => string;
  keyMode: () => KeyMode;
}

export interface Call {
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  /** Parsed JSON; of a GET, nothing. */
  body: unknown;
  /** The key that the request names, by which it encrypts and wants the answer signed. */
  serial: string | undefined;
}

export interface Interface {
  /** By which faults name it; null: it never fails on purpose. */
  name: CallName | null;
  method: 'GET' | 'POST';
  path: string;
  /** Whether nothing is answered as 202, accepted, rather than as 204. */
  accepted?: true;
  /** Answers JSON, bytes (never signed), or nothing. Throws `Refusal`. */
  answer(bank: Bank, call: Call): object | Buffer | null;
}

/** The body by a schema; what does not fit is named as WeChat Pay does. */
export function bodyBy<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const field = `/body/${(parsed.error.issues[0]?.path ?? []).map(String).join('/')}`;
  throw new Refusal('PARAM_ERROR', `输入源“${field}”的值不符合要求`, field);
}

/** The merchant must speak of itself. */
export function checkMerchant({ keys }: World, mchid: string | undefined): void {
  if (mchid !== keys.merchantId) throw new Refusal('MCH_NOT_EXISTS', undefined, 'mchid');
}

/** Where WeChat Pay reports to: an address without a query. */
export const notifyUrl = z.string().check(
  z.maxLength(255),
  z.refine((value) => URL.canParse(value) && /^https?:/.test(value) && !/[?#]/.test(value)),
);
