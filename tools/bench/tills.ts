/*
 * Tills of a benchmark: each identifies a member by code and reports what they bought, over HTTP, signed, as
 * a POS does.
 */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { memberCodeAt, type CodeKeys } from '../../cloudfunctions/contract/member-code';
import { formatInstant } from '../../cloudfunctions/core/kernel/time';
import { signMessage } from '../../cloudfunctions/platform/signed-message';

const OFFSET_MINUTES = 480;

export interface Till {
  /** demo-tea/s1 */
  store: string;
  secret: string;
}

/** Milliseconds of one visit; `identifiedMs` counts from when it was due. */
export interface Visit {
  identifiedMs: number;
  settledMs: number;
}

export class Tills {
  private readonly agent = new Agent({ keepAlive: true });
  private receipts = 0;

  constructor(
    private readonly url: string,
    private readonly tills: readonly Till[],
    private readonly members: readonly CodeKeys[],
  ) {}

  /** How many requests were answered. */
  requests = 0;

  /** The visit with this number: who, where and what they buy follow from it. */
  async visit(count: number, due: number): Promise<Visit> {
    const till = this.tills[count % this.tills.length];
    const member = this.members[(count * 7919) % this.members.length];
    const now = Date.now();
    const code = member && memberCodeAt(member, now);
    if (till === undefined || !code) throw new Error('there is no till or no member');
    const identified = await this.post(till, 'identify', { code, clerk: 'bench' });
    const identifiedAt = performance.now();
    const told = await this.post(till, 'events', { events: [this.sale(identified['token'], now)] });
    const settledAt = performance.now();
    const [result] = told['results'] as { outcome?: string }[];
    if (result?.outcome !== 'settled') throw new Error(`a sale was answered ${JSON.stringify(result)}`);
    return { identifiedMs: identifiedAt - due, settledMs: settledAt - identifiedAt };
  }

  private sale(token: unknown, now: number): object {
    this.receipts += 1;
    const at = formatInstant(now, OFFSET_MINUTES);
    const fen = [1600 + ((this.receipts * 37) % 900), 800 + ((this.receipts * 53) % 700)];
    return {
      type: 'order.paid',
      id: randomUUID(),
      at,
      day: at.slice(0, 10),
      receipt: String(this.receipts),
      buyer: { token },
      lines: fen.map((amount, place) => ({
        line: String(place + 1),
        product: `p${(this.receipts + place) % 30}`,
        category: 'tea',
        quantity: 1,
        amountFen: String(amount),
      })),
      totalFen: String((fen[0] ?? 0) + (fen[1] ?? 0)),
    };
  }

  private post({ store, secret }: Till, path: string, content: object): Promise<Record<string, unknown>> {
    const body = JSON.stringify(content);
    const signature = signMessage(secret, { id: `msg_${randomUUID()}`, at: Date.now(), body });
    const headers = { 'content-type': 'application/json', 'huigan-store': store, ...signature };
    return new Promise((resolve, reject) => {
      const asked = request(
        `${this.url}/pos/v1/${path}`,
        {
          method: 'POST',
          agent: this.agent,
          headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            this.requests += 1;
            const text = Buffer.concat(chunks).toString();
            if (response.statusCode === 200) resolve(JSON.parse(text) as Record<string, unknown>);
            else reject(new Error(`${path} was answered ${response.statusCode}: ${text}`));
          });
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  }

  /** Leaves the connections. */
  close(): void {
    this.agent.destroy();
  }
}
