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

/* @name eraseDecisionNotes */
-- What an operator wrote about whoever referred: the decision stays.
update huigan.commissions set decision_note = null where member_id = :memberId! and decision_note is not null;
