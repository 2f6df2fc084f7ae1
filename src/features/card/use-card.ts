/** The card as the state of a page. */
import type { CardReply } from '../../../cloudfunctions/contract/member';
import { useReply, type ReplyState } from '../../platform/use-reply';
import { showCard } from './api';

/** Asks for the card once for each session. */
export function useCard(session: string | null): ReplyState<CardReply> & { retry: () => void } {
  return useReply(`card ${session ?? ''}`, () => showCard(session));
}
