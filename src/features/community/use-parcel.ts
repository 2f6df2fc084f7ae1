/** A parcel as the state of its page, which follows by itself while something is about to happen to it. */
import type { ParcelReply } from '../../../cloudfunctions/contract/community';
import { usePageShown } from '../../platform/navigation';
import { useRepeating } from '../../platform/use-repeating';
import { useReply, type ReplyState } from '../../platform/use-reply';
import { showParcel } from './api';

/** It is fetched within seconds of showing its code. Milliseconds. */
const EVERY_MS = 4_000;

/** Days may pass before it is packed or arrives: then looking again when the page appears is enough. */
const isBusy = ({ payBy, pickupCode, state, phase, backs }: ParcelReply): boolean =>
  payBy !== null ||
  pickupCode !== null ||
  (state === 'ordered' && phase !== 'ordering') ||
  backs.some((back) => back.state === 'queued' || back.state === 'processing');

/** Of the member's order of this number. */
export function useParcel(order: string): ReplyState<ParcelReply> & { retry: () => void } {
  const reply = useReply(order, () => showParcel(order));
  const { data, retry } = reply;
  usePageShown(retry);
  useRepeating(retry, EVERY_MS, data !== null && isBusy(data));
  return reply;
}
