/*
 * Electronic invoices of payments: asked for, made after a while, taken back with a red one.
 * https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/issue-fapiao-applications.html
 */
import * as z from 'zod/mini';
import { bodyBy, type Bank, type Call, type Interface } from '../interface';
import { Refusal } from '../refusal';
import { chinaTime, refundedOf, type Fapiao, type Order, type World } from '../world';

const PATH = '/v3/new-tax-control-fapiao/fapiao-applications';
/** Of one payment. */
const MOST_OF_PAYMENT = 5;

const words = (most: number): z.ZodMiniString => z.string().check(z.minLength(1), z.maxLength(most));
const fen = z.int().check(z.positive());
const issueBody = z.object({
  scene: z.literal('WITH_WECHATPAY'),
  fapiao_apply_id: words(32),
  buyer_information: z.object({
    type: z.enum(['INDIVIDUAL', 'ORGANIZATION']),
    name: words(100),
    taxpayer_id: z.optional(z.string().check(z.regex(/^[0-9A-Z]{15,20}$/))),
  }),
  fapiao_information: z
    .array(
      z.object({
        fapiao_id: z.string().check(z.regex(/^[0-9a-zA-Z_-]{1,32}$/)),
        total_amount: fen,
        need_list: z.boolean(),
        items: z
          .array(
            z.object({
              tax_code: z.string().check(z.regex(/^\d{19}$/)),
              goods_name: words(92),
              quantity: z.int().check(z.positive()),
              total_amount: fen,
              tax_rate: z.int().check(z.minimum(0), z.maximum(9_999)),
              discount: z.boolean(),
            }),
          )
          .check(z.minLength(1), z.maxLength(100)),
      }),
    )
    .check(z.length(1)),
});
const reverseBody = z.object({
  reverse_reason: z.enum(['ISSUE_ERROR', 'SALES_RETURN', 'SERVICE_SUSPENTION', 'SALES_DISCOUNT']),
  fapiao_information: z
    .array(z.object({ fapiao_id: words(32), fapiao_number: words(20) }))
    .check(z.length(1)),
});

/** The paid order of a payment's number. Throws `Refusal`. */
function paidOrder({ orders }: World, transactionId: string): Order {
  const found = [...orders.values()].find((order) => order.transactionId === transactionId);
  if (found === undefined) throw new Refusal('INVALID_REQUEST', '微信支付订单不存在');
  return found;
}

const fapiaosOf = ({ fapiaos }: World, transactionId: string): Fapiao[] =>
  [...fapiaos.values()].filter((fapiao) => fapiao.transactionId === transactionId);

const issue: Interface = {
  name: 'issue-fapiao',
  method: 'POST',
  path: PATH,
  accepted: true,
  answer(bank, { body }) {
    const { world } = bank;
    const ask = bodyBy(issueBody, body);
    const [asked] = ask.fapiao_information;
    if (asked === undefined) throw new Refusal('PARAM_ERROR');
    const known = world.fapiaos.get(asked.fapiao_id);
    if (known !== undefined) {
      if (known.content !== JSON.stringify(ask)) throw new Refusal('ALREADY_EXISTS');
      return null;
    }
    checkAsk(world, ask);
    const made: Fapiao = {
      fapiaoId: asked.fapiao_id,
      transactionId: ask.fapiao_apply_id,
      content: JSON.stringify(ask),
      total: asked.total_amount,
      buyer: ask.buyer_information,
      state: 'ISSUE_ACCEPTED',
      number: null,
      issuedAt: null,
    };
    world.fapiaos.set(made.fapiaoId, made);
    world.save();
    goOnLater(bank, made);
    return null;
  },
};

/** Throws `Refusal` unless such an invoice can be made. */
function checkAsk(world: World, ask: z.infer<typeof issueBody>): void {
  const [asked] = ask.fapiao_information;
  const { type, taxpayer_id: number } = ask.buyer_information;
  if (type === 'ORGANIZATION' && number === undefined)
    throw new Refusal('PARAM_ERROR', '单位抬头需填写税号', '/body/buyer_information/taxpayer_id');
  const order = paidOrder(world, ask.fapiao_apply_id);
  const others = fapiaosOf(world, ask.fapiao_apply_id);
  if (others.length >= MOST_OF_PAYMENT) throw new Refusal('INVALID_REQUEST', '开票次数超过限制');
  const counting = others
    .filter(({ state }) => state !== 'REVERSED')
    .reduce((sum, one) => sum + one.total, 0);
  const total = asked?.total_amount ?? 0;
  if (total !== (asked?.items ?? []).reduce((sum, item) => sum + item.total_amount, 0))
    throw new Refusal('PARAM_ERROR', '总金额与明细不一致', '/body/fapiao_information/0/total_amount');
  if (counting + total > order.total - refundedOf(world, order))
    throw new Refusal('INVALID_REQUEST', '开票金额超过订单可开票金额');
}

/** The tax system takes its time. */
export function goOnLater({ world, timers }: Bank, fapiao: Fapiao): void {
  timers.after(world.faults.fapiaoSeconds, () => {
    if (fapiao.state === 'ISSUE_ACCEPTED') {
      fapiao.number = `26337000${String(world.nextNumber()).padStart(12, '0')}`;
      fapiao.issuedAt = world.now();
      fapiao.state = 'ISSUED';
    } else if (fapiao.state === 'REVERSE_ACCEPTED') fapiao.state = 'REVERSED';
    world.save();
  });
}

/** Throws `Refusal`. */
function fapiaoOf(world: World, { params }: Call, fapiaoId: string): Fapiao {
  const found = world.fapiaos.get(fapiaoId);
  if (found === undefined || found.transactionId !== params['id']) throw new Refusal('NOT_FOUND');
  return found;
}

const find: Interface = {
  name: 'find-fapiao',
  method: 'GET',
  path: `${PATH}/:id`,
  answer({ world }, call) {
    const fapiao = fapiaoOf(world, call, call.query['fapiao_id'] ?? '');
    const { fapiaoId, state, total, number, issuedAt } = fapiao;
    const blue =
      number === null || issuedAt === null
        ? {}
        : { blue_fapiao: { fapiao_number: number, fapiao_time: chinaTime(issuedAt) } };
    const head = { fapiao_id: fapiaoId, status: state, total_amount: total };
    return { total_count: 1, fapiao_information: [{ ...head, ...blue }] };
  },
};

const reverse: Interface = {
  name: 'reverse-fapiao',
  method: 'POST',
  path: `${PATH}/:id/reverse`,
  accepted: true,
  answer(bank, call) {
    const [asked] = bodyBy(reverseBody, call.body).fapiao_information;
    const fapiao = fapiaoOf(bank.world, call, asked?.fapiao_id ?? '');
    if (fapiao.number !== asked?.fapiao_number) throw new Refusal('PARAM_ERROR', '发票号码有误');
    if (fapiao.state === 'REVERSED' || fapiao.state === 'REVERSE_ACCEPTED') return null;
    fapiao.state = 'REVERSE_ACCEPTED';
    bank.world.save();
    goOnLater(bank, fapiao);
    return null;
  },
};

export const fapiaoInterfaces = [issue, find, reverse];
