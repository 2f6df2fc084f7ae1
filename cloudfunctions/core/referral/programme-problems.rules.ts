/** What keeps a draft of the referral programme from being published, each with its place. Pure. */
import { percent } from '../../contract/in-words';
import type { InviteReward, ReferralProgramme } from '../../contract/referral-programme';
import { referralDeskWords as words } from './desk-words';
import { MOST_BP } from './rates.rules';

export interface ProgrammeProblem {
  /** Where, as "rates.products.0.product". */
  path: string;
  message: string;
}

/** A template of coupons as it is issued now. */
export interface IssuedTemplate {
  name: string;
  isLive: boolean;
  /** None are left of its stock. */
  isUsedUp: boolean;
  /** Nothing is issued of it any more. */
  isOver: boolean;
}

/** What a brand has of what a programme names. */
export interface ProgrammeFacts {
  products: ReadonlySet<string>;
  categories: ReadonlySet<string>;
  templates: ReadonlyMap<string, IssuedTemplate>;
  /** What is said of a template that there is not. */
  noTemplate: (template: string) => string;
}

/** Everything that is wrong with it beyond its shape. */
export const programmeProblems = (
  programme: ReferralProgramme,
  facts: ProgrammeFacts,
): ProgrammeProblem[] => [
  ...nameProblems(programme, facts),
  ...rateProblems(programme),
  ...rewardProblems(programme, facts),
  ...stepProblems(programme),
  ...payoutProblems(programme),
];

function nameProblems({ rates }: ReferralProgramme, facts: ProgrammeFacts): ProgrammeProblem[] {
  const products = rates.products.flatMap(({ product }, place) =>
    facts.products.has(product)
      ? []
      : [{ path: `rates.products.${place}.product`, message: words.unknownProduct(product) }],
  );
  const categories = rates.categories.flatMap(({ category }, place) =>
    facts.categories.has(category)
      ? []
      : [{ path: `rates.categories.${place}.category`, message: words.unknownCategory(category) }],
  );
  return [...products, ...categories];
}

/**
 * Rates that with the highest rank are more than half of what is paid.
 * @example 48 % and +3 %: 51 %
 */
function rateProblems({ rates, ranks }: ReferralProgramme): ProgrammeProblem[] {
  const highest = ranks.at(-1);
  if (highest === undefined) return [];
  const all = [
    { path: 'rates.rateBp', rateBp: rates.rateBp },
    ...rates.products.map(({ rateBp }, place) => ({ path: `rates.products.${place}.rateBp`, rateBp })),
    ...rates.categories.map(({ rateBp }, place) => ({ path: `rates.categories.${place}.rateBp`, rateBp })),
  ];
  return all.flatMap(({ path, rateBp }) => {
    const most = rateBp + highest.extraBp;
    const isTooMuch = rateBp > 0 && most > MOST_BP;
    return isTooMuch ? [{ path, message: words.overHalf(highest.name, percent(most)) }] : [];
  });
}

function rewardProblems({ invite, payout }: ReferralProgramme, facts: ProgrammeFacts): ProgrammeProblem[] {
  const rewards: { path: string; reward: InviteReward | null }[] = [
    { path: 'invite.friend', reward: invite.friend },
    { path: 'invite.inviter', reward: invite.inviter },
    ...invite.steps.map(({ reward }, place) => ({ path: `invite.steps.${place}.reward`, reward })),
  ];
  const named = rewards.flatMap(({ path, reward }) =>
    reward?.kind === 'coupons' ? [{ path: `${path}.template`, template: reward.template }] : [],
  );
  if (payout.coupon !== null)
    named.push({ path: 'payout.coupon.template', template: payout.coupon.template });
  return named.flatMap(({ path, template }) => {
    const message = whyNotGiven(template, facts);
    return message === null ? [] : [{ path, message }];
  });
}

/** Why nobody would get one; null: they would. */
function whyNotGiven(template: string, { templates, noTemplate }: ProgrammeFacts): string | null {
  const found = templates.get(template);
  if (found === undefined || !found.isLive) return noTemplate(template);
  if (found.isUsedUp) return words.usedUp(found.name);
  return found.isOver ? words.noLongerIssued(found.name) : null;
}

/** Steps that ask for more friends than are paid for. */
const stepProblems = ({ invite: { mostFriends, steps } }: ReferralProgramme): ProgrammeProblem[] =>
  steps.flatMap(({ friends }, place) =>
    mostFriends === null || friends <= mostFriends
      ? []
      : [{ path: `invite.steps.${place}.friends`, message: words.beyondFriends(mostFriends) }],
  );

const payoutProblems = ({ payout: { cash, minimumFen, mostFen } }: ReferralProgramme): ProgrammeProblem[] =>
  cash && minimumFen > mostFen ? [{ path: 'payout.minimumFen', message: words.aboveTransfer }] : [];
