/*
 * Corruptions of gifts that hang on no level taken: by the calendar, the welcome gift, and those of the nth
 * order. The second is given: cid's on 28 April, bob's, whose first was refunded, and ann's in May.
 */
import { of, type Corruption } from './corruption';

export const OF_GIFTS: Corruption[] = [
  ...of(
    'lots',
    [
      'points of a monthly gift',
      `update huigan.lots set granted = granted + 5, remaining = remaining + 5 where member_id = m(eve) and benefit = 'monthly'`,
      'gifts',
      'eve',
    ],
    [
      'a monthly gift that says it is for a birthday',
      `update huigan.lots set benefit = 'birthday' where member_id = m(eve) and benefit = 'monthly'`,
      'gifts',
      'eve',
    ],
    [
      'a monthly gift that says it is of a level',
      `update huigan.lots set benefit = 'silver/points' where member_id = m(eve) and benefit = 'monthly'`,
      'gifts',
      'eve',
    ],
    [
      'a monthly gift of another level',
      `update huigan.lots set tier = 'gold' where member_id = m(eve) and benefit = 'monthly'`,
      'gifts',
      'eve',
    ],
    [
      'a monthly gift taken back',
      `update huigan.lots set reversed = granted where member_id = m(eve) and benefit = 'monthly'`,
      'gifts',
      'eve',
    ],
    [
      'a birthday gift of another day',
      `update huigan.lots set earned_day = earned_day + 1 where member_id = m(bob) and benefit = 'birthday'`,
      'gifts',
      'bob',
    ],
    [
      'a birthday gift without its event',
      `update huigan.lots set journal_no = null where member_id = m(bob) and benefit = 'birthday'`,
      'gifts',
      'bob',
    ],
    [
      'a birthday gift of a step',
      `update huigan.lots set step_no = 1 where member_id = m(bob) and benefit = 'birthday'`,
      'lots',
      'bob',
    ],
    [
      'a birthday gift deleted',
      `delete from huigan.lots where member_id = m(bob) and benefit = 'birthday'`,
      'gifts',
      'bob',
    ],
    [
      'a welcome gift for somebody who joined without one',
      `insert into huigan.lots select (jsonb_populate_record(l, jsonb_build_object('member_id', m(cid)))).*
       from huigan.lots l where l.member_id = m(ann) and l.kind = 'welcome'`,
      'gifts',
      'cid',
    ],
    [
      'a welcome gift deleted',
      `delete from huigan.lots where member_id = m(ann) and kind = 'welcome'`,
      'gifts',
      'ann',
    ],
    [
      'points of the gift of an order',
      `update huigan.lots set granted = granted + 5, remaining = remaining + 5 where member_id = m(cid) and benefit = 'nth-order'`,
      'gifts',
      'cid',
    ],
    [
      'the gift of an order deleted',
      `delete from huigan.lots where member_id = m(cid) and benefit = 'nth-order'`,
      'gifts',
      'cid',
    ],
    [
      'the gift of an order taken back, which stands',
      `update huigan.lots set reversed = granted, remaining = 0 where member_id = m(bob) and benefit = 'nth-order'`,
      'gifts',
      'bob',
    ],
    [
      'the gift of an order at another order',
      `update huigan.lots set sale_seq = seq(c1) where member_id = m(cid) and benefit = 'nth-order'`,
      'gifts',
      'cid',
    ],
    [
      'the gift of an order for somebody who had one order',
      `insert into huigan.lots select (jsonb_populate_record(l, jsonb_build_object('member_id', m(eve), 'sale_seq', seq(e1)))).*
       from huigan.lots l where l.member_id = m(cid) and l.benefit = 'nth-order'`,
      'gifts',
      'eve',
    ],
    [
      'the gift of an order of a step',
      `update huigan.lots set step_no = 1 where member_id = m(cid) and benefit = 'nth-order'`,
      'lots',
      'cid',
    ],
  ),
  ...of(
    'members',
    [
      'an order more',
      `update huigan.members set paid_sales = paid_sales + 1, most_paid_sales = most_paid_sales + 1 where member_id = m(dee)`,
      'gifts',
      'dee',
    ],
    ['an order less', `update huigan.members set paid_sales = 0 where member_id = m(ann)`, 'gifts', 'ann'],
    [
      'an order refunded that never was the most',
      `update huigan.members set most_paid_sales = paid_sales where member_id = m(cid)`,
      'gifts',
      'cid',
    ],
  ),
  ...of(
    'events',
    [
      'a join of somebody who had the gift before, and a welcome gift',
      `update huigan.events set payload = '{"welcome":"had-before"}' where external_id = 'j-ann'`,
      'gifts',
      'ann',
    ],
    [
      'a join for the first time, without a welcome gift',
      `update huigan.events set payload = '{}' where external_id = 'j-cid'`,
      'gifts',
      'cid',
    ],
    [
      'a monthly gift of a month that is not its own',
      `update huigan.events set payload = '{"gift":"monthly","period":"2019-03"}' where external_id = 'e-april'`,
      'gifts',
      'eve',
    ],
    [
      'a monthly gift for a month that it was not given for',
      `update huigan.events set payload = '{"gift":"monthly","period":"2019-05"}' where external_id = 'e-april-again'`,
      'gifts',
      'eve',
    ],
    [
      'a birthday gift of a year to come',
      `update huigan.events set payload = '{"gift":"birthday","period":"2031"}' where external_id = 'b-birthday'`,
      'gifts',
      'bob',
    ],
    [
      'a birthday gift told as something else',
      `update huigan.events set kind = 'clock' where external_id = 'b-birthday'`,
      'gifts',
      'bob',
    ],
    [
      'a birthday gift of another year',
      `update huigan.events set payload = '{"gift":"birthday","period":"2020"}' where external_id = 'b-birthday'`,
      'gifts',
      'bob',
    ],
  ),
  ...of(
    'benefit_grants',
    [
      'a monthly gift forgotten',
      `delete from huigan.benefit_grants where member_id = m(eve) and benefit_key = 'monthly/2019-04'`,
      'gifts',
      'eve',
    ],
    [
      'a monthly gift of another month',
      `update huigan.benefit_grants set benefit_key = 'monthly/2019-05' where member_id = m(eve) and benefit_key = 'monthly/2019-04'`,
      'gifts',
      'eve',
    ],
    [
      'a birthday gift of another lot',
      `update huigan.benefit_grants set lot_no = 1 where member_id = m(bob) and benefit_key = 'birthday/2019'`,
      'gifts',
      'bob',
    ],
    [
      'a birthday gift granted on another day',
      `update huigan.benefit_grants set granted_day = granted_day - 1 where member_id = m(bob) and benefit_key = 'birthday/2019'`,
      'gifts',
      'bob',
    ],
    [
      'a birthday gift taken back',
      `update huigan.benefit_grants set taken_back_at = '2019-04-20' where member_id = m(bob) and benefit_key = 'birthday/2019'`,
      'gifts',
      'bob',
    ],
  ),
  ...of(
    'benefit_grants',
    [
      'the grant of the gift of an order forgotten',
      `delete from huigan.benefit_grants where member_id = m(cid) and benefit_key = 'nth-order/2'`,
      'gifts',
      'cid',
    ],
    [
      'the grant of the gift of another order',
      `update huigan.benefit_grants set benefit_key = 'nth-order/3' where member_id = m(cid) and benefit_key = 'nth-order/2'`,
      'gifts',
      'cid',
    ],
    [
      'the grant of the gift of an order taken back',
      `update huigan.benefit_grants set taken_back_at = '2019-05-01' where member_id = m(cid) and benefit_key = 'nth-order/2'`,
      'gifts',
      'cid',
    ],
  ),
  ...of(
    'tier_steps',
    [
      'a level lost before its monthly gift',
      `update huigan.tier_steps set removed_at = '2019-04-03T00:00:00+08:00' where member_id = m(eve)`,
      'gifts',
      'eve',
    ],
    [
      'a level held that had no monthly gift',
      `insert into huigan.tier_steps select (jsonb_populate_record(s, jsonb_build_object('member_id', m(cid)))).*
       from huigan.tier_steps s where s.member_id = m(eve)`,
      'gifts',
      'cid',
    ],
  ),
  ...of(
    'programme_versions',
    [
      'another birthday gift',
      `update huigan.programme_versions set document = jsonb_set(document, '{birthdayGift,points}', '26') where version = 1`,
      'gifts',
      'bob',
    ],
    [
      'another monthly gift',
      `update huigan.programme_versions set document = jsonb_set(document, '{tiers,levels,1,monthlyGift,points}', '11') where version = 1`,
      'gifts',
      'eve',
    ],
    [
      'no monthly gift',
      `update huigan.programme_versions set document = document #- '{tiers,levels,1,monthlyGift}' where version = 1`,
      'gifts',
      'eve',
    ],
    [
      'another gift of an order',
      `update huigan.programme_versions set document = jsonb_set(document, '{orderGifts,0,nth}', '3') where version = 1`,
      'gifts',
      'cid',
    ],
    [
      'no welcome gift',
      `update huigan.programme_versions set document = jsonb_set(document, '{welcomeGift}', 'null') where version = 1`,
      'gifts',
      'ann',
    ],
  ),
];
