/** The card as the state of a page. */
import type { CardReply } from '../../../cloudfunctions/contract/member';
import { useReply, type ReplyState } from '../../platform/use-reply';
import { showCard } from './api';

/** Asks for the card once; `retry` asks again. */
export function useCard(): ReplyState<CardReply> & { retry: () => void } {
  return useReply('card', showCard);
}
