/*
 * The shop where members share (referral-world.ts), with promoters, teams, and the job that closes months.
 * The brand's zone is +08:00.
 */
import type { TeamDocument, TeamMonthsReply, TeamReply } from '../../cloudfunctions/contract/referral-team';
import type { DeskTeamMonthsReply, DeskTeamReply } from '../../cloudfunctions/contract/referral-team-desk';
import type { CartLine } from '../../cloudfunctions/contract/order';
import type { ReferralProgramme } from '../../cloudfunctions/contract/referral-programme';
import { closeTeamMonths } from '../../cloudfunctions/core/settlement/referral/team/close-team-months';
import type { Answered } from './counter-world';
import { layPartner, PERSON } from './lay-partner';
import { line, requestId } from './order-world';
import { openReferralWorld, type ReferralWorld } from './referral-world';
import { memberOf } from './till-shop';

export const TEA: CartLine = line('milk-tea');
/** ¥100 a month; ¥20 for it, from December 2026. */
export const PLAIN_TEAM: TeamDocument = {
  name: '江南茶友',
  targetFen: 10_000,
  bonus: { kind: 'fixed', fen: 2000 },
  from: '2026-12',
  until: null,
};

export interface TeamWorld extends ReferralWorld {
  /** Sets the clock, in the brand's zone. @example at('2026-12-01T00:00:00') */
  at(local: string): void;
  /** The brand has approved them. */
  approve(name: string): Promise<void>;
  /** An operator asks `promotion`. */
  atDesk(body: object): Promise<Answered>;
  /** A team, with changes; its number and code. */
  team(changes?: Partial<TeamDocument>): Promise<{ team: string; code: string }>;
  joinTeam(name: string, code: string, shown?: boolean): Promise<Answered>;
  mine(name: string): Promise<TeamReply>;
  months(name: string): Promise<TeamMonthsReply['months']>;
  shown(team: string): Promise<DeskTeamReply>;
  closed(team: string): Promise<DeskTeamMonthsReply['months']>;
  /** A friend buys and fetches, and their referrer's commission hears of it; the order. */
  fetch(friend: string, lines: CartLine[]): Promise<string>;
  /** Closes what is due; how many months. */
  closeMonths(): Promise<number>;
  keyOf(name: string): Promise<string>;
}

/** Opens it. */
export async function openTeamWorld(changes: Partial<ReferralProgramme> = {}): Promise<TeamWorld> {
  const world = await openReferralWorld(changes);
  const { pool, clock, shop } = world;
  const atDesk: TeamWorld['atDesk'] = async (body) =>
    world.ask(body, await world.sessionOf(await world.hire('operator', [], '沈')), 'promotion');
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const got = async (body: object): Promise<any> => {
    const answer = await atDesk(body);
    if (!answer.ok) throw new Error(`${JSON.stringify(body)}: ${JSON.stringify(answer)}`);
    return answer.data;
  };
  const doings: Omit<TeamWorld, keyof ReferralWorld> = {
    at: (local) => void (clock.now = Date.parse(`${local}+08:00`)),
    approve: (name) => {
      const who = { memberId: memberOf(shop, name), brandId: shop.brandId };
      return layPartner(pool, who, { ...PERSON, title: `达人${name}` }, { at: clock.now });
    },
    atDesk,
    team: async (changed = {}) => {
      const document = { ...PLAIN_TEAM, ...changed };
      const { team } = await got({ action: 'make-team', document, requestId: requestId() });
      return { team, code: (await doings.shown(team)).team.code };
    },
    joinTeam: async (name, code, shown = false) =>
      world.referrals({ action: 'join-team', code, shown }, await world.guest(name)),
    mine: (name) => world.asked(name, { action: 'show-team' }),
    months: async (name) => (await world.asked(name, { action: 'list-team-months' })).months,
    shown: (team) => got({ action: 'show-desk-team', team }),
    closed: async (team) => (await got({ action: 'list-desk-team-months', team })).months,
    fetch: async (friend, lines) => {
      const order = await world.buy(friend, lines);
      await world.handOut(order);
      await world.work();
      return order;
    },
    closeMonths: async () => {
      const count = await closeTeamMonths(pool, clock.now, () => false);
      await world.work();
      return count;
    },
    keyOf: async (name) => {
      const sql = 'select member_key from huigan.members where member_id = $1';
      return String((await world.rows(sql, [memberOf(shop, name)]))[0]?.['member_key']);
    },
  };
  return { ...world, ...doings };
}
