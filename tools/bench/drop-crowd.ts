/*
 * The crowd of a limited drop: every member taps several times, over HTTP, as fast as they are answered. Who
 * is not answered, because the server ended, asks the same again, as the page does.
 */
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** One tap of a member: the same request however often it is sent. */
export interface Tap {
  member: number;
  requestId: string;
}

/** How a tap was answered in the end. Milliseconds from its first sending. */
export interface Told {
  member: number;
  coupon: string | null;
  why: string | null;
  ms: number;
  /** How often it was sent. */
  sent: number;
}

const AGAIN_MS = 50;
/** Whoever has no answer then says so. */
const PATIENCE_MS = 60_000;

export class Crowd {
  private readonly agent = new Agent({ keepAlive: true });

  constructor(
    private readonly url: string,
    private readonly sessions: readonly string[],
    private readonly template: string,
  ) {}

  /** All taps in their order, so many at a time; each answered tap is told at once. */
  async tap(taps: readonly Tap[], atOnce: number, hear: (told: Told) => void): Promise<void> {
    let next = 0;
    const go = async (): Promise<void> => {
      for (let tap = taps[next++]; tap !== undefined; tap = taps[next++]) hear(await this.untilAnswered(tap));
    };
    await Promise.all(Array.from({ length: atOnce }, go));
  }

  close(): void {
    this.agent.destroy();
  }

  private async untilAnswered(tap: Tap): Promise<Told> {
    const began = performance.now();
    for (let sent = 1; performance.now() - began < PATIENCE_MS; sent += 1) {
      const answer = await this.send(tap, sent > 1).catch(() => null);
      if (answer !== null) return { member: tap.member, ...answer, ms: performance.now() - began, sent };
      await sleep(AGAIN_MS);
    }
    throw new Error(`tap ${tap.requestId} of member ${tap.member} was never answered`);
  }

  /** Null: the server could not, and asks to be asked again. */
  private send(
    { member, requestId }: Tap,
    again: boolean,
  ): Promise<{ coupon: string | null; why: string | null } | null> {
    const body = JSON.stringify({ action: 'claim', template: this.template, requestId, again });
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      authorization: `Bearer ${this.sessions[member] ?? ''}`,
    };
    return new Promise((resolve, reject) => {
      const sent = request(
        `${this.url}/fn/coupon`,
        { method: 'POST', agent: this.agent, headers },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => resolve(readAnswer(Buffer.concat(chunks).toString())));
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }
}

function readAnswer(text: string): { coupon: string | null; why: string | null } | null {
  const reply = JSON.parse(text) as
    | { ok: true; data: { coupon: { coupon: string } | null; why: string | null } }
    | { ok: false; code: string };
  if (reply.ok) return { coupon: reply.data.coupon?.coupon ?? null, why: reply.data.why };
  if (reply.code === 'try-again') return null;
  throw new Error(`a claim was answered ${reply.code}`);
}
