/*
 * Deciding about messages and keeping them. `holdSending` locks a row for each member, in the order of their
 * numbers, before anything of them is read: two who send to one member decide one after the other, and the
 * later sees what the earlier kept. Closing and merging accounts hold the same rows.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { isoInstant, type Instant } from '../kernel/time';
import type { MessageSource, MessageState, MessageTarget, MessageToSend, Standing } from './message.types';
import { CAP_WINDOW_MS } from './sending.rules';
import {
  dropClosed,
  insertMessages,
  lockMessage,
  lockSending,
  readStandings as findStandings,
  setMessageState,
} from './sending.store.queries';

/** Holds members until the end of the transaction; who is closed is left out. */
export async function holdSending(db: Db, brandId: number, memberIds: readonly bigint[]): Promise<void> {
  const held = await lockSending.run({ brandId, memberIds: [...memberIds] }, db);
  // Whoever waited for an account that was being closed made its row anew.
  const fresh = held.filter((row) => row.fresh).map((row) => row.member_id);
  if (fresh.length > 0) await dropClosed.run({ memberIds: fresh }, db);
}

/** What decides about members who are held, at an instant; who is missing is closed. */
export async function readStandings(
  db: Db,
  memberIds: readonly bigint[],
  asked: { keys: readonly string[]; sourceIds: readonly string[]; now: Instant },
): Promise<Map<bigint, Standing>> {
  const rows = await findStandings.run(
    {
      memberIds: [...memberIds],
      keys: [...asked.keys],
      sourceIds: [...asked.sourceIds],
      since: isoInstant(asked.now - CAP_WINDOW_MS),
    },
    db,
  );
  return new Map(
    rows.map((row) => [
      row.member_id,
      {
        isClosed: row.is_closed,
        agrees: row.agrees,
        weekMost: row.week_most,
        sentAt: row.sent_ms,
        muted: new Set(row.muted),
        subscriptions: row.subscriptions,
        hasFriend: row.has_friend,
        known: new Set(row.known),
      },
    ]),
  );
}

/** A message that was kept. */
export interface KeptMessage {
  memberId: bigint;
  messageNo: bigint;
  channel: string;
}

/** Keeps messages of members who are held and have none of these keys. */
export async function addMessages(
  db: Db,
  brandId: number,
  messages: readonly (MessageToSend & { state: MessageState })[],
  now: Instant,
): Promise<KeptMessage[]> {
  const rows = await insertMessages.run(
    {
      brandId,
      now: isoInstant(now),
      memberIds: column(messages, ({ memberId }) => memberId),
      keys: column(messages, ({ key }) => key),
      sourceKinds: column(messages, ({ source }) => source.kind),
      sourceIds: column(messages, ({ source }) => source.id),
      sourceNames: column(messages, ({ source }) => source.name),
      channels: column(messages, ({ channel }) => channel),
      titles: column(messages, ({ title }) => title),
      bodies: column(messages, ({ body }) => body),
      whys: column(messages, ({ why }) => why),
      opens: column(messages, ({ opens }) => opens),
      states: column(messages, ({ state }) => state),
      untils: column(messages, ({ until }) => isoInstant(until)),
    },
    db,
  );
  return rows.map((row) => ({ memberId: row.member_id, messageNo: row.message_no, channel: row.channel }));
}

/** Names a message. */
export interface MessageKey {
  memberId: bigint;
  messageNo: bigint;
}

/** What is to be sent by somebody else. */
export interface HeldMessage {
  brandId: number;
  source: Pick<MessageSource, 'kind' | 'id'>;
  title: string;
  body: string;
  opens: MessageTarget | null;
  state: MessageState;
  until: Instant | null;
}

/** A message, its row held; null: it is gone. */
export async function holdMessage(db: Db, key: MessageKey): Promise<HeldMessage | null> {
  const [row] = await lockMessage.run({ ...key }, db);
  if (row === undefined) return null;
  return {
    brandId: row.brand_id,
    source: { kind: row.source_kind as 'flow', id: row.source_id },
    title: row.title,
    body: row.body,
    opens: row.opens as MessageTarget | null,
    state: row.state as MessageState,
    until: row.until?.getTime() ?? null,
  };
}

/** Moves a message on from a state; nothing where it is in another. */
export async function moveMessage(
  db: Db,
  key: MessageKey,
  { was, state }: { was: MessageState; state: MessageState },
): Promise<void> {
  await setMessageState.run({ ...key, was, state }, db);
}
