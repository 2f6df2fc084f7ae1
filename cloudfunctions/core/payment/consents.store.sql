/* @name insertConsentRequest */
insert into huigan.message_consent_requests (member_id, request_id, kept_at)
  values (:memberId!, :requestId!, :at!::timestamptz)
on conflict do nothing returning request_id;

/* @name addToConsents */
-- At most 20: nobody needs more messages at once, and a device that repeats itself gains nothing. It is no
-- parameter: in what follows a conflict Citus does not know its type.
insert into huigan.message_consents (member_id, kind, brand_id, remaining)
select :memberId!, t.kind, :brandId!, 1 from unnest(:kinds!::text[]) as t(kind) order by t.kind
on conflict (member_id, kind) do update set remaining = least(message_consents.remaining + 1, 20);

/* @name takeConsent */
update huigan.message_consents set remaining = remaining - 1 where member_id = :memberId! and kind = :kind!
  and remaining > 0 returning remaining;

/* @name takeConsents */
-- One for each time a member is named; who names one more often than they may is left with none.
update huigan.message_consents c set remaining = greatest(c.remaining - t.messages, 0)
from (select u.member_id, count(*)::int as messages from unnest(:memberIds!::bigint[]) as u(member_id)
  group by u.member_id) t
where c.member_id = any(:memberIds!::bigint[]) and c.member_id = t.member_id and c.kind = :kind!;

/* @name clearConsents */
update huigan.message_consents set remaining = 0 where member_id = :memberId! and kind = :kind!;

/* @name readConsents */
select c.kind, c.remaining from huigan.message_consents c where c.member_id = :memberId! order by c.kind
  limit :limit!::int;

/* @name deleteOldConsentRequests */
delete from huigan.message_consent_requests where member_id = :memberId! and kept_at < :before!::timestamptz;
