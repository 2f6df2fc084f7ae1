/*
 * The cashier in a browser, where H5 shows what WeChat shows on the phone: GET
 * /cashier?appId=…&timeStamp=…&nonceStr=…&package=prepay_id=…&signType=RSA &paySign=…&return=… (or
 * prepay_id=… for the package). Goes back to `return`, on this machine only, with pay=ok or pay=cancel.
 */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { cashierPage } from './cashier-page';
import type { Bank } from './interface';
import { payable, requestPayment } from './request-payment';

type Form = Readonly<Record<string, string | undefined>>;

const LOCAL = new Set(['127.0.0.1', 'localhost']);
const FIELDS = ['appId', 'timeStamp', 'nonceStr', 'package', 'signType', 'paySign'] as const;
/**
 * What the guest's answer came to, and what the page that is gone back to reads; anything else is trouble,
 * and shown.
 */
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  'requestPayment:ok': 'ok',
  'requestPayment:fail cancel': 'cancel',
};
type Outcome = 'ok' | 'cancel';
/** A form that redirects is held to this list in the whole of its way. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http://127.0.0.1:* http://localhost:*";

/** Adds the pages. */
export function addCashier(app: FastifyInstance, bank: Bank): void {
  app.get('/cashier', (request, reply) => {
    return show(reply, bank, request.query as Form);
  });
  app.post('/cashier', (request, reply) => {
    const form: Form = Object.fromEntries(new URLSearchParams(String(request.body)));
    const guest = form['answer'] === 'pay' ? 'pay' : 'cancel';
    if (back(form, 'cancel') === null) return show(reply, bank, form);
    const outcome = OUTCOMES[requestPayment(bank, paramsOf(form), guest).errMsg];
    return outcome === undefined ? show(reply, bank, form) : reply.redirect(back(form, outcome) ?? '/', 303);
  });
}

function show(reply: FastifyReply, { world }: Bank, form: Form): FastifyReply {
  const target = back(form, 'cancel');
  const found = target === null ? { trouble: '返回地址不在本机，无法打开' } : payable(world, paramsOf(form));
  const html = cashierPage({
    merchant: world.keys.merchantName,
    order: found.order ?? null,
    trouble: 'trouble' in found ? found.trouble : null,
    back: target,
    fields: { ...paramsOf(form), return: form['return'] ?? '' },
  });
  return reply
    .code('trouble' in found ? 409 : 200)
    .headers({
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
    .type('text/html; charset=utf-8')
    .send(html);
}

function paramsOf(form: Form): Record<string, string> {
  const params: Record<string, string> = {};
  if (form['prepay_id'] !== undefined) {
    params['package'] = `prepay_id=${form['prepay_id']}`;
    params['signType'] = 'RSA';
  }
  for (const name of FIELDS) {
    const value = form[name];
    if (value !== undefined) params[name] = value;
  }
  return params;
}

/** Where the guest goes back to; null unless it is on this machine. */
function back(form: Form, outcome: Outcome): string | null {
  const address = form['return'];
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' || !LOCAL.has(url.hostname)) return null;
  url.searchParams.set('pay', outcome);
  return url.toString();
}
