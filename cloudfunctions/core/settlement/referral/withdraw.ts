/**
 * A member takes commission out: the redemption, the withdrawal's row and what follows from it are in one
 * transaction, under the member's row, or nothing is. One that is open keeps a second out; the same request
 * again is the same withdrawal. What WeChat Pay is sent is fixed here, before it is sent.
 * docs/withdrawals.md.
 */
import type { PayoutKind, WithdrawalQuote } from '../../../contract/withdrawal';
import { asDb, type Db } from '../../../platform/db';
import { datedNumber } from '../../../platform/random-text';
import type { Identity } from '../../../platform/identity';
import type { Outside } from '../../../platform/outside';
import { ofWithdrawal, type NewEffect } from '../../effect/effects';
import { addEffects } from '../../effect/effects.store';
import { present } from '../../kernel/assert';
import { dayNameOf, type Instant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import {
  readWithdrawalQuote,
  toQuoteView,
  type WithdrawalQuoted,
} from '../../views/referral/quote-withdrawal';
import { plainName } from '../../withdrawal/payee-name.rules';
import { billOf, sealBill } from '../../withdrawal/sealed-bill';
import { takenEventOf } from '../../withdrawal/withdrawal-events.rules';
import { addStatement } from '../../withdrawal/statements.store';
import type { NewWithdrawal, WithdrawalRow } from '../../withdrawal/withdrawal.types';
import { addWithdrawal, findByRequest, readWithdrawal } from '../../withdrawal/withdrawals.store';
import { whyNotWords } from '../../withdrawal/words';
import { settleAlong } from '../intake/settle-along';
import { settleMembers } from '../intake/settle-events';
import { runBookEffects, runWithdrawalEffects } from '../work/run-effects';

/** What the member asks for, as they saw it. */
export interface WithdrawWish {
  to: PayoutKind;
  fen: bigint;
  netFen: bigint;
  realName: string | null;
  requestId: string;
}

export type Withdrawn =
  | { outcome: 'asked'; withdrawal: WithdrawalRow }
  /** Nothing has happened. */
  | { outcome: 'changed'; quote: WithdrawalQuote }
  | 'session-expired';

/** Takes it out, or says what has changed or is in the way. */
export async function withdraw(
  outside: Outside,
  member: Identity,
  wish: WithdrawWish,
  now: Instant,
): Promise<Withdrawn> {
  const { database: pool } = outside;
  const { memberId, brandId } = member;
  // What is taken back in this moment is taken before anything is paid.
  await runBookEffects(outside, memberId, now);
  const { utcOffsetMinutes } = await readBrandRules(asDb(pool), brandId);
  const key = { memberId, withdrawalId: datedNumber('W', dayNameOf(now, utcOffsetMinutes)) };
  const event = takenEventOf(key, wish.fen, now);
  const settled = await settleAlong(pool, { brandId, utcOffsetMinutes }, event, async (db, settle) => {
    const same = await findByRequest(db, memberId, wish.requestId);
    if (same !== null) return { outcome: 'asked' as const, withdrawal: same };
    const quoted = await quoteFor(outside, db, member, wish, now);
    if (quoted.closed) return 'session-expired' as const;
    if (isOtherwise(quoted, wish)) return { outcome: 'changed' as const, quote: toQuoteView(quoted) };
    await settle();
    await keep(outside, db, { ...key, brandId }, { wish, quoted, now });
    return null;
  });
  if (settled !== null && typeof settled === 'object' && 'refused' in settled) {
    // What was rolled back with it was something that waited: it is settled first, then there is less.
    await settleMembers(pool, [memberId]);
    const quoted = await quoteFor(outside, asDb(pool), member, wish, now);
    const why = quoted.why ?? whyNotWords.tooMuch(quoted.mostFen);
    return { outcome: 'changed', quote: { ...toQuoteView(quoted), why } };
  }
  if (settled !== null) return settled;
  await runWithdrawalEffects(outside, key, now);
  const withdrawal = await readWithdrawal(asDb(pool), key);
  return { outcome: 'asked', withdrawal: present(withdrawal, `withdrawal ${key.withdrawalId}`) };
}

async function quoteFor(
  { wechatPay, demo }: Outside,
  db: Db,
  member: Identity,
  { to, fen, realName }: WithdrawWish,
  now: Instant,
): Promise<WithdrawalQuoted> {
  const quoted = await readWithdrawalQuote(
    db,
    member,
    { to, fen },
    { now, hasPay: wechatPay !== null, demo },
  );
  const lacksName = quoted.needsName && realName === null;
  return quoted.why === null && lacksName ? { ...quoted, why: whyNotWords.needsName } : quoted;
}

const isOtherwise = ({ why, netFen }: WithdrawalQuoted, wish: WithdrawWish): boolean =>
  why !== null || netFen !== wish.netFen;

interface Keeping {
  wish: WithdrawWish;
  quoted: WithdrawalQuoted;
  now: Instant;
}

async function keep(
  { vault }: Outside,
  db: Db,
  key: Pick<NewWithdrawal, 'memberId' | 'withdrawalId' | 'brandId'>,
  { wish: { requestId, realName }, quoted, now }: Keeping,
): Promise<void> {
  const { to, grossFen, withheldFen, netFen, points, coupon, version, tax, scene, needsName } = quoted;
  const payee = { openid: quoted.openid ?? '', realName: needsName ? realName : null };
  const bill = to === 'wechat' ? sealBill(vault, key, billOf(key, payee, netFen, scene)) : null;
  const made: NewWithdrawal = {
    ...{ ...key, requestId, to, grossFen, withheldFen, netFen, points, coupon, version, bill, askedAt: now },
    tax: to === 'wechat' ? tax : null,
  };
  const named = bill === null ? null : payee.realName;
  const hash = named === null ? null : vault.hash(key.brandId, 'payee name', plainName(named));
  await addWithdrawal(db, made, hash);
  if (to === 'invoice') await addStatement(db, made, present(quoted.company, 'the company'));
  const compared = hash === null ? [] : [comparing(made)];
  await addEffects(db, [...effectsOf(made), ...compared], now);
}

/** Whoever is paid under a name is compared with their friends once. */
const comparing = (made: NewWithdrawal): NewEffect => ({
  ...{ ...ofWithdrawal(made), subject: made.withdrawalId },
  ...{ kind: 'hold-same-payee', payload: {} },
});

/** What makes it happen, once. A statement waits for its invoice. */
function effectsOf(made: NewWithdrawal): NewEffect[] {
  return made.to === 'invoice' ? [] : [effectOf(made)];
}

function effectOf(made: NewWithdrawal): NewEffect {
  const own = { ...ofWithdrawal(made), subject: made.withdrawalId };
  if (made.to === 'wechat') return { ...own, kind: 'send-transfer', payload: {} };
  if (made.to === 'points') return { ...own, kind: 'pay-points', payload: {} };
  const coupons = [{ template: present(made.coupon, 'the coupon').template, count: 1 }];
  const payload = { source: 'rebate' as const, coupons };
  return { ...own, kind: 'give-coupons', subject: `rebate:${made.withdrawalId}`, payload };
}
