/*
 * What a till does with one command: it keeps what it has to tell, and tells it when it can; what it asks, it
 * asks now.
 */
import { randomUUID } from 'node:crypto';
import type { PosError, PosEventResult } from '../../cloudfunctions/contract/pos';
import { POS_RETRY_AFTER } from '../../cloudfunctions/contract/pos-status';
import { InputError } from '../command/input-error';
import type { PosOptions } from './arguments';
import { Queue, type Message, type QueuedEvent } from './queue';
import { send, type Reply } from './send';

export interface Ran {
  /** What the server said, in order. */
  answers: (PosEventResult | Reply)[];
  /** Events that still wait; null: for no network, or because the server has trouble. */
  waiting: number;
  /** Why nothing more was told; null: everything was. */
  trouble: PosError | 'no-network' | null;
}

/** Runs the command. */
export async function runPos(options: PosOptions): Promise<Ran> {
  const { asked, offline } = options;
  const queue = new Queue(options.queue, options.store);
  if (asked.kind === 'question') {
    if (offline)
      throw new InputError(`Without network nobody can be asked: ${asked.path} needs the server's answer.`);
    return ask(options, asked.path, asked.body);
  }
  return queue.held(async () => {
    if (asked.kind === 'event') queue.add(asked.event);
    return offline ? { answers: [], waiting: queue.size(), trouble: null } : deliver(options, queue);
  });
}

async function ask(options: PosOptions, path: string, body: object): Promise<Ran> {
  const reply = await send(options, path, { id: `msg_${randomUUID()}`, body: JSON.stringify(body) });
  return { answers: reply === null ? [] : [reply], waiting: 0, trouble: troubleOf(reply) };
}

/** Tells what waits, message by message, until nothing waits or a message gets no good answer. */
async function deliver(options: PosOptions, queue: Queue): Promise<Ran> {
  const answers: PosEventResult[] = [];
  for (let message = queue.next(); message !== null; message = queue.next()) {
    const reply = await send(options, 'events', message);
    if (reply === null || !reply.ok || !('results' in reply))
      return { answers, waiting: queue.size(), trouble: troubleOf(reply) };
    const results = reply.results as PosEventResult[];
    const again = toTellAgain(message, results);
    queue.answered(again);
    answers.push(...results);
    const [first] = results.filter(isPassing);
    if (first !== undefined) return { answers, waiting: queue.size(), trouble: first };
  }
  return { answers, waiting: 0, trouble: null };
}

const troubleOf = (reply: Reply | null): Ran['trouble'] => {
  if (reply === null) return 'no-network';
  return reply.ok ? null : (reply as PosError);
};

const isPassing = (result: PosEventResult): result is PosEventResult & PosError =>
  !result.ok && POS_RETRY_AFTER[result.code] !== undefined;

/** Events whose answer was of the moment only. */
function toTellAgain({ body }: Message, results: readonly PosEventResult[]): QueuedEvent[] {
  const { events } = JSON.parse(body) as { events: QueuedEvent[] };
  return events.filter((_, place) => {
    const result = results[place];
    return result !== undefined && isPassing(result);
  });
}
