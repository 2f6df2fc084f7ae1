/*
 * A shop whose members are sent messages: they agreed to offers, WeChat knows them and has a template, and
 * their number is as a test needs it.
 */
import type { MessageChannel } from '../../cloudfunctions/contract/message-limits';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import type { MessageToSend, SendOutcome } from '../../cloudfunctions/core/message/message.types';
import { runEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { sendMessages } from '../../cloudfunctions/core/settlement/work/send-messages';
import { account } from '../../cloudfunctions/functions/account';
import { member } from '../../cloudfunctions/functions/member';
import { asDb, withTransaction } from '../../cloudfunctions/platform/db';
import { openWechat } from '../../cloudfunctions/platform/wechat/wechat';
import { WECHAT_APP } from './account-desk';
import { openCounter, type Answered, type Counter } from './counter-world';
import { memberOf } from './till-shop';
import { answerOffers, knowByWechat } from './known-members';

export const SEND_PATH = '/cgi-bin/message/subscribe/send';
export const TEMPLATES = { offer: 'template-offer' };
export const SOURCE = { kind: 'flow', id: '7', name: '久别重逢' } as const;

export interface MessageWorld extends Counter {
  id(name: string): bigint;
  /** Asks a member's function as this member; the data of an answer that must be one. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  as(name: string, body: object, of?: 'account' | 'member'): Promise<any>;
  /** The same, whatever the answer is. */
  try(name: string, body: object, of?: 'account' | 'member'): Promise<Answered>;
  /** Members of these names, who agreed to offers and whom WeChat knows. */
  invite(names: readonly string[]): Promise<void>;
  /** Agrees to offers, or no more. */
  consent(names: readonly string[], granted: boolean): Promise<void>;
  /** Allows so many subscription messages, here and at WeChat. */
  allow(name: string, count: number): Promise<void>;
  /** Sends in a transaction of its own; the outcomes in the order asked. */
  send(...messages: MessageToSend[]): Promise<(SendOutcome | undefined)[]>;
  /** Carries out what is due. */
  work(): Promise<number>;
  /** How often WeChat was asked to send to somebody. */
  askedFor(name: string): number;
  /** States of a member's messages, by key. */
  states(name: string): Promise<Record<string, string>>;
}

export const openIdOf = (name: string): string => `o-${name}`;

/** Who its members are and what they agreed to. */
function membersOf(counter: Counter): Pick<MessageWorld, 'id' | 'consent' | 'invite' | 'allow'> {
  const { pool, shop, wechat, clock, owner } = counter;
  const id = (name: string): bigint => memberOf(shop, name);
  let at = clock.now - 1000;
  const consent = async (names: readonly string[], granted: boolean): Promise<void> => {
    at += 1;
    await answerOffers(owner, names.map(id), granted, at);
  };
  return {
    id,
    consent,
    async invite(invited) {
      const names = [...invited];
      await makeMembers(asDb(pool), shop.brandId, 'test', names);
      for (const [name, memberId] of await findMembers(asDb(pool), shop.brandId, 'test', names)) {
        shop.members.set(name, memberId);
        wechat.issueLoginCode(openIdOf(name));
      }
      await knowByWechat(
        owner,
        shop.brandId,
        names.map((name) => [openIdOf(name), id(name)] as const),
      );
      await consent(names, true);
    },
    async allow(name, count) {
      await owner.query(
        `insert into huigan.message_consents (member_id, kind, brand_id, remaining)
         values ($1, 'offer', $2, $3)`,
        [id(name), shop.brandId, count],
      );
      for (let each = 0; each < count; each += 1) wechat.consentToMessage(openIdOf(name), TEMPLATES.offer);
    },
  };
}

export async function openMessageWorld(): Promise<MessageWorld> {
  const counter = await openCounter();
  const { platform, pool, shop, wechat, clock } = counter;
  const config = { ...WECHAT_APP, apiUrl: wechat.url, templates: TEMPLATES };
  platform.wechat = openWechat(config, () => clock.now);
  const members = membersOf(counter);
  const { id } = members;
  const ask: MessageWorld['try'] = async (name, body, of = 'account') => {
    const identity = { memberId: id(name), brandId: shop.brandId };
    const { session } = platform.sessions.issue(identity, 0, clock.now);
    const asked = { body, session, requestId: 'test', device: 'phone' };
    return (await { account, member }[of].call(platform, asked)) as Answered;
  };
  const world: MessageWorld = {
    ...counter,
    ...members,
    try: ask,
    async as(name, body, of) {
      const answer = await ask(name, body, of);
      if (!answer.ok) throw new Error(`${JSON.stringify(body)}: ${answer.code} ${answer.message}`);
      return answer.data as unknown;
    },
    async send(...messages) {
      const told = await withTransaction(pool, (db) =>
        sendMessages(db, { brandId: shop.brandId }, clock.now, messages),
      );
      return messages.map(({ key }) => told.get(key));
    },
    work: () => runEffects(platform, clock.now),
    askedFor: (name) =>
      wechat.calls().filter(({ path, body }) => path === SEND_PATH && body['touser'] === openIdOf(name))
        .length,
    async states(name) {
      const rows = await counter.rows('select key, state from huigan.messages where member_id = $1', [
        id(name),
      ]);
      return Object.fromEntries(rows.map((row) => [String(row['key']), String(row['state'])]));
    },
  };
  await world.invite(['lin', 'mo', 'nan']);
  return world;
}

/** A message as a flow would send it. */
export const messageTo = (
  memberId: bigint,
  key: string,
  channel: MessageChannel = 'inbox',
  changes: Partial<MessageToSend> = {},
): MessageToSend => ({
  memberId,
  key,
  source: SOURCE,
  channel,
  title: '好久不见',
  body: '桂花乌龙回来了，来喝一杯吧',
  opens: 'menu',
  why: '你有 30 天没来，并且同意接收优惠消息',
  until: null,
  ...changes,
});
