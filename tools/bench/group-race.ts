/*
 * A race for seats: everybody wants one, who has one pays, and the server is killed and begun again
 * meanwhile.
 */
import type { SeatOf } from '../../cloudfunctions/contract/group';
import type { GroupCrowd, Raced } from './group-crowd';
import { percentile } from './latency';
import { startBenchServer, type BenchServer } from './till-server';

/** The server of the run: the same again after it was killed. */
export class Shop {
  private running!: BenchServer;
  private restarting = Promise.resolve();
  constructor(private readonly env: Record<string, string>) {}
  async begin(): Promise<string> {
    this.running = await startBenchServer(this.env);
    return this.running.url;
  }
  kill(): void {
    this.restarting = this.restarting.then(async () => {
      await this.running.kill();
      await this.begin();
    });
  }
  whole(): Promise<void> {
    return this.restarting;
  }
  async stop(): Promise<void> {
    await this.restarting;
    await this.running.stop();
  }
}

export interface Wish {
  member: number;
  seat: SeatOf;
  requestId: string;
}

/** All of it, so many on their way at once; the server is killed after shares of the answers. */
async function rush<Item, Answer>(
  items: readonly Item[],
  { atOnce, kills, shop }: { atOnce: number; kills: number; shop: Shop },
  one: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const killAt = Array.from({ length: kills }, (_, n) => Math.floor((items.length * (n + 1)) / (kills + 2)));
  let next = 0;
  const go = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) {
      answers.push(await one(item));
      if (answers.length !== killAt[0]) continue;
      killAt.shift();
      shop.kill();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, go));
  await shop.whole();
  return answers;
}

/** Who races, and at whom. */
export interface Racing {
  crowd: GroupCrowd;
  shop: Shop;
  options: { atOnce: number };
}

/** Everybody wants a seat; who has one pays. The server is killed while they do either. */
export async function race({ crowd, shop, options }: Racing, wishes: readonly Wish[], kills: number) {
  const { atOnce } = options;
  const began = performance.now();
  let lastSeatAt = began;
  const take = { atOnce, shop, kills: Math.ceil(kills / 2) };
  const told = await rush(wishes, take, async ({ member, seat, requestId }) => {
    const raced = { member, ...(await crowd.take(member, seat, requestId)) };
    if (raced.order !== null) lastSeatAt = performance.now();
    return raced;
  });
  const takenMs = performance.now() - began;
  const joined = told.filter(({ order }) => order !== null);
  const pay = { atOnce, shop, kills: Math.floor(kills / 2) };
  const payingAt = performance.now();
  await rush(joined, pay, ({ member, order }) => crowd.pay(member, order ?? ''));
  return {
    joined: joined.length,
    refused: told.length - joined.length,
    joinsPerSecond: Math.round((joined.length * 1000) / (lastSeatAt - began)),
    answeredPerSecond: Math.round((told.length * 1000) / takenMs),
    paidPerSecond: Math.round((joined.length * 1000) / (performance.now() - payingAt)),
    p50Ms: percentileOf(told, 0.5),
    p99Ms: percentileOf(told, 0.99),
  };
}

export const percentileOf = (told: readonly Raced[], share: number): number =>
  percentile(
    told.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b),
    share,
  );
