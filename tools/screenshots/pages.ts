/** Addresses of the pages, by who sees them. */

const MEMBER = {
  home: 'pages/home/index',
  card: 'pages/card/index',
  me: 'pages/me/index',
  code: 'pages/code/index',
  benefits: 'subpackages/benefits/index',
  profile: 'subpackages/account/profile/index',
  privacy: 'subpackages/account/privacy/index',
  data: 'subpackages/account/data/index',
  closing: 'subpackages/account/closing/index',
  members: 'subpackages/demo/members/index',
};

const STAFF = {
  desk: 'subpackages/staff/index',
  scan: 'subpackages/staff/scan/index',
  till: 'subpackages/staff/member/index',
  shift: 'subpackages/staff/shift/index',
  review: 'subpackages/staff/review/index',
  team: 'subpackages/staff/team/index',
  invite: 'subpackages/staff/invite/index',
};

const OPERATOR = {
  overview: 'subpackages/operator/index',
  programme: 'subpackages/operator/programme/index',
  stores: 'subpackages/operator/stores/index',
  staff: 'subpackages/operator/staff/index',
  letters: 'subpackages/operator/dead-letters/index',
  audit: 'subpackages/operator/audit/index',
  lookup: 'subpackages/operator/member/index',
  actions: 'subpackages/operator/actions/index',
};

export type Who = 'member' | 'visitor' | 'nobody' | 'manager' | 'operator';

/** Pages by name, in the order in which they are visited. */
export const PAGES: Record<Who, Record<string, string>> = {
  member: MEMBER,
  visitor: MEMBER,
  nobody: MEMBER,
  manager: STAFF,
  operator: OPERATOR,
};
