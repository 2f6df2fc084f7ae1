/* @name insertStatement */
insert into huigan.payout_statements (member_id, withdrawal_id, brand_id, company, credit_code)
values (:memberId!, :withdrawalId!, :brandId!, :company!, :creditCode!);

/* @name findStatements */
select s.member_id, s.withdrawal_id, s.company, s.credit_code, s.invoices, s.bank_reference, s.paid_on
from huigan.payout_statements s
where s.member_id = any(:memberIds!::bigint[]) and s.withdrawal_id = any(:withdrawalIds!::text[]) limit 1000;

/* @name setInvoiced */
update huigan.payout_statements set invoices = :numbers!::text[], invoiced_at = :at!::timestamptz
where member_id = :memberId! and withdrawal_id = :withdrawalId!;

/* @name setRemitted */
update huigan.payout_statements set bank_reference = :bankReference!, paid_on = :paidOn!::date
where member_id = :memberId! and withdrawal_id = :withdrawalId!;

/* @name findInvoiceTaken */
-- An invoice of the member's that is good for another statement already; of one that came back it is free.
select s.withdrawal_id from huigan.payout_statements s
join huigan.withdrawals w on w.member_id = s.member_id and w.withdrawal_id = s.withdrawal_id
where s.member_id = :memberId! and s.invoices && :numbers!::text[] and w.state <> 'returned' limit 1;
