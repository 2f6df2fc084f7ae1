/**
 * A bill of a day as a file: asked for, downloaded, checked against the hash that WeChat Pay signed, and cut
 * into lines. What a line says is known to trade-bill.ts and fund-bill.ts.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import * as z from 'zod/mini';
import type { PayClient } from './pay-call';
import { problem, type PayReply } from './pay-reply';

/** Unpacked. Bytes. */
const LARGEST_BILL = 512 * 1024 * 1024;

const billAddress = z.object({
  hash_type: z.literal('SHA1'),
  hash_value: z.string().check(z.regex(/^[0-9a-f]{40}$/i)),
  download_url: z.url(),
});

export interface BillAsk<T> {
  /** Without a slash at its beginning. */
  path: string;
  query: Readonly<Record<string, string>>;
  /** The first column of the sums that follow the lines. */
  sums: string;
  /** Reads a line by the names of its columns; throws where it is not as expected. */
  read(line: Readonly<Record<string, string>>): T;
}

/** The lines of a bill. */
export async function fetchBill<T>(
  client: PayClient,
  { path, query, sums, read }: BillAsk<T>,
): Promise<PayReply<T[]>> {
  const call = { method: 'get', path, query: { ...query, tar_type: 'GZIP' } } as const;
  const address = await client.call(call, billAddress);
  if (!address.ok) return address;
  // Its host is not followed: requests are signed, and go to WeChat Pay's configured address only.
  const { pathname, searchParams } = new URL(address.data.download_url);
  const file = await client.download(pathname.slice(1), Object.fromEntries(searchParams));
  if (!file.ok) return file;
  try {
    const plain = await promisify(gunzip)(file.data, { maxOutputLength: LARGEST_BILL });
    const hash = createHash('sha1').update(plain).digest('hex');
    if (hash !== address.data.hash_value.toLowerCase())
      return problem('unsure', 'the bill is not the one that WeChat Pay named: its hash differs');
    return { ok: true, data: linesOf(plain.toString(), sums).map(read) };
  } catch (error) {
    return problem(
      'unsure',
      `the bill cannot be read: ${error instanceof z.core.$ZodError ? 'its lines differ' : 'damaged'}`,
    );
  }
}

/** A line of names, the lines, two lines of sums. Every value follows a backtick. */
function linesOf(text: string, sums: string): Record<string, string>[] {
  const [table = ''] = text.replace(/^\uFEFF/, '').split(new RegExp(`^${sums}`, 'm'), 1);
  const lines = parse(table, { columns: true, relax_quotes: true, quote: null, skip_empty_lines: true });
  return lines.map((line) => withoutBackticks(line as Record<string, string>));
}

const withoutBackticks = (line: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(line).map(([name, value]) => [name, value.replace(/^`/, '')]));

export const yuan = z.string().check(z.regex(/^\d{1,12}(\.\d{1,2})?$/));
/** @example 2026-11-22 09:30:00 */
export const billTime = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/));

/** Yuan with at most two decimals as fen. @example "18.5" → 1850n */
export function fenOf(amount: string): bigint {
  const [whole = '', cents = ''] = amount.split('.');
  return BigInt(whole + cents.padEnd(2, '0'));
}

/** A bill tells the time in China. */
export const instantOf = (time: string): Date => new Date(`${time.replace(' ', 'T')}+08:00`);
