/*
 * What every bill of a day has in common: from when on it can be had, and where its file is downloaded.
 */
import { createHash, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Bank, Interface } from './interface';
import { Refusal } from './refusal';
import { chinaTime, type World } from './world';

/** A day's bill is made by ten o'clock of the next day. Milliseconds. */
const MADE_AFTER_MS = 34 * 3_600_000;
/** Bills are kept three months. Milliseconds. */
const KEPT_MS = 92 * 86_400_000;
const FILE_PATH = '/v3/billdownload/file';

/** Files that a download address was given for, by token. */
const files = new WeakMap<World, Map<string, Buffer>>();

function keepFile(world: World, file: Buffer): string {
  const kept = files.get(world) ?? new Map<string, Buffer>();
  files.set(world, kept);
  const token = randomUUID();
  kept.set(token, file);
  return token;
}

/** Throws `Refusal` unless the bill of this day can be had. */
export function checkDay(world: World, day: string): void {
  const begin = Date.parse(`${day}T00:00:00+08:00`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(begin) || chinaTime(begin).slice(0, 10) !== day)
    throw new Refusal('PARAM_ERROR', '账单日期格式不正确', '/query/bill_date');
  const age = world.now() - begin;
  if (age < 0 || age > KEPT_MS) throw new Refusal('PARAM_ERROR', '账单日期不合法', '/query/bill_date');
  if (age < MADE_AFTER_MS && !world.faults.billsAtOnce) throw new Refusal('STATEMENT_CREATING');
}

/** Where the file can be had, and its hash. Throws `Refusal` for a packing that there is not. */
export function fileReply({ world, url }: Bank, bill: string, packing: string | undefined): object {
  if (packing !== undefined && packing !== 'GZIP')
    throw new Refusal('PARAM_ERROR', undefined, '/query/tar_type');
  const text = Buffer.from(bill);
  const token = keepFile(world, packing === undefined ? text : gzipSync(text));
  return {
    // Of the bill as it is unpacked.
    hash_type: 'SHA1',
    hash_value: createHash('sha1').update(text).digest('hex'),
    download_url: `${url()}${FILE_PATH}?token=${token}`,
  };
}

/** Of every bill. */
export const billFile: Interface = {
  name: null,
  method: 'GET',
  path: FILE_PATH,
  answer({ world }, { query }) {
    const file = files.get(world)?.get(query['token'] ?? '');
    if (file === undefined) throw new Refusal('PARAM_ERROR', 'token已失效', '/query/token');
    return file;
  },
};
