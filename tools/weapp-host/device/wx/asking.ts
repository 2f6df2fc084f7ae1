/*
 * What WeChat asks the member in a sheet of its own when they tap: to pay, to confirm money that comes, and
 * to allow messages. Where the money goes knows the world outside of the phone.
 */
import type { Question } from '../../settings';
import type { Phone } from '../phone';
import type { Sheets } from '../sheets';
import { needNetwork } from './network';
import { answer, textOf, WxFailure, type Options } from './reply';

/** What the merchant signed; WeChat adds the mini-program that asks. */
const SIGNED = ['timeStamp', 'nonceStr', 'package', 'signType', 'paySign'];
/** What the mini-program says of a transfer that waits. */
const OF_TRANSFER = ['mchId', 'appId', 'package'];
/** Of templates in one sheet. */
const MOST_TEMPLATES = 3;

async function pay(phone: Phone, sheets: Sheets, options: Options): Promise<void> {
  needNetwork(phone);
  const signed = Object.fromEntries(SIGNED.map((name) => [name, textOf(options, name)]));
  const buttons = [
    { name: 'cancel', words: '取消' },
    { name: 'confirm', words: '支付' },
  ];
  const pressed = await sheets.ask({ title: '微信支付', content: '', buttons });
  await askBank({
    ask: 'pay',
    params: { appId: phone.settings.appId, ...signed },
    guest: pressed === 'confirm' ? 'pay' : 'cancel',
  });
}

/** Shows that money comes. Succeeds once that was seen: whether it was confirmed says WeChat Pay. */
async function confirmTransfer(phone: Phone, sheets: Sheets, options: Options): Promise<void> {
  needNetwork(phone);
  const params = Object.fromEntries(OF_TRANSFER.map((name) => [name, textOf(options, name)]));
  const buttons = [
    { name: 'cancel', words: '暂不收款' },
    { name: 'confirm', words: '确认收款' },
  ];
  const pressed = await sheets.ask({ title: '商家转账', content: '', buttons });
  await askBank({ ask: 'transfer', params, member: pressed === 'confirm' ? 'confirm' : 'leave' });
}

/** Throws in WeChat's words where it fails. */
async function askBank(question: Question): Promise<void> {
  const answered = await window.askPhone(question);
  if ('errCode' in answered) throw new WxFailure(answered.words);
  if (!('errMsg' in answered)) throw new WxFailure('no answer');
  const [, why] = /:fail ?(.*)$/.exec(answered.errMsg) ?? [];
  if (why !== undefined) throw new WxFailure(why);
}

/** Answers for each template whether one message of it may be sent. */
async function allowMessages(sheets: Sheets, options: Options): Promise<Record<string, string>> {
  const ids = Array.isArray(options.tmplIds) ? (options.tmplIds as string[]) : [];
  if (ids.length === 0) throw new WxFailure("TmplIds can't be empty", { errCode: 10001 });
  if (ids.length > MOST_TEMPLATES)
    throw new WxFailure('template count out of max bounds', { errCode: 20003 });
  const buttons = [
    { name: 'cancel', words: '取消' },
    { name: 'allow', words: '允许' },
  ];
  const pressed = await sheets.ask({ title: '申请发送一次以下消息', content: ids.join('\n'), buttons });
  return Object.fromEntries(ids.map((id) => [id, pressed === 'allow' ? 'accept' : 'reject']));
}

export const askingApi = (phone: Phone, sheets: Sheets): object => ({
  requestPayment: (options: Options) => answer('requestPayment', options, () => pay(phone, sheets, options)),
  requestMerchantTransfer: (options: Options) =>
    answer('requestMerchantTransfer', options, () => confirmTransfer(phone, sheets, options)),
  requestSubscribeMessage: (options: Options) =>
    answer('requestSubscribeMessage', options, () => allowMessages(sheets, options)),
});
