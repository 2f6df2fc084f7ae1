/*
 * The cashier in a browser, where H5 shows what WeChat shows on the phone: GET
 * /cashier?appId=…&timeStamp=…&nonceStr=…&package=prepay_id=…&signType=RSA &paySign=…&return=… (or
 * prepay_id=… for the package). Goes back to `return`, on this machine only, with pay=ok or pay=cancel.
 */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendPage, wayBack, type Form } from './bank-page';
import type { Bank } from './interface';
import { payable, requestPayment } from './request-payment';

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

/** Adds the pages. */
export function addCashier(app: FastifyInstance, bank: Bank): void {
  app.get('/cashier', (request, reply) => {
    const form = request.query as Form;
    // Whoever presses Back after paying is led on to their order, and does not meet the cashier again.
    const paid = isPaid(bank, form) ? back(form, 'ok') : null;
    return paid === null ? show(reply, bank, form) : reply.redirect(paid, 303);
  });
  app.post('/cashier', (request, reply) => {
    const form: Form = Object.fromEntries(new URLSearchParams(String(request.body)));
    const guest = form['answer'] === 'pay' ? 'pay' : 'cancel';
    if (back(form, 'cancel') === null) return show(reply, bank, form);
    const outcome = OUTCOMES[requestPayment(bank, paramsOf(form), guest).errMsg];
    return outcome === undefined ? show(reply, bank, form) : reply.redirect(back(form, outcome) ?? '/', 303);
  });
}

function isPaid({ world }: Bank, form: Form): boolean {
  const { order } = payable(world, paramsOf(form));
  return order?.state === 'SUCCESS' || order?.state === 'REFUND';
}

function show(reply: FastifyReply, { world }: Bank, form: Form): FastifyReply {
  const target = back(form, 'cancel');
  const found = target === null ? { trouble: '返回地址不在本机，无法打开' } : payable(world, paramsOf(form));
  const { order } = found;
  return sendPage(reply, {
    head: '微信支付 · 模拟收银台，不会真的扣款',
    body: order
      ? {
          title: world.keys.merchantName,
          fen: order.total,
          facts: { 商品: order.description, 商户单号: order.outTradeNo },
        }
      : null,
    trouble: 'trouble' in found ? found.trouble : null,
    back: target,
    action: '/cashier',
    buttons: { yes: ['pay', '确认支付'], no: ['cancel', '取消'] },
    fields: { ...paramsOf(form), return: form['return'] ?? '' },
  });
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

const back = (form: Form, outcome: Outcome): string | null => wayBack(form, 'pay', outcome);
