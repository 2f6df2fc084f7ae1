/**
 * What taking commission out comes to now, with everything that it depends on: for the page before the tap,
 * and for whoever does it, under the member's row. Reads only.
 */
import type { ReferralProgramme } from '../../../contract/referral-programme';
import type { PayoutKind, WithdrawalQuote } from '../../../contract/withdrawal';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { readTemplate } from '../../coupon/templates.store';
import { present } from '../../kernel/assert';
import { dayNameOf, type Instant } from '../../kernel/time';
import { payerOr } from '../../member/payer.store';
import { readBrandRules } from '../../programme/brand-rules.store';
import { readReferralProgramme } from '../../referral/programme.store';
import { readCompany } from '../../referral/partners.store';
import { quoteWithdrawal, type Quoted } from '../../withdrawal/quote.rules';
import { taxMonthOf } from '../../withdrawal/tax.rules';
import type { Company, TaxFacts } from '../../withdrawal/withdrawal.types';
import { findWithdrawalFacts } from './withdrawal-facts.view.queries';

/** What a deployment can do, and when it is asked. */
export interface QuoteScene {
  now: Instant;
  hasPay: boolean;
  demo: boolean;
}

export interface WithdrawalQuoted extends Quoted {
  closed: boolean;
  /** Null: none is known. */
  openid: string | null;
  coupon: { template: string; name: string } | null;
  scene: ReferralProgramme['payout']['scene'];
  version: number;
  tax: TaxFacts;
  /** Who is paid by invoice; null: a person. */
  company: Company | null;
}

/** `fen` null: all that can be taken out at once. */
export async function readWithdrawalQuote(
  db: Db,
  { memberId, brandId }: Identity,
  { to, fen }: { to: PayoutKind; fen: bigint | null },
  { now, hasPay, demo }: QuoteScene,
): Promise<WithdrawalQuoted> {
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const kept = await readReferralProgramme(db, brandId, now);
  const month = taxMonthOf(dayNameOf(now, utcOffsetMinutes));
  const [found] = await findWithdrawalFacts.run({ memberId, month }, db);
  const row = present(found, `member ${memberId}`);
  const payout = kept?.programme.payout ?? null;
  const coupon = to === 'coupon' ? await couponOf(db, brandId, payout) : null;
  const company = await readCompany(db, memberId);
  const openid = payerOr(row.openid, memberId, demo);
  const before = { grossFen: row.month_gross, withheldFen: row.month_withheld };
  const quoted = quoteWithdrawal(to, fen, {
    payout,
    availableFen: row.available,
    debtFen: row.debt,
    isOpen: row.open,
    month: before,
    noTransfer: !hasPay ? 'no-pay-here' : openid === null ? 'no-wechat' : null,
    couponName: coupon?.name ?? null,
    byInvoice: company !== null,
  });
  const tax = { method: payout?.tax ?? ('none' as const), month, before };
  const { scene = '1005' } = payout ?? {};
  const version = kept?.version ?? 0;
  return { ...quoted, closed: row.closed, openid, coupon, scene, version, tax, company };
}

async function couponOf(
  db: Db,
  brandId: number,
  payout: ReferralProgramme['payout'] | null,
): Promise<{ template: string; name: string } | null> {
  if (payout === null || payout.coupon === null) return null;
  const { template } = payout.coupon;
  const row = await readTemplate(db, { brandId, templateId: template });
  return row?.state === 'live' ? { template, name: row.template.terms.name } : null;
}

/** As the member reads it. */
export const toQuoteView = (quoted: WithdrawalQuoted): WithdrawalQuote => ({
  to: quoted.to,
  grossFen: quoted.grossFen.toString(),
  withheldFen: quoted.withheldFen.toString(),
  netFen: quoted.netFen.toString(),
  monthFen: quoted.tax.before.grossFen.toString(),
  sentence: quoted.sentence,
  points: quoted.points?.toString() ?? null,
  coupon: quoted.coupon?.name ?? null,
  needsName: quoted.needsName,
  leastFen: quoted.leastFen.toString(),
  mostFen: quoted.mostFen.toString(),
  why: quoted.why,
});
