/** POST /pos/v1/quote: what a sale would earn its member, and the best coupon for it. */
import { posQuoteRequestSchema } from '../../contract/pos';
import { lookAtQuotation, quoteSale } from '../../core/settlement/pos/quote-sale';
import type { PosCall, Understood } from './pos-call';
import { readRequest } from './read-request';

/** The sum of the lines, and the points. */
export async function quote({ platform, till, body, now }: PosCall): Promise<Understood> {
  const read = readRequest(posQuoteRequestSchema, body);
  if ('refused' in read) return read;
  const { database, vault } = platform;
  const { at, token, lines, coupons = false } = read.request;
  const quotation = { at: Date.parse(at), now, token, lines, coupons };
  const quotable = await lookAtQuotation(vault, till, quotation);
  if ('ok' in quotable) return { refused: quotable };
  return {
    keys: quotable.keys,
    answer: async (facts) => ({ reply: await quoteSale(database, till, quotable, quotation, facts) }),
  };
}
