/**
 * The background work of a live system: drains the inbox, does what orders need, and once a minute lets what
 * fell due become visible, tells the gifts of the month and forgets old answers to POS messages. Any number
 * of workers may run at once.
 */
import type { Database } from '../../../platform/db';
import { startLoop, type Running } from '../../../platform/worker';
import type { Instant } from '../../kernel/time';
import { forgetPosMessages } from '../pos/forget-pos-messages';
import type { Outside } from '../../../platform/outside';
import { runOrderWork } from './run-order-work';
import { settleDueMembers } from './settle-due';
import { settleNext } from '../intake/settle-events';
import { tellGifts } from './tell-gifts';

/** Rest when nothing waits: short for a person at the till, long for a database. */
const IDLE_MS = 200;
const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

export interface WorkerOptions {
  pool: Database;
  /** Receives what an operator may want to know. */
  log: (line: string) => void;
  now: () => Instant;
  /** Without it this worker leaves orders to others. */
  outside?: Outside;
}

/** Starts the loops; `stop` ends them after the batches in hand. */
export function startWorker({ pool, log, now, outside }: WorkerOptions): Running {
  let stopped = false;
  const onTrouble = (what: string) => (error: unknown, pauseMs: number) => {
    const reason = error instanceof Error ? error.message : String(error);
    log(`${what} failed, trying again in ${pauseMs / 1000} s: ${reason}`);
  };
  let after = 0n;
  const drain = async (): Promise<number> => {
    const { settled, refused, next } = await settleNext(pool, after);
    const wasRound = after === 0n;
    after = next ?? 0n;
    for (const event of refused) log(`A dead letter (${event.code}): ${event.reason}`);
    return next === null && wasRound && settled + refused.length === 0 ? IDLE_MS : 0;
  };
  const due = async (): Promise<number> => {
    const members = await settleDueMembers(pool, now(), () => stopped);
    if (members > 0) log(`Settled what fell due for ${members} member(s).`);
    const gifts = await tellGifts(pool, now(), () => stopped);
    if (gifts > 0) log(`Told ${gifts} gift(s) of the month.`);
    await forgetPosMessages(pool, now(), () => stopped);
    return MINUTE_MS - (now() % MINUTE_MS);
  };
  const orders = async (known: Outside): Promise<number> => {
    const { closed } = await runOrderWork(known, now, () => stopped);
    if (closed > 0) log(`Closed ${closed} order(s) that were not paid in time.`);
    return SECOND_MS;
  };
  const loops = [
    startLoop({ work: drain, onTrouble: onTrouble('Settling') }),
    startLoop({ work: due, onTrouble: onTrouble('Settling what fell due, or the gifts of the month,') }),
  ];
  if (outside !== undefined)
    loops.push(startLoop({ work: () => orders(outside), onTrouble: onTrouble('What orders need') }));
  return {
    stop: async () => {
      stopped = true;
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}
