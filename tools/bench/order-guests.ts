/*
 * Guests of a benchmark: each is quoted a cart, orders it, pays it at the simulated WeChat Pay, and waits
 * until the ledger has the sale.
 */
import { randomBytes } from 'node:crypto';
import { Agent } from 'node:http';
import { asDb, type Database } from '../../cloudfunctions/platform/db';
import { postJson } from './post-json';

/** Milliseconds of one guest's order. */
export interface Ordering {
  quoteMs: number;
  createMs: number;
  payMs: number;
  /** From the guest's payment: notice, order paid, sale settled, and seen in the ledger. */
  settledMs: number;
}

/** How often the ledger is looked at for all who wait. Milliseconds. */
const LOOK_MS = 10;
/** Nobody waits longer. Milliseconds. */
const PATIENCE_MS = 30_000;

export interface Places {
  server: string;
  bank: string;
}

export class Guests {
  private readonly agent = new Agent({ keepAlive: true });
  /** By the order's number: who waits for it. */
  private readonly waiting = new Map<string, { memberId: bigint; seen: () => void }>();
  private looking: NodeJS.Timeout | undefined;

  constructor(
    private readonly pool: Database,
    private readonly places: Places,
    /** The number of whoever has the first session; the others follow. */
    private readonly firstMember: bigint,
    private readonly sessions: readonly string[],
    private readonly stores: readonly string[],
    private readonly products: readonly string[],
  ) {
    this.lookLater();
  }

  /** The order with this number: who, where and what they buy follow from it. */
  async order(count: number): Promise<Ordering> {
    const place = (count * 7919) % this.sessions.length;
    const session = this.sessions[place] ?? '';
    const cart = this.cartOf(count);
    const began = performance.now();
    const { quote } = await this.ask<{ quote: { payableFen: string } }>(session, {
      action: 'quote',
      ...cart,
    });
    const quotedAt = performance.now();
    const requestId = randomBytes(8).toString('hex');
    const wish = { place: 'counter', channel: '', remark: '', pointsUsed: '0', requestId };
    const created = await this.ask<{ order: string }>(session, {
      action: 'create-order',
      ...cart,
      ...wish,
      payableFen: quote.payableFen,
    });
    const createdAt = performance.now();
    const { params } = await this.ask<{ params: object }>(session, { action: 'pay', order: created.order });
    const payingAt = performance.now();
    const settled = this.settled(created.order, this.firstMember + BigInt(place));
    const { errMsg } = await this.post<{ errMsg: string }>(`${this.places.bank}/sandbox/pay`, params, {});
    if (errMsg !== 'requestPayment:ok') throw new Error(errMsg);
    await settled;
    return {
      quoteMs: quotedAt - began,
      createMs: createdAt - quotedAt,
      payMs: payingAt - createdAt,
      settledMs: performance.now() - payingAt,
    };
  }

  close(): void {
    clearTimeout(this.looking);
    this.agent.destroy();
  }

  private cartOf(count: number): object {
    const product = (place: number): string =>
      this.products[(count * 31 + place) % this.products.length] ?? '';
    const line = (place: number): object => ({
      line: String(place),
      product: product(place),
      quantity: 1 + ((count + place) % 2),
      options: [],
      parts: [],
      text: '',
    });
    return { store: this.stores[count % this.stores.length], lines: [line(1), line(2)], points: 'none' };
  }

  private async ask<T>(session: string, body: object): Promise<T> {
    const headers = { authorization: `Bearer ${session}` };
    const reply = await this.post<{ ok: boolean; data: T & { outcome?: string } }>(
      `${this.places.server}/fn/order`,
      body,
      headers,
    );
    const outcome = reply.ok ? (reply.data.outcome ?? 'ok') : 'refused';
    if (!['ok', 'quoted', 'created', 'to-pay'].includes(outcome))
      throw new Error(`an order was answered ${JSON.stringify(reply)}`);
    return reply.data;
  }

  private post<T>(url: string, body: object, headers: Record<string, string>): Promise<T> {
    return postJson<T>(this.agent, url, body, headers);
  }

  private settled(order: string, memberId: bigint): Promise<void> {
    return new Promise((resolve, fail) => {
      const timer = setTimeout(() => fail(new Error(`order ${order} was not settled`)), PATIENCE_MS);
      const seen = (): void => {
        clearTimeout(timer);
        resolve();
      };
      this.waiting.set(order, { memberId, seen });
    });
  }

  private lookLater(): void {
    this.looking = setTimeout(() => void this.look(), LOOK_MS);
  }

  private async look(): Promise<void> {
    if (this.waiting.size > 0) {
      const members = [...this.waiting.values()].map(({ memberId }) => memberId);
      const { rows } = await asDb(this.pool).query(
        `select j.event_id from unnest($1::bigint[], $2::text[]) as t(member_id, order_id) cross join lateral (
           select j.event_id from huigan.journals j
           where j.member_id = t.member_id and j.source = 'order' and j.event_id = t.order_id limit 1
         ) j`,
        [members, [...this.waiting.keys()]],
      );
      for (const { event_id: order } of rows as { event_id: string }[]) {
        this.waiting.get(order)?.seen();
        this.waiting.delete(order);
      }
    }
    this.lookLater();
  }
}
