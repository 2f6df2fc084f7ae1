/* Teams as the server tells them: what a member sees of theirs, and what an operator does. */
import type { MyTeam, TeamCard, TeamProgress, TeamReply } from '../../cloudfunctions/contract/referral-team';
import type { DeskTeamReply } from '../../cloudfunctions/contract/referral-team-desk';

export const TEAM = 'k3f9x2a1';
export const CODE = '7h2k9m4p';

export const progress = (changes: Partial<TeamProgress> = {}): TeamProgress => ({
  ...{ month: '2026-12', targetFen: '500000', soldFen: '520000', heldFen: '0', met: true, daysLeft: 12 },
  ...{ closesOn: '2027-01-08', bonus: '¥300', mineFen: '130000', estimateFen: '7500' },
  ...changes,
});

export const myTeam = (changes: Partial<MyTeam> = {}): MyTeam => ({
  ...{ name: '江南茶友', code: CODE, members: 3, from: '2026-11', until: null, shown: true },
  running: [progress()],
  standings: [
    { place: 1, name: '小满', soldFen: '390000', mine: false },
    { place: 2, name: '阿澈', soldFen: '130000', mine: true },
  ],
  ...{ others: 1, rules: ['加入不收任何费用，拉人入队没有奖励。'] },
  ...changes,
});

export const teamCard = (changes: Partial<TeamCard> = {}): TeamCard => ({
  ...{ team: TEAM, code: CODE, name: '江南茶友', members: 3, from: '2027-01', targetFen: '500000' },
  ...{ bonus: '¥300', rules: ['加入不收任何费用，拉人入队没有奖励。'] },
  ...changes,
});

export const teamReply = (changes: Partial<TeamReply> = {}): TeamReply => ({
  ...{ mayJoin: true, team: myTeam(), next: null, invites: [] },
  ...changes,
});

export const deskTeam = (): DeskTeamReply => ({
  team: {
    ...{ team: TEAM, name: '江南茶友', code: CODE, from: '2026-11', until: null, members: 2 },
    ...{ targetFen: '500000', bonus: '¥300', openMonth: '2026-12', soldFen: '520000', heldFen: '1800' },
    ...{ allOrders: 31, allSoldFen: '610000', allPoolFen: '30000' },
  },
  document: {
    ...{ name: '江南茶友', targetFen: 500_000, from: '2026-11', until: null },
    bonus: { kind: 'fixed', fen: 30_000 },
  },
  changesFrom: '2027-01',
  terms: [{ from: '2026-11', targetFen: '500000', bonus: '¥300' }],
  members: [{ member: 'm-1', name: '小满', from: '2026-11', until: null, soldFen: '390000' }],
  invited: [{ member: 'm-2', name: '阿澈' }],
  closesOn: '2027-01-08',
});
