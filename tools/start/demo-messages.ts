/**
 * Messages in the demo: some members have a few, by several channels, and two of the staff have tasks in a
 * simulated 企业微信, where they confirm them after a while. By the clock of ten in the morning.
 */
import type { MessageChannel } from '../../cloudfunctions/contract/message-limits';
import type { MessagesDeskReply } from '../../cloudfunctions/contract/message-desk';
import { DAY_MS, HOUR_MS } from '../../cloudfunctions/core/kernel/time';
import { sendMessages } from '../../cloudfunctions/core/settlement/work/send-messages';
import { findMembers } from '../../cloudfunctions/core/member/member.store';
import { findBrandOf } from '../../cloudfunctions/core/views/brand-of-caller';
import { asDb, withTransaction } from '../../cloudfunctions/platform/db';
import { startWecomSimulator, type WecomSimulator } from '../wecom-simulator/simulator';
import { ask, signIn, signInStaff, type DemoShop } from './demo-shop';

const COMPANY = { corpId: 'ww00000000demodemo', secret: 'demo-secret-known-to-everybody' };
const CONFIRM_EVERY_MS = 60_000;
const PERSONS = ['0071', '0072', '0073', '0074', '0075', '0076', '0077', '0078'] as const;
const CLERKS = ['xiaoman', 'baiyu'] as const;
/** Ten in the morning of the brand's zone, in UTC. */
const MORNING_MS = 2 * HOUR_MS;

const customerOf = (person: string): string => `wm-${person}`;
const clerkOf = (place: number): (typeof CLERKS)[number] => (place % 4 < 2 ? CLERKS[0] : CLERKS[1]);

export interface DemoWecom {
  simulator: WecomSimulator;
  /** What the server is told of 企业微信. */
  env: Record<string, string>;
  close: () => Promise<void>;
}

/** Starts a 企业微信 whose clerks send what they are given within a minute. */
export async function startDemoWecom(): Promise<DemoWecom> {
  const simulator = await startWecomSimulator(COMPANY);
  for (const [place, person] of PERSONS.entries()) simulator.befriend(clerkOf(place), customerOf(person));
  const confirming = setInterval(() => CLERKS.forEach(simulator.confirm), CONFIRM_EVERY_MS);
  confirming.unref();
  return {
    simulator,
    env: { WECOM_API_URL: simulator.url, WECOM_CORP_ID: COMPANY.corpId, WECOM_SECRET: COMPANY.secret },
    close() {
      clearInterval(confirming);
      return simulator.close();
    },
  };
}

const RETURN = { kind: 'flow', id: 'demo-return', name: '久别重逢' } as const;
const SEASON = { kind: 'flow', id: 'demo-season', name: '当季上新' } as const;
const WORDS = {
  home: ['为你留了一杯', '茉莉轻乳茶回归，凭会员卡到店尝鲜', 'menu', SEASON, '你常点茉莉轻乳茶'],
  inbox: ['好久不见', '桂花乌龙回来了，来喝一杯吧', 'menu', RETURN, '你有 30 天没来，并且同意接收优惠通知'],
  till: ['新品试饮', '可请他试饮一小杯明前龙井', null, SEASON, '你在当季新品的试饮名单里'],
  receipt: ['下次见', '七天内再来，第二杯半价', null, RETURN, '你有 30 天没来，并且同意接收优惠通知'],
  wecom: ['好久不见', '桂花乌龙回来了，来喝一杯吧', null, RETURN, '你有 30 天没来，并且同意接收优惠通知'],
} as const satisfies Partial<Record<MessageChannel, unknown>>;
type DemoChannel = keyof typeof WORDS;

/** What each person gets. */
const channelsOf = (place: number): DemoChannel[] =>
  place % 2 === 0 ? ['home', 'inbox', 'till', 'receipt'] : ['wecom', 'till'];

async function send({ platform }: Pick<DemoShop, 'platform'>): Promise<void> {
  const db = asDb(platform.database);
  const brand = await findBrandOf(db, { brandId: undefined, brandKey: platform.brandKey });
  if (brand === undefined) throw new Error('no brand');
  const members = await findMembers(db, brand.brandId, 'demo', [...PERSONS]);
  const now = platform.now();
  const today = now - (now % DAY_MS) + MORNING_MS;
  const at = today + HOUR_MS < now ? today : today - DAY_MS;
  const messages = PERSONS.flatMap((person, place) =>
    channelsOf(place).map((channel) => {
      const [title, body, opens, source, why] = WORDS[channel];
      const memberId = members.get(person) ?? 0n;
      return { memberId, key: `${channel}:${person}`, source, channel, title, body, opens, why, until: null };
    }),
  );
  await withTransaction(platform.database, (tx) => sendMessages(tx, brand, at, messages));
}

/** Where messages were sent already, nothing happens. What cannot be done is told and left. */
export async function openDemoMessages(
  shop: Pick<DemoShop, 'platform'>,
  log: (line: string) => void,
): Promise<void> {
  try {
    const session = await signInStaff(shop, 'operator');
    const known = await ask<MessagesDeskReply>(shop, 'audience', { action: 'show-messages' }, session);
    if (known.sources.length > 0) return;
    for (const person of PERSONS) {
      const consent = { action: 'set-consent', purpose: 'marketing', granted: true };
      await ask(shop, 'account', consent, await signIn(shop, person));
    }
    const friends = PERSONS.map((person, place) => `demo:${person},${clerkOf(place)},${customerOf(person)}`);
    const csv = ['member_key,staff_user,external_user', ...friends].join('\n');
    await ask(shop, 'audience', { action: 'import-friends', csv }, session);
    await send(shop);
  } catch (error) {
    log(`No messages in the demo: ${error instanceof Error ? error.message : String(error)}`);
  }
}
