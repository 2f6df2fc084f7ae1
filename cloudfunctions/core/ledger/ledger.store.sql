/* @name insertJournals */
insert into huigan.journals (member_id, source, event_id, journal_no, brand_id, kind, event_seq, effective_at, business_day)
select * from unnest(:memberIds!::bigint[], :sources!::text[], :eventIds!::text[], :journalNos!::int[], :brandIds!::smallint[],
  :kinds!::huigan.journal_kind[], :eventSeqs!::bigint[], :effectiveAt!::timestamptz[], :days!::date[]);

/* @name insertTransfers */
insert into huigan.transfers (member_id, journal_no, leg, brand_id, code, asset, debit, credit, business_day, lot_no, amount, explanation)
select * from unnest(:memberIds!::bigint[], :journalNos!::int[], :legs!::smallint[], :brandIds!::smallint[], :codes!::huigan.transfer_code[],
  :assets!::huigan.asset[], :debits!::huigan.account[], :credits!::huigan.account[], :days!::date[], :lotNos!::int[], :amounts!::bigint[],
  :explanations!::jsonb[]);
