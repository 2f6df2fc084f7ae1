/** What expires when, page by page. */
import type { ExpiringReply } from '../../../cloudfunctions/contract/member';
import { usePagedReply, type PagedReply } from '../../platform/use-paged-reply';
import { listExpiring } from './api';

/** Asks as soon as it is used: use it where the list is on screen. */
export function useExpiring(): PagedReply<ExpiringReply> {
  return usePagedReply('expiring', listExpiring);
}
