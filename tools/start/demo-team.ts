/**
 * A team in the demo: 林知夏 and 阿澈 are in it since the month before last, of which the target was met and a
 * bonus was paid; this month goes on. By clocks that are set back. Where there is a team, nothing happens.
 */
import type { DeskTeamReply, DeskTeamsReply } from '../../cloudfunctions/contract/referral-team-desk';
import type { PartnersReply } from '../../cloudfunctions/contract/partner-desk';
import { DAY_MS } from '../../cloudfunctions/core/kernel/time';
import { monthBefore, monthOf, spanOf } from '../../cloudfunctions/core/referral/team/team-month.rules';
import { releaseCommissions } from '../../cloudfunctions/core/settlement/referral/release-commissions';
import { closeTeamMonths } from '../../cloudfunctions/core/settlement/referral/team/close-team-months';
import { runEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { comeAndBuy, daysAgo, share } from './demo-referral';
import { ask, signIn, signInStaff, type DemoShop } from './demo-shop';

/** The brand's zone. */
const OFFSET_MINUTES = 480;
const PROMOTERS = ['0001', '0007'] as const;
/** Who bought by whose link in the first month. */
const BOUGHT = [
  { promoter: '0001', person: '0003', product: 'moli-milk' },
  { promoter: '0001', person: '0011', product: 'grape' },
  { promoter: '0007', person: '0012', product: 'oolong-milk' },
] as const;

/** Another promoter, beside those of demo-partners.ts. */
async function approveSecond(shop: DemoShop): Promise<void> {
  const application = {
    ...{ kind: 'person', title: '阿澈探茶', channel: 'douyin', about: '抖音探店，5 万粉丝' },
  };
  await ask(shop, 'referral', { action: 'apply-partner', application }, await signIn(shop, PROMOTERS[1]));
  const session = await signInStaff(shop, 'operator');
  const listing = { action: 'list-partners', state: 'applied', search: application.title };
  const { partners } = await ask<PartnersReply>(shop, 'promotion', listing, session);
  const terms = { extraBp: 0, products: [], categories: [], fromDay: '2020-01-01', untilDay: null };
  for (const { member } of partners)
    await ask(shop, 'promotion', { action: 'approve-partner', member, terms }, session);
}

/** Its code. */
async function makeTeam(shop: DemoShop, from: string): Promise<string> {
  const session = await signInStaff(shop, 'operator');
  const bonus = { kind: 'fixed', fen: 2000 };
  const document = { name: '江南茶友队', targetFen: 5000, bonus, from, until: null };
  const body = { action: 'make-team', document, requestId: 'demoteam0001' };
  const { team } = await ask<{ team: string }>(shop, 'promotion', body, session);
  const shown = { action: 'show-desk-team', team };
  return (await ask<DeskTeamReply>(shop, 'promotion', shown, session)).team.code;
}

/** What cannot be done is told and left: the demo is there without it. */
export async function openDemoTeam(shop: DemoShop, log: (line: string) => void): Promise<void> {
  const { platform } = shop;
  try {
    const session = await signInStaff(shop, 'operator');
    const known = await ask<DeskTeamsReply>(shop, 'promotion', { action: 'list-teams' }, session);
    if (known.teams.length > 0) return;
    const now = platform.now();
    const first = monthBefore(monthBefore(monthOf(now, OFFSET_MINUTES)));
    const begun = Math.floor((now - spanOf(first, OFFSET_MINUTES).fromAt) / DAY_MS);
    const before = daysAgo(shop, begun + 5);
    await approveSecond(before);
    const code = await makeTeam(before, first);
    for (const person of PROMOTERS)
      await ask(before, 'referral', { action: 'join-team', code, shown: true }, await signIn(before, person));
    for (const { promoter, ...friend } of BOUGHT) {
      const bought = { ...friend, before: begun - 9, sameDevice: false, fetches: true };
      await comeAndBuy(shop, await share(daysAgo(shop, bought.before), promoter), bought);
    }
    await closeTeamMonths(platform.database, now, () => false);
    await releaseCommissions(platform.database, now, () => false);
    await runEffects(platform, now);
  } catch (error) {
    log(`There is no team in the demo: ${error instanceof Error ? error.message : String(error)}`);
  }
}
