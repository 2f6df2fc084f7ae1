/** 我的返佣: what is whose, my rank, and the rules. Sums come from the ledger's balances. Reads only. */
import type { RebateReply } from '../../../contract/referral';
import type { ReferralProgramme } from '../../../contract/referral-programme';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { balancesFrom } from '../../ledger/balances.rules';
import type { Instant } from '../../kernel/time';
import { readPromoter } from '../../referral/commissions.store';
import { readReferralProgramme } from '../../referral/programme.store';
import { readCompany, readPartner } from '../../referral/partners.store';
import { nextRank, rankOf } from '../../referral/rates.rules';
import type { Promoter } from '../../referral/referral.types';
import { rulesOf } from '../../referral/words';
import { readRewardNames } from './referral-facts';
import { termsOfPartner } from './show-partner';
import { countFriends, findBalances, sumCommissions } from './referral.view.queries';
import { sumWithdrawals } from './withdrawal-facts.view.queries';

/** Where the brand has no programme nothing is earned; what was is shown all the same. */
export async function showRebate(db: Db, who: Identity, now: Instant): Promise<RebateReply> {
  const kept = await readReferralProgramme(db, who.brandId, now);
  const { memberId } = who;
  const promoter = await readPromoter(db, who);
  const [balances] = await findBalances.run({ memberId }, db);
  const [sums] = await sumCommissions.run({ memberId }, db);
  const [taken] = await sumWithdrawals.run({ memberId }, db);
  const [won] = await countFriends.run({ memberId }, db);
  const owned = balancesFrom(balances?.balances ?? '');
  return {
    availableFen: owned['member.commission.active'].toString(),
    estimatedFen: (sums?.estimated ?? 0n).toString(),
    frozenFen: (sums?.frozen ?? 0n).toString(),
    withdrawingFen: (taken?.open ?? 0n).toString(),
    paidFen: (taken?.paid ?? 0n).toString(),
    debtFen: owned['member.commission.debt'].toString(),
    friends: won?.friends ?? 0,
    ...(kept === null ? CLOSED : await termsOf(db, who, kept.programme, promoter)),
    partner: await agreementOf(db, who, now),
  };
}

type Terms = Pick<RebateReply, 'open' | 'rank' | 'rules' | 'payout'>;

const CLOSED: Terms = {
  open: false,
  rank: { name: '', extraBp: 0, soldFen: '0', next: null },
  rules: [],
  payout: { cash: false, pointsPerYuan: null, couponFen: null, minimumFen: '0', invoice: false },
};

async function termsOf(
  db: Db,
  { brandId, memberId }: Identity,
  programme: ReferralProgramme,
  promoter: Promoter,
): Promise<Terms> {
  const { open, payout } = programme;
  const invoice = (await readCompany(db, memberId)) !== null;
  return {
    open,
    rank: rankView(programme, promoter),
    rules: rulesOf(programme, await readRewardNames(db, brandId, programme)),
    payout: {
      cash: payout.cash && !invoice,
      pointsPerYuan: invoice ? null : payout.pointsPerYuan,
      couponFen: invoice || payout.coupon === null ? null : payout.coupon.fen.toString(),
      minimumFen: payout.minimumFen.toString(),
      invoice,
    },
  };
}

async function agreementOf(db: Db, who: Identity, now: Instant): Promise<RebateReply['partner']> {
  const partner = await readPartner(db, who);
  if (partner === null || partner.state !== 'approved') return null;
  return { kind: partner.kind, terms: await termsOfPartner(db, partner, now) };
}

function rankView(programme: ReferralProgramme, { soldFen }: Promoter): RebateReply['rank'] {
  const { name, extraBp } = rankOf(programme, soldFen);
  const above = nextRank(programme, soldFen);
  const next = above === null ? null : { name: above.rank.name, missingFen: above.missingFen.toString() };
  return { name, extraBp, soldFen: soldFen.toString(), next };
}
