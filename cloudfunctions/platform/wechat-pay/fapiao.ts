/**
 * Electronic invoices (电子发票) of a payment, which WeChat Pay has the tax system make and puts into the
 * payer's cards. A number belongs to one invoice: what is unsure is asked about, and sent again under the
 * same number.
 * https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/issue-fapiao-applications.html
 */
import * as z from 'zod/mini';
import type { PayClient } from './pay-call';
import { problem, type PayReply } from './pay-reply';

export interface FapiaoItem {
  name: string;
  /** 19 digits. */
  taxCode: string;
  rateBp: number;
  /** Tax included. */
  fen: bigint;
}
export interface FapiaoAsk {
  /** Of the payment. */
  transactionId: string;
  /** 1–32 letters and digits. */
  fapiaoId: string;
  buyer: { kind: 'person'; name: string } | { kind: 'company'; name: string; taxNumber: string };
  items: readonly FapiaoItem[];
}

/** `issuing`, `reversing`: accepted, not yet made. */
export type FapiaoState = 'issuing' | 'issued' | 'reversing' | 'reversed';
export interface Fapiao {
  fapiaoId: string;
  state: FapiaoState;
  totalFen: bigint;
  /** At the tax authority; null: not yet issued. */
  number: string | null;
  /** Only of invoices of the older kind; empty: none. */
  code: string;
  issuedAt: Date | null;
}

const PATH = 'v3/new-tax-control-fapiao/fapiao-applications';
/** Of one piece: WeChat Pay counts in 10⁻⁸. */
const ONE_PIECE = 100_000_000;
const STATES = {
  ISSUE_ACCEPTED: 'issuing',
  ISSUED: 'issued',
  REVERSE_ACCEPTED: 'reversing',
  REVERSED: 'reversed',
} as const;

const words = z.string().check(z.maxLength(64));
const applicationObject = z.object({
  fapiao_information: z.array(
    z.object({
      fapiao_id: words,
      status: z.enum(Object.keys(STATES) as (keyof typeof STATES)[]),
      total_amount: z.int().check(z.positive()),
      blue_fapiao: z.optional(
        z.nullable(
          z.object({
            fapiao_code: z.optional(z.nullable(words)),
            fapiao_number: words,
            fapiao_time: z.iso.datetime({ offset: true }),
          }),
        ),
      ),
    }),
  ),
});

/** Asks for one. Ok means accepted; how it stands is asked. */
export async function issueFapiao(client: PayClient, ask: FapiaoAsk): Promise<PayReply<null>> {
  const { buyer, items } = ask;
  const body = {
    scene: 'WITH_WECHATPAY',
    fapiao_apply_id: ask.transactionId,
    buyer_information: {
      type: buyer.kind === 'company' ? 'ORGANIZATION' : 'INDIVIDUAL',
      name: buyer.name,
      ...(buyer.kind === 'company' ? { taxpayer_id: buyer.taxNumber } : {}),
    },
    fapiao_information: [
      {
        fapiao_id: ask.fapiaoId,
        total_amount: Number(items.reduce((sum, { fen }) => sum + fen, 0n)),
        need_list: false,
        items: items.map(({ name, taxCode, rateBp, fen }) => ({
          ...{ tax_code: taxCode, goods_name: name, quantity: ONE_PIECE },
          ...{ total_amount: Number(fen), tax_rate: rateBp, discount: false },
        })),
      },
    ],
  };
  return client.call<null>({ method: 'post', path: PATH, body }, null);
}

/** How one stands. `not-found`: WeChat Pay never heard of it. */
export async function findFapiao(
  client: PayClient,
  { transactionId, fapiaoId }: Pick<FapiaoAsk, 'transactionId' | 'fapiaoId'>,
): Promise<PayReply<Fapiao>> {
  const call = { method: 'get', path: pathOf(transactionId), query: { fapiao_id: fapiaoId } } as const;
  const reply = await client.call(call, applicationObject);
  if (!reply.ok) return reply;
  const found = reply.data.fapiao_information.find(({ fapiao_id: id }) => id === fapiaoId);
  if (found === undefined) return problem('not-found', 'the application has no such invoice');
  const { status, total_amount: total, blue_fapiao: blue } = found;
  const state = STATES[status];
  if (state !== 'issuing' && blue == null) return problem('unsure', 'an invoice without its number');
  return {
    ok: true,
    data: {
      ...{ fapiaoId, state, totalFen: BigInt(total), number: blue?.fapiao_number ?? null },
      ...{ code: blue?.fapiao_code ?? '', issuedAt: blue == null ? null : new Date(blue.fapiao_time) },
    },
  };
}

/** Takes one back with a red invoice (冲红). Ok means accepted. */
export async function reverseFapiao(
  client: PayClient,
  transactionId: string,
  { fapiaoId, code, number }: Fapiao,
): Promise<PayReply<null>> {
  const named = { fapiao_id: fapiaoId, ...(code === '' ? {} : { fapiao_code: code }), fapiao_number: number };
  const body = { reverse_reason: 'SALES_RETURN', fapiao_information: [named] };
  return client.call<null>({ method: 'post', path: `${pathOf(transactionId)}/reverse`, body }, null);
}

const pathOf = (transactionId: string): string => `${PATH}/${encodeURIComponent(transactionId)}`;
