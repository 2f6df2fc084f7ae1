/** What waits at a store and what it sold today: asked again while the page is on screen. */
import type { StoreTodayReply } from '../../../cloudfunctions/contract/counter';
import { usePageShown } from '../../platform/navigation';
import { useRepeating } from '../../platform/use-repeating';
import { useReply } from '../../platform/use-reply';
import { showStoreToday } from './api';

const EVERY_MS = 30_000;

/** Null while it is not known. */
export function useStoreToday(store: string): StoreTodayReply | null {
  const { data, retry } = useReply(`store today ${store}`, () => showStoreToday(store));
  usePageShown(retry);
  useRepeating(retry, EVERY_MS, true);
  return data;
}

/**
 * What points are worth in fen, rounded down; null: they do not pay.
 * @example 250 points where 100 are ¥1.00: '250'
 */
export function worthOfPoints(points: string, worth: StoreTodayReply['worth']): string | null {
  if (worth === null) return null;
  return ((BigInt(points) * BigInt(worth.fen)) / BigInt(worth.points)).toString();
}
