/** POST /pos/v1/quote: what a sale would earn its member. */
import { posQuoteRequestSchema, type PosError, type PosQuoteReply } from '../../contract/pos';
import { quoteSale } from '../../core/settlement/pos/quote-sale';
import type { PosCall } from './pos-call';
import { readRequest } from './read-request';

/** The sum of the lines, and the points. */
export async function answerQuote({ platform, till, body, now }: PosCall): Promise<PosQuoteReply | PosError> {
  const read = readRequest(posQuoteRequestSchema, body);
  if ('refused' in read) return read.refused;
  const { database, vault } = platform;
  const { at, token, lines } = read.request;
  return quoteSale(database, vault, till, { at: Date.parse(at), now, token, lines });
}
