/**
 * Counts calls by the address that they come from, minute by minute, in this process: what costs work before
 * anybody is known. Several processes count apart.
 */
import { isIPv6 } from 'node:net';
import { MINUTE_MS, startOfMinute, type Instant } from '../core/kernel/time';

/** Addresses that are told apart in a minute; further ones count as one. Bounds the memory. */
const MOST_ADDRESSES = 50_000;

export interface AddressCounter {
  /** Counts one; null: it may be looked at, otherwise in how many seconds it may. */
  count(address: string, now: Instant): number | null;
  /** One that was counted was none of those that are counted. */
  giveBack(address: string, now: Instant): void;
}

/** A counter that lets so many of an address through in a minute. */
export function countAddresses(aMinute: number): AddressCounter {
  let minute = 0;
  const counts = new Map<string, number>();
  const keyOf = (address: string, now: Instant): string => {
    if (minute !== startOfMinute(now)) counts.clear();
    minute = startOfMinute(now);
    const key = networkOf(address);
    return counts.has(key) || counts.size < MOST_ADDRESSES ? key : '';
  };
  return {
    count(address, now) {
      const key = keyOf(address, now);
      const count = counts.get(key) ?? 0;
      if (count >= aMinute) return Math.ceil((minute + MINUTE_MS - now) / 1000);
      counts.set(key, count + 1);
      return null;
    },
    giveBack(address, now) {
      const key = keyOf(address, now);
      counts.set(key, Math.max((counts.get(key) ?? 0) - 1, 0));
    },
  };
}

/**
 * What one line to the internet has: an address of IPv4, a /64 of IPv6.
 * @example '2001:db8:1:2:aa::1' and '2001:db8:1:2::9' are both '2001:db8:1:2'
 */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const heads = head.split(':').filter(Boolean);
  const tails = (tail ?? '').split(':').filter(Boolean);
  const between = Array<string>(Math.max(8 - heads.length - tails.length, 0)).fill('0');
  return [...heads, ...between, ...tails].slice(0, 4).join(':');
}
