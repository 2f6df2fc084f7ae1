/**
 * What WeChat Pay reports, over HTTP. Thin: proves that it is WeChat Pay, says which use-case takes the
 * notice, and answers so that it is told again only when that helps.
 */
import { receiveNotice } from '../../core/settlement/money/receive-notice';
import { receiveTransfer } from '../../core/settlement/referral/receive-transfer';
import { asHttpFunction, type HttpAnswer, type HttpFunction } from '../../platform/adapters/http-function';
import type { Platform } from '../../platform/context';
import { describeError } from '../../platform/log';
import type { PayProblem } from '../../platform/wechat-pay/pay-reply';
import { ownBrandId } from './own-brand';

/** A notice has some KB. Bytes. */
const BODY_LIMIT = 64 * 1024;
const PATH = /\/v1\/notices\/(payment|refund|transfer)\/?$/;
/** WeChat Pay reads the status, and a person at WeChat Pay's console the words. */
const STATUS: Partial<Record<PayProblem, number>> = { 'bad-signature': 401, stale: 401, unreadable: 400 };

const answer = (status: number, body: object | null): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: body === null ? '' : JSON.stringify(body),
});
const fail = (status: number, message: string): HttpAnswer => answer(status, { code: 'FAIL', message });
const TAKEN = answer(200, { code: 'SUCCESS' });

async function take(
  platform: Platform,
  headers: Readonly<Record<string, string | undefined>>,
  body: Buffer,
): Promise<{ answer: HttpAnswer; outcome: string }> {
  const { wechatPay } = platform;
  if (wechatPay === null) return { answer: fail(404, 'no payments here'), outcome: 'no-payment-here' };
  if (body.length > BODY_LIMIT) return { answer: fail(400, 'too large'), outcome: 'too-large' };
  const notice = wechatPay.readNotice(headers, body);
  if (!notice.ok) return { answer: fail(STATUS[notice.code] ?? 400, notice.code), outcome: notice.code };
  const [brandId, now] = [await ownBrandId(platform), platform.now()];
  if (notice.data.kind === 'transfer')
    await receiveTransfer(platform.database, brandId, notice.data.transfer, now);
  else await receiveNotice(platform, brandId, notice.data, now);
  return { answer: TAKEN, outcome: 'ok' };
}

export const payment: HttpFunction = {
  name: 'payment',
  bodyLimit: BODY_LIMIT,
  unavailable: () => fail(503, 'try again'),
  async call(platform, { requestId, method, path, headers, body }) {
    const [, about] = PATH.exec(path) ?? [];
    if (about === undefined || method !== 'POST') return fail(404, 'no such path');
    const startedAt = performance.now();
    const taken = await take(platform, headers, body).catch((error: unknown) => {
      const problem = { requestId, function: 'payment', error: describeError(error) };
      platform.log.error(problem, 'a notice could not be taken');
      return { answer: fail(503, 'try again'), outcome: 'try-again' };
    });
    const ms = Math.round(performance.now() - startedAt);
    const { outcome } = taken;
    platform.log.info({ requestId, function: 'payment', about, outcome, ms }, 'called');
    return taken.answer;
  },
};

export const main = asHttpFunction(payment);
