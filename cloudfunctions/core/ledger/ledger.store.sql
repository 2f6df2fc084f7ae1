/* @name insertJournals */
insert into huigan.journals (member_id, source, event_id, journal_no, brand_id, kind, event_seq, effective_at,
  business_day)
select t.member_id, t.source, t.event_id, t.journal_no, t.brand_id, t.kind, t.event_seq,
  to_timestamp(t.effective_ms / 1000), t.business_day
from unnest(:memberIds!::bigint[], :sources!::text[], :eventIds!::text[], :journalNos!::int[],
  :brandIds!::smallint[],
  :kinds!::huigan.journal_kind[], :eventSeqs!::bigint[], :effectiveAt!::float8[], :days!::date[])
  as t(member_id, source, event_id, journal_no, brand_id, kind, event_seq, effective_ms, business_day);

/* @name insertTransfers */
insert into huigan.transfers (member_id, journal_no, leg, brand_id, code, asset, debit, credit, business_day,
  lot_no, amount, explanation)
select * from rows from (
  unnest(:memberIds!::bigint[]), unnest(:journalNos!::int[]), unnest(:legs!::smallint[]),
    unnest(:brandIds!::smallint[]),
  unnest(:codes!::huigan.transfer_code[]), unnest(:assets!::huigan.asset[]),
    unnest(:debits!::huigan.account[]), unnest(:credits!::huigan.account[]),
  unnest(:days!::date[]), unnest(:lotNos!::int[]), unnest(:amounts!::bigint[]),
  -- One document for all: quoting each within an array literal costs more than the insert itself.
  jsonb_array_elements(:explanations!::jsonb)
) as t;
