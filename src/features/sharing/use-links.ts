/** Links of one's own as a page keeps them: the same content by the same way is asked for once. */
import { useCallback, useRef } from 'react';
import type { ShareChannel, ShareLinkReply } from '../../../cloudfunctions/contract/referral';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { shareLink } from './api';
import { keyOf, type Shared } from './shared';

export type AskLink = (shared: Shared, channel: ShareChannel) => Promise<Reply<ShareLinkReply>>;

/** Asked again after a refusal or without network only. */
export function useLinks(): AskLink {
  const kept = useRef(new Map<string, Reply<ShareLinkReply>>());
  return useCallback(async ({ content }, channel) => {
    const key = `${keyOf(content)} ${channel}`;
    const known = kept.current.get(key);
    if (known !== undefined) return known;
    const reply = await shareLink(content, channel);
    if (reply.ok) kept.current.set(key, reply);
    return reply;
  }, []);
}
