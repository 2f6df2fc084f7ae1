/** Taking commission out: what it comes to, asking for it, confirming it, calling it back. Thin. */
import type { ReferralRequest } from '../../contract/referral';
import type { Reply } from '../../contract/reply';
import type { WithdrawalQuote, WithdrawalReply, WithdrawReply } from '../../contract/withdrawal';
import { cancelWithdrawal } from '../../core/settlement/referral/cancel-withdrawal';
import { checkWithdrawal } from '../../core/settlement/referral/check-withdrawal';
import { withdraw } from '../../core/settlement/referral/withdraw';
import { listWithdrawals, toWithdrawalView } from '../../core/views/referral/list-withdrawals';
import { readWithdrawalQuote, toQuoteView } from '../../core/views/referral/quote-withdrawal';
import type { Context } from '../../platform/context';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound, memberOf, reject } from '../../platform/handler';

type Action = 'quote-withdrawal' | 'withdraw' | 'check-withdrawal' | 'cancel-withdrawal' | 'list-withdrawals';
type Asked<Name extends Action> = Extract<ReferralRequest, { action: Name }>;

/** Every action of a withdrawal. */
export function answerWithdrawal(context: Context, request: Asked<Action>): Promise<Reply<unknown>> {
  switch (request.action) {
    case 'quote-withdrawal':
      return quote(context, request);
    case 'withdraw':
      return ask(context, request);
    case 'check-withdrawal':
      return check(context, request);
    case 'cancel-withdrawal':
      return cancel(context, request);
    case 'list-withdrawals': {
      const { memberId } = memberOf(context);
      return withSnapshot(context.database, async (db) =>
        acceptFound(await listWithdrawals(db, memberId, request.after), 'bad-request'),
      );
    }
  }
}

const quote = (context: Context, { to, fen }: Asked<'quote-withdrawal'>): Promise<Reply<WithdrawalQuote>> =>
  withSnapshot(context.database, async (db) => {
    const wish = { to, fen: fen === undefined ? null : BigInt(fen) };
    const { now, demo, wechatPay } = context;
    const scene = { now, demo, hasPay: wechatPay !== null };
    return accept(toQuoteView(await readWithdrawalQuote(db, memberOf(context), wish, scene)));
  });

async function ask(
  context: Context,
  { to, fen, netFen, realName, requestId }: Asked<'withdraw'>,
): Promise<Reply<WithdrawReply>> {
  const wish = { to, fen: BigInt(fen), netFen: BigInt(netFen), realName: realName ?? null, requestId };
  const withdrawn = await withdraw(context, memberOf(context), wish, context.now);
  if (withdrawn === 'session-expired') return reject(withdrawn);
  if (withdrawn.outcome === 'changed') return accept(withdrawn);
  return accept({ outcome: 'asked', withdrawal: toWithdrawalView(withdrawn.withdrawal) });
}

async function check(
  context: Context,
  { withdrawal: withdrawalId, confirms = true }: Asked<'check-withdrawal'>,
): Promise<Reply<WithdrawalReply>> {
  const { memberId } = memberOf(context);
  const checked = await checkWithdrawal(context, { memberId, withdrawalId }, { confirms, now: context.now });
  if (checked === null) return reject('not-found');
  const { wechatPay, confirmPage: page } = context;
  const { packageInfo } = checked;
  const params = packageInfo === null ? undefined : wechatPay?.confirmParams(packageInfo);
  const confirm = params === undefined ? null : { ...params, page };
  return accept({ withdrawal: toWithdrawalView(checked.withdrawal), confirm });
}

async function cancel(
  context: Context,
  { withdrawal: withdrawalId }: Asked<'cancel-withdrawal'>,
): Promise<Reply<WithdrawalReply>> {
  const { memberId } = memberOf(context);
  const row = await cancelWithdrawal(context, { memberId, withdrawalId }, context.now);
  if (typeof row === 'string') return reject(row);
  return accept({ withdrawal: toWithdrawalView(row), confirm: null });
}
