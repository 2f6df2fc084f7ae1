/** What a cycle of community buying says on a day, and what of it may change once it runs. Pure. */
import type { CyclePhase, PackedPhase } from '../../contract/community';
import type { CommunityTerms, GroupOffer, GroupTerms } from '../../contract/group';
import type { StoreDetails } from '../../contract/menu';
import { MINUTE_MS, dayNameOf, parseDay, startOfDay, type Instant } from '../kernel/time';
import { communityWords } from './community-words';

/** The end of the last day on which it is fetched. */
export const endsAtOf = ({ fetchTo }: CommunityTerms, utcOffsetMinutes: number): Instant =>
  startOfDay(parseDay(fetchTo) + 1, utcOffsetMinutes);

/** In the morning: nobody is woken by a message. Hours of the brand's day. */
const TOLD_AT_HOUR = 9;
/** When whoever has a parcel is told that it is there. */
export const arrivesAtOf = ({ arrives }: CommunityTerms, utcOffsetMinutes: number): Instant =>
  startOfDay(parseDay(arrives), utcOffsetMinutes) + TOLD_AT_HOUR * 60 * MINUTE_MS;

/** Of a cycle; `cutoff` of one of its groups is that group's deadline. */
export const phaseOf = (
  terms: CommunityTerms,
  at: Instant,
  utcOffsetMinutes: number,
  cutoff = Date.parse(terms.cutoff),
): CyclePhase => (at < cutoff ? 'ordering' : phaseByDays(terms, at, utcOffsetMinutes));

/**
 * Once the list is made, only the days count: a group may have ended before its cycle does.
 * @example it arrives on the 5th and is fetched from the 6th: on the 5th `arrived`
 */
export function phaseByDays(
  { arrives, fetchFrom, fetchTo }: CommunityTerms,
  at: Instant,
  utcOffsetMinutes: number,
): PackedPhase {
  const today = dayNameOf(at, utcOffsetMinutes);
  if (today < arrives) return 'coming';
  if (today < fetchFrom) return 'arrived';
  return today <= fetchTo ? 'fetching' : 'over';
}

/** From the arrival on its code is shown. */
export const showsCode = (phase: CyclePhase): boolean => phase !== 'ordering' && phase !== 'coming';

/** What a leader is owed: floor once. @example 8% of ¥33.33: 266 */
export const feeOf = (pickedFen: bigint, feeBp: number): bigint => (pickedFen * BigInt(feeBp)) / 10_000n;

/**
 * What a group of a cycle sells now: what was frozen with it, less what was taken out of the cycle since.
 * Prices stay as they were. G14.
 */
export function termsNow(frozen: GroupTerms, offer: GroupOffer | null): GroupTerms {
  if (frozen.kind !== 'community' || offer?.terms.kind !== 'community') return frozen;
  const still = new Set(offer.terms.items.map(({ product }) => product));
  return { ...frozen, items: frozen.items.filter(({ product }) => still.has(product)) };
}

/** A store whose cycle takes orders at any hour: nothing of it is made now. */
export const atAnyHour = (details: StoreDetails): StoreDetails => ({
  ...details,
  hours: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
});

/** Lines that would be more than a member may have, with what they have of the group already. */
export function tooManyAltogether(
  terms: GroupTerms,
  lines: readonly { line: string; product: string; quantity: number }[],
  taken: ReadonlyMap<string, number>,
): { line: string; code: 'too-many'; message: string }[] {
  if (terms.kind !== 'community') return [];
  return lines.flatMap(({ line, product }) => {
    const most = terms.items.find((item) => item.product === product)?.perMember ?? null;
    const had = taken.get(product) ?? 0;
    const wanted = lines.reduce((sum, one) => sum + (one.product === product ? one.quantity : 0), 0);
    if (most === null || had + wanted <= most) return [];
    return [{ line, code: 'too-many' as const, message: communityWords.hadSome(most, had) }];
  });
}

interface Problem {
  path: string;
  message: string;
}
type Places = CommunityTerms['places'];

/**
 * What of a running cycle must not change: everything that somebody has ordered by. Name, notes and further
 * places may; an item may be taken out.
 */
export function changeProblems(before: GroupOffer, after: GroupOffer): Problem[] {
  const [was, is] = [before.terms, after.terms];
  if (was.kind !== 'community' || is.kind !== 'community')
    return [{ path: 'terms.kind', message: communityWords.otherKind }];
  const { items: itemsBefore, places: placesBefore, ...restBefore } = was;
  const { items, places, ...rest } = is;
  const problems: Problem[] = [];
  const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  if (!isSame(restBefore, rest)) problems.push({ path: 'terms', message: communityWords.termsFixed });
  const others = ({ times, stock, perMember }: GroupOffer) => [times, stock, perMember];
  if (!isSame(others(before), others(after)))
    problems.push({ path: 'times', message: communityWords.termsFixed });
  if (!items.every((item) => itemsBefore.some((one) => isSame(one, item))))
    problems.push({ path: 'terms.items', message: communityWords.itemsFixed });
  const kept = (place: Places[number]): boolean => places.some((one) => isSame(one, place));
  if (!placesBefore.every(kept)) problems.push({ path: 'terms.places', message: communityWords.placesFixed });
  return problems;
}

/** What is wrong with a cycle by itself. `now` null: it runs, and may be past its cut-off. */
export function cycleProblems(terms: CommunityTerms, now: Instant | null): Problem[] {
  const problems: Problem[] = [];
  if (now !== null && Date.parse(terms.cutoff) <= now)
    problems.push({ path: 'terms.cutoff', message: communityWords.cutoffPassed });
  if (isTwice(terms.places.map(({ code }) => code)))
    problems.push({ path: 'terms.places', message: communityWords.placeTwice });
  if (isTwice(terms.items.map(({ product }) => product)))
    problems.push({ path: 'terms.items', message: communityWords.itemTwice });
  return problems;
}

const isTwice = (names: readonly string[]): boolean => new Set(names).size < names.length;
