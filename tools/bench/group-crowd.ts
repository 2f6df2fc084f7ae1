/*
 * Members who race for the seats of groups: each takes one over HTTP, pays it at the simulated WeChat Pay,
 * or is told why there is none. Who is not answered, because the server ended, asks the same again, as the
 * page does.
 */
import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reply } from '../../cloudfunctions/contract/reply';
import type { SeatOf, TakeSeatReply } from '../../cloudfunctions/contract/group';
import type { PayReply } from '../../cloudfunctions/contract/order';
import { postJson } from './post-json';

/** What became of a member's wish. Milliseconds of its first answer; null: it was sent again. */
export interface Raced {
  order: string | null;
  group: string | null;
  why: string | null;
  ms: number | null;
}

const AGAIN_MS = 50;
/** Whoever has no answer then says so. */
const PATIENCE_MS = 90_000;

export class GroupCrowd {
  private readonly agent = new Agent({ keepAlive: true });

  constructor(
    private readonly places: { server: string; bank: string },
    private readonly sessions: readonly string[],
    private readonly cart: { store: string; product: string; payableFen: string },
  ) {}

  /** Takes a seat and pays for it. */
  async join(member: number, seat: SeatOf, requestId: string): Promise<Raced> {
    const taken = await this.take(member, seat, requestId);
    if (taken.order !== null) await this.pay(member, taken.order);
    return taken;
  }

  async take(member: number, seat: SeatOf, requestId: string): Promise<Raced> {
    const { store, product, payableFen } = this.cart;
    const line = { line: '1', product, quantity: 1, options: [], parts: [], text: '' };
    const price = { points: 'none', payableFen, pointsUsed: '0' };
    const wish = { seat, store, lines: [line], ...price, showsFace: false, remark: '', requestId };
    const began = performance.now();
    const { reply, sent } = await this.ask<TakeSeatReply>('group', member, { action: 'take-seat', ...wish });
    const ms = sent === 1 ? performance.now() - began : null;
    const none = { order: null, group: null, ms };
    if (!reply.ok) return { ...none, why: reply.code };
    if (reply.data.outcome === 'created')
      return { order: reply.data.order, group: reply.data.group, why: null, ms };
    return { ...none, why: reply.data.outcome === 'no-seat' ? reply.data.why.code : reply.data.outcome };
  }

  close(): void {
    this.agent.destroy();
  }

  /** Pays an order at the simulated WeChat Pay. */
  async pay(member: number, order: string): Promise<void> {
    const { reply } = await this.ask<PayReply>('order', member, { action: 'pay', order });
    if (!reply.ok || reply.data.outcome === 'paid') return;
    const { errMsg } = await this.untilThere<{ errMsg: string }>(() =>
      postJson(
        this.agent,
        `${this.places.bank}/sandbox/pay`,
        reply.data.outcome === 'to-pay' ? reply.data.params : {},
      ),
    ).then(({ answer }) => answer);
    if (errMsg !== 'requestPayment:ok') throw new Error(`order ${order}: ${errMsg}`);
  }

  private async ask<T>(name: string, member: number, body: object) {
    const headers = { authorization: `Bearer ${this.sessions[member] ?? ''}` };
    const { answer, sent } = await this.untilThere<Reply<T>>(() =>
      postJson(this.agent, `${this.places.server}/fn/${name}`, body, headers),
    );
    return { reply: answer, sent };
  }

  /** Again, until it is answered with more than "later". */
  private async untilThere<T extends object>(post: () => Promise<T>): Promise<{ answer: T; sent: number }> {
    const began = performance.now();
    for (let sent = 1; performance.now() - began < PATIENCE_MS; sent += 1) {
      const answer = await post().catch(() => null);
      const isLater = answer === null || ('code' in answer && answer.code === 'try-again');
      if (!isLater) return { answer, sent };
      await sleep(AGAIN_MS);
    }
    throw new Error('a member was never answered');
  }
}
