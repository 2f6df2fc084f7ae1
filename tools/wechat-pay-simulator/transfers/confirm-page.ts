/*
 * WeChat's page for confirming a transfer, in a browser: GET
 * /merchant-transfer?mchId=…&appId=…&package=…&return=… Goes back to `return`, on this machine only, with
 * transfer=asked, whatever was answered: how it stands says WeChat Pay to the merchant.
 */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendPage, wayBack, type Form } from '../bank-page';
import type { Bank } from '../interface';
import { confirmable, confirmTransfer } from './confirm-transfer';

const PATH = '/merchant-transfer';
const FIELDS = ['mchId', 'appId', 'package'] as const;
const backOf = (form: Form): string | null => wayBack(form, 'transfer', 'asked');

/** Adds the page. */
export function addConfirmPage(app: FastifyInstance, bank: Bank): void {
  app.get(PATH, (request, reply) => show(reply, bank, request.query as Form));
  app.post(PATH, (request, reply) => {
    const form: Form = Object.fromEntries(new URLSearchParams(String(request.body)));
    const back = backOf(form);
    if (back === null || 'trouble' in confirmable(bank, paramsOf(form))) return show(reply, bank, form);
    confirmTransfer(bank, paramsOf(form), form['answer'] === 'confirm' ? 'confirm' : 'leave');
    return reply.redirect(back, 303);
  });
}

function show(reply: FastifyReply, bank: Bank, form: Form): FastifyReply {
  const back = backOf(form);
  const found = back === null ? { trouble: '返回地址不在本机，无法打开' } : confirmable(bank, paramsOf(form));
  const transfer = 'transfer' in found ? found.transfer : null;
  return sendPage(reply, {
    head: '微信支付 · 模拟收款页，不会真的到账',
    body: transfer && {
      title: bank.world.keys.merchantName,
      fen: transfer.amount,
      facts: { 说明: transfer.remark, 商户单号: transfer.outBillNo },
    },
    trouble: 'trouble' in found ? found.trouble : null,
    back,
    action: PATH,
    buttons: { yes: ['confirm', '确认收款'], no: ['leave', '暂不收款'] },
    fields: { ...paramsOf(form), return: form['return'] ?? '' },
  });
}

const paramsOf = (form: Form): Record<string, string> =>
  Object.fromEntries(FIELDS.map((name) => [name, form[name] ?? '']));
