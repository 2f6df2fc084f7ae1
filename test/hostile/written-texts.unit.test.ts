/*
 * What members write in words, and who reads it: what other guests read goes through WeChat's content check;
 * what only those who work here read, who answer for it, does not. A new text is named here.
 */
import { ASKED } from './requests';
import { MEMBER_SCHEMAS } from '../worlds/member-requests';
import type { Schema } from './samples';

const CHECKED = 'checked: others read it';
const STAFF = 'read by the store or the brand, who answer it';
const KEY = 'a key or a place, that nobody reads as words';

const QUOTED = 'priced only: kept by nobody';
const SEALED = 'encrypted, for WeChat Pay and the tax system';

/** Names are not here: `save-name` has a rule of its own, and is checked (functions/account/profile.ts). */
const TEXTS: Record<string, string> = {
  'coupon claim-code.code': KEY,
  'group quote-seat.lines.text': QUOTED,
  'group take-seat.lines.text': CHECKED,
  'group take-seat.remark': CHECKED,
  'member list-demo-members.search': KEY,
  'member sign-in-demo.memberKey': KEY,
  'menu read-scene.scene': KEY,
  'order ask-refund.lines.line': KEY,
  'order ask-refund.reason': STAFF,
  'order create-order.channel': KEY,
  'order create-order.lines.text': CHECKED,
  'order create-order.place': KEY,
  'order create-order.remark': CHECKED,
  'order quote.lines.text': QUOTED,
  'order request-invoice.title.name': SEALED,
  'referral answer-hold.text': STAFF,
  'referral apply-partner.application.about': STAFF,
  'referral apply-partner.application.contact': STAFF,
  'referral apply-partner.application.title': STAFF,
  'referral share.content.id': KEY,
  'referral withdraw.realName': SEALED,
};

/** Free words: more than keys, which have shapes of their own. */
const isWords = ({ type, allOf = [], pattern }: Schema): boolean =>
  type === 'string' && [pattern, ...allOf.map((each) => each.pattern)].some((each) => each?.includes('^$|'));

function wordsIn(schema: Schema, at: string): string[] {
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema;
  const inside = [
    ...Object.entries(properties),
    ...[...anyOf, ...oneOf].map((each) => ['', each] as const),
    ...(items === undefined ? [] : [['', items] as const]),
  ];
  return [
    ...(isWords(schema) ? [at] : []),
    ...inside.flatMap(([name, each]) => wordsIn(each, name === '' ? at : `${at}.${name}`)),
  ];
}

test('every text that a member writes says who reads it, and whether it is checked', () => {
  const ofMembers = ASKED.filter(({ name }) => Object.hasOwn(MEMBER_SCHEMAS, name));
  const found = ofMembers.flatMap(({ name, action, schema }) => wordsIn(schema, `${name} ${action}`));
  expect([...new Set(found)].sort()).toEqual(Object.keys(TEXTS).sort());
});
