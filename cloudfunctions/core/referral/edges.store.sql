/* @name forgetWon */
-- Whom the member won: their orders are nobody's from now on.
with mine as (
  delete from huigan.friends f where f.member_id = :memberId! returning f.friend_id
)
delete from huigan.attributions a using mine where a.member_id = mine.friend_id and a.referrer_id = :memberId!;

/* @name forgetWinner */
-- Who won the member, on both sides.
with mine as (
  delete from huigan.attributions a where a.member_id = :memberId! returning a.referrer_id
)
delete from huigan.friends f using mine where f.member_id = mine.referrer_id and f.friend_id = :memberId!;

/* @name forgetLinks */
with mine as (
  delete from huigan.shares s where s.member_id = :memberId! returning s.token
)
delete from huigan.share_tokens t using mine where t.token = mine.token;

/* @name forgetSecondAccounts */
delete from huigan.second_accounts where member_id = :memberId! or of_id = :memberId!;

/* @name forgetTouches */
delete from huigan.touches t where t.person = any(:people!::text[]);

/* @name forgetAnswers */
update huigan.commissions set hold_answer = null where member_id = :memberId! and hold_answer is not null;

/* @name eraseNotesOnPurchases */
-- What was written to commissions of a member's own purchases, by whoever referred them and by an operator.
with bought as (
  select huigan.whole_of(o.referral ->> 'referrer')::bigint as referrer_id, o.order_id
  from huigan.orders o where o.member_id = :memberId! and o.referral is not null
)
update huigan.commissions c set hold_answer = null, decision_note = null from bought b
where c.member_id = b.referrer_id and c.cause = b.order_id
  and (c.hold_answer is not null or c.decision_note is not null);

/* @name eraseDecisionNotes */
-- What an operator wrote about whoever referred: the decision stays.
update huigan.commissions set decision_note = null where member_id = :memberId! and decision_note is not null;
