/**
 * The member who stands at the till, and what was done for them. Only in memory: somebody else's figures have
 * no place on a device for longer. No calls here.
 */
import { create } from 'zustand';
import type { TillMember } from '../../../cloudfunctions/contract/pos';
import type { RedeemReply, ScanReply, TillCoupon, TillMessage } from '../../../cloudfunctions/contract/staff';
import { randomId } from '../../platform/random-id';
import { useStaffSession } from '../staff-session/use-staff-session';

/** As long as the server's till session. Milliseconds. */
export const TILL_SESSION_MS = 5 * 60_000;

/** What is taken from the member. */
export type Take =
  | { kind: 'benefit'; code: string; name: string }
  | { kind: 'points'; points: string }
  | { kind: 'coupon'; coupon: string; name: string; amountFen: string | null };

/**
 * Something that was taken, and may still be undone until `undoEndsAt` (milliseconds since 1970, the device's
 * clock).
 */
export interface Done {
  redemption: string;
  take: Take;
  /** Of a coupon: what the clerk does for it. */
  handOut: string | null;
  at: string;
  undoEndsAt: number;
  isUndone: boolean;
}

/** Whose coupon was scanned. */
export interface Holder {
  name: string;
  tierName: string;
  /** Why the coupon cannot be used; null: it can. */
  why: string | null;
}

export interface AtTheTill {
  /** Rises with each scan. */
  turn: number;
  store: string;
  /** A member by their own code, or whose coupon it is. */
  member: TillMember | null;
  holder: Holder | null;
  coupons: TillCoupon[];
  /** One line about the member's habit; null: none is known. */
  hint: string | null;
  /** To be told to the member; null: nothing. */
  message: TillMessage | null;
  /**
   * Null: the code was used before, and nothing may be done with it. `endsAt`: milliseconds since 1970, the
   * device's clock; 0: it is over.
   */
  session: { id: string; endsAt: number } | null;
  done: Done[];
}

type MemberScan = Extract<ScanReply, { is: 'member-code' }>;
type CouponScan = Extract<ScanReply, { is: 'coupon-code' }>;

interface TillState {
  at: AtTheTill | null;
  /** Ids of redemptions that nobody answered, by what was asked: asked again, they are the same. */
  unanswered: Record<string, string>;
  show: (store: string, scanned: MemberScan | CouponScan) => void;
  /** The session ended before the clock said so. */
  endSession: () => void;
  /** The id under which to ask for this: that of an unanswered attempt, or a new one. */
  idFor: (session: string, take: Take) => string;
  /** The server answered, yes or no. */
  forget: (session: string, take: Take) => void;
  note: (take: Take, reply: RedeemReply) => void;
  /** It was used elsewhere meanwhile. */
  noteUsedUp: (take: Take) => void;
  noteUndone: (redemption: string) => void;
  clear: () => void;
}

/**
 * The end by the device's clock. A clock that is wrong gives the whole session; the server has the last word.
 */
function endOf(expiresAt: string, now: number): number {
  const left = Date.parse(expiresAt) - now;
  return now + (left > 0 && left <= TILL_SESSION_MS ? left : TILL_SESSION_MS);
}

/** A coupon is asked for again as it was first, whatever amount was typed since. */
const whatOf = (take: Take): string =>
  take.kind === 'benefit' ? take.code : take.kind === 'points' ? take.points : take.coupon;
const keyOf = (session: string, take: Take): string => `${session} ${take.kind} ${whatOf(take)}`;

/** Whoever stands there, with `left` of what was taken. */
function withLeft(at: AtTheTill, take: Take, left: (before: number) => number): AtTheTill {
  const { member } = at;
  if (take.kind === 'coupon') {
    const coupons = at.coupons.map((coupon) =>
      coupon.coupon === take.coupon ? { ...coupon, usesLeft: left(coupon.usesLeft) } : coupon,
    );
    return { ...at, coupons };
  }
  if (member === null) return at;
  if (take.kind === 'points') {
    const redeemablePoints = String(left(Number(member.redeemablePoints)));
    return { ...at, member: { ...member, redeemablePoints } };
  }
  const benefits = member.benefits.map((benefit) =>
    benefit.code === take.code ? { ...benefit, left: left(benefit.left) } : benefit,
  );
  return { ...at, member: { ...member, benefits } };
}

/** What a scan put there. */
const scannedOf = (
  scanned: MemberScan | CouponScan,
): Pick<AtTheTill, 'member' | 'holder' | 'coupons' | 'hint' | 'message'> =>
  scanned.is === 'member-code'
    ? {
        member: scanned.member,
        holder: null,
        coupons: scanned.coupons,
        hint: scanned.hint,
        message: scanned.message,
      }
    : {
        member: null,
        holder: { ...scanned.holder, why: scanned.why },
        coupons: scanned.coupon === null ? [] : [scanned.coupon],
        hint: null,
        message: null,
      };

const doneOf = (take: Take, { redemption, redeemedAt, undoUntil, handOut }: RedeemReply): Done => ({
  redemption,
  take,
  handOut,
  at: redeemedAt,
  undoEndsAt: Date.now() + (Date.parse(undoUntil) - Date.parse(redeemedAt)),
  isUndone: false,
});

/** @example const at = useTill((state) => state.at) */
export const useTill = create<TillState>()((set, get) => ({
  at: null,
  unanswered: {},
  show: (store, scanned) =>
    set(({ at }) => ({
      at: {
        turn: (at?.turn ?? 0) + 1,
        store,
        ...scannedOf(scanned),
        session: scanned.session && {
          id: scanned.session.id,
          endsAt: endOf(scanned.session.expiresAt, Date.now()),
        },
        done: [],
      },
      unanswered: {},
    })),
  endSession: () =>
    set(({ at }) => ({ at: at && { ...at, session: at.session && { ...at.session, endsAt: 0 } } })),
  idFor: (session, take) => {
    const key = keyOf(session, take);
    const id = get().unanswered[key] ?? randomId();
    set(({ unanswered }) => ({ unanswered: { ...unanswered, [key]: id } }));
    return id;
  },
  forget: (session, take) =>
    set(({ unanswered }) => {
      const { [keyOf(session, take)]: _, ...others } = unanswered;
      return { unanswered: others };
    }),
  note: (take, reply) =>
    set(({ at }) => {
      if (at === null || at.done.some(({ redemption }) => redemption === reply.redemption)) return {};
      const left = withLeft(at, take, () => Number(reply.left));
      return { at: { ...left, done: [doneOf(take, reply), ...at.done] } };
    }),
  noteUsedUp: (take) => set(({ at }) => ({ at: at && withLeft(at, take, () => 0) })),
  noteUndone: (redemption) =>
    set(({ at }) => {
      const undone = at?.done.find((done) => done.redemption === redemption);
      if (at === null || undone === undefined || undone.isUndone) return {};
      const { take } = undone;
      const back = take.kind === 'points' ? Number(take.points) : 1;
      return {
        at: {
          ...withLeft(at, take, (before) => before + back),
          done: at.done.map((done) => (done === undone ? { ...done, isUndone: true } : done)),
        },
      };
    }),
  clear: () => set({ at: null, unanswered: {} }),
}));

// Nothing of a member stays on screen for the next person who works here.
useStaffSession.subscribe((now, before) => {
  if (now.turn !== before.turn) useTill.getState().clear();
});

/**
 * Points that were asked for and not answered: they must be asked for again as they were, or not at all.
 * Null: none.
 */
export function unansweredPoints(unanswered: TillState['unanswered'], session: string): string | null {
  const prefix = keyOf(session, { kind: 'points', points: '' });
  const key = Object.keys(unanswered).find((each) => each.startsWith(prefix));
  return key === undefined ? null : key.slice(prefix.length);
}
