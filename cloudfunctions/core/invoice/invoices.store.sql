/* @name insertInvoice */
insert into huigan.invoices (member_id, invoice_id, brand_id, order_id, request_id, state, amount_fen, items,
  is_company, title, transaction_id, asked_at)
values (:memberId!, :invoiceId!, :brandId!, :orderId!, :requestId!, 'requested', :amountFen!, :items!::jsonb,
  :isCompany!, :title!, :transactionId!, :askedAt!::timestamptz);

/* @name findInvoice */
select i.member_id, i.invoice_id, i.brand_id, i.order_id, i.request_id, i.state, i.amount_fen, i.items,
  i.is_company, i.title, i.transaction_id, i.asked_at, i.sent_at, i.issued_at, i.ended_at, i.number
from huigan.invoices i where i.member_id = :memberId! and i.invoice_id = :invoiceId!;

/* @name holdInvoiceRow */
select i.member_id, i.invoice_id, i.brand_id, i.order_id, i.request_id, i.state, i.amount_fen, i.items,
  i.is_company, i.title, i.transaction_id, i.asked_at, i.sent_at, i.issued_at, i.ended_at, i.number
from huigan.invoices i where i.member_id = :memberId! and i.invoice_id = :invoiceId! for update;

/* @name findInvoicesOfOrder */
select i.member_id, i.invoice_id, i.brand_id, i.order_id, i.request_id, i.state, i.amount_fen, i.items,
  i.is_company, i.title, i.transaction_id, i.asked_at, i.sent_at, i.issued_at, i.ended_at, i.number
from huigan.invoices i where i.member_id = :memberId! and i.order_id = :orderId!
order by i.asked_at desc, i.invoice_id desc limit :limit!::int;

/* @name listInvoiceRows */
select i.member_id, i.invoice_id, i.brand_id, i.order_id, i.request_id, i.state, i.amount_fen, i.items,
  i.is_company, i.title, i.transaction_id, i.asked_at, i.sent_at, i.issued_at, i.ended_at, i.number
from huigan.invoices i
where i.member_id = :memberId! and (i.asked_at, i.invoice_id) < (:beforeAt!::timestamptz, :beforeId!)
order by i.asked_at desc, i.invoice_id desc limit :limit!::int;

/* @name setInvoice */
update huigan.invoices set state = :state!, sent_at = :sentAt::timestamptz, issued_at = :issuedAt::timestamptz,
  ended_at = :endedAt::timestamptz, number = :number
where member_id = :memberId! and invoice_id = :invoiceId!;

/* @name eraseTitles */
update huigan.invoices set title = null where member_id = :memberId! and title is not null;
