-- Commission: a second asset in the book of whoever recommended a friend's purchase, in fen. A value of an
-- enum cannot be used in the transaction that adds it: what uses these is the next migration.
set local search_path = huigan;

alter type asset add value 'CNY';
alter type account add value 'member.commission.pending';
alter type account add value 'member.commission.active';
alter type account add value 'member.commission.debt';
alter type account add value 'brand.commission.issued';
alter type account add value 'brand.commission.redeemed';
alter type account add value 'brand.commission.expired';
alter type account add value 'brand.commission.waived';
alter type event_kind add value 'commission';
alter type event_kind add value 'release';
alter type journal_kind add value 'commission';
alter type journal_kind add value 'release';
alter type lot_kind add value 'commission';
alter type transfer_code add value 'commission';
