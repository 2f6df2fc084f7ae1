-- Members carried over from elsewhere, and two accounts of one person that become one. A value of an enum
-- cannot be used in the transaction that adds it: what uses these is the next migration.
set local search_path = huigan;

alter type account add value 'brand.points.carried';
alter type account add value 'brand.qualifying.carried';
alter type account add value 'brand.points.moved';
alter type account add value 'brand.qualifying.moved';
alter type account add value 'brand.commission.moved';
alter type event_kind add value 'opening';
alter type event_kind add value 'merged-away';
alter type event_kind add value 'merged-in';
alter type event_kind add value 'merged-out';
alter type journal_kind add value 'opening';
alter type journal_kind add value 'merged-away';
alter type journal_kind add value 'merged-in';
alter type journal_kind add value 'merged-out';
alter type lot_kind add value 'opening';
alter type lot_kind add value 'merged';
alter type transfer_code add value 'open';
alter type transfer_code add value 'open-qualifying';
alter type transfer_code add value 'move-out';
alter type transfer_code add value 'move-debt';
alter type transfer_code add value 'take-back-moved';
alter type transfer_code add value 'move-in';
alter type transfer_code add value 'move-qualifying';
alter type transfer_code add value 'claim';
alter type transfer_code add value 'claim-debt';
alter type transfer_code add value 'claim-waived';
alter type transfer_code add value 'claim-qualifying';
