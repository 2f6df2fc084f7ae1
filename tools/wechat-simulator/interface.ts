/*
 * What an interface of WeChat is to the simulator, and how one reads what it was sent.
 */
import { Refusal } from './refusal';
import type { World } from './world';

export type Fields = Readonly<Record<string, unknown>>;

export interface Call {
  query: Fields;
  body: Fields;
}

export interface Interface {
  method: 'GET' | 'POST';
  path: string;
  /** Whether the caller must show an access token. */
  needsToken: boolean;
  /** Answers JSON, or a picture. Throws `Refusal`. */
  answer(world: World, call: Call): object | Buffer;
}

/** What most interfaces say when all is well. */
export const OK = { errcode: 0, errmsg: 'ok' };

/** A field that must be a text; `errcode` when it is missing or empty. */
export function textOf(fields: Fields, name: string, errcode: number): string {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') throw new Refusal(errcode, name);
  return value;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A user who opened the mini-program at least once. */
export function knownOpenid(world: World, fields: Fields, name: string): string {
  const openid = textOf(fields, name, 40003);
  if (!world.seenAt.has(openid)) throw new Refusal(40003);
  return openid;
}
