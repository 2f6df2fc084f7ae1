/**
 * Community buying: what members ask `group`, staff ask `counter` and operators ask `promotion` of a cycle,
 * and what they are told. A cycle is an offer of group-buy of kind `community` (contract/group.ts). Amounts
 * are fen, as decimal strings in replies; instants ISO 8601; days of the brand's zone. Rules:
 * docs/community.md.
 */
import * as z from 'zod/mini';
import {
  GROUP_ID,
  groupOfferSchema,
  type CommunityTerms,
  type GroupOffer,
  type GroupState,
  type OfferState,
  type OfferView,
} from './group';
import type { Choice } from './menu';
import { after, code, key, reason, requestId, revision, whole } from './shapes';

const group = z.string().check(z.regex(GROUP_ID));
const shareBp = z.int().check(z.minimum(1), z.maximum(10_000));

/** Of staff, at their store. Handing out is `find-pickup` and `hand-out`, as of any order. */
export const PARCEL_ACTIONS = [
  /** Groups whose parcels are fetched here, those that end last first. */
  z.object({ action: z.literal('list-parcel-groups'), store: key, after }),
  /** The list of one, a page at a time, by the names of orders. */
  z.object({ action: z.literal('list-parcels'), store: key, group, after }),
] as const;

/** Of operators. */
export const COMMUNITY_DESK_ACTIONS = [
  z.object({ action: z.literal('list-desk-cycles'), after }),
  z.object({ action: z.literal('show-desk-cycle'), cycle: code }),
  /**
   * Over the revision that was edited, 0: a new one. Opens a group for each place that has none; again it
   * opens what is missing.
   */
  z.object({
    action: z.literal('publish-cycle'),
    cycle: code,
    document: z.unknown(),
    revision,
  }),
  /** What is to be packed, frozen at the cut-off, and what was given back since. */
  z.object({ action: z.literal('show-packing'), group }),
  /** Lines of all places, a page of CSV at a time. */
  z.object({ action: z.literal('export-packing'), cycle: code, after }),
  /** What leaders are owed, a line for each place that is led. */
  z.object({ action: z.literal('export-leader-fees'), cycle: code }),
  /** What a share would give back now. */
  z.object({ action: z.literal('try-share'), group, product: key, shareBp }),
  /** `typedFen`: what was shown, as it was typed; another sum by now is refused. */
  z.object({
    action: z.literal('give-share'),
    group,
    product: key,
    shareBp,
    reason,
    typedFen: whole,
    requestId,
  }),
] as const;

/** A document of a cycle: an offer of that kind. */
export const cycleSchema = groupOfferSchema.check(
  z.refine(({ terms }) => terms.kind === 'community', { path: ['terms', 'kind'], error: 'a cycle' }),
);
export type Cycle = GroupOffer & { terms: CommunityTerms };

/**
 * `ordering`: until the cut-off. `coming`: until it arrives. `arrived`: before it may be fetched. `fetching`:
 * until the last day's end.
 */
export const CYCLE_PHASES = ['ordering', 'coming', 'arrived', 'fetching', 'over'] as const;
export type CyclePhase = (typeof CYCLE_PHASES)[number];
/** Of what is on the list. */
export type PackedPhase = Exclude<CyclePhase, 'ordering'>;

/**
 * `unpaid`: to be paid. `ordered`: paid, before the cut-off is settled. `coming`: to be packed and brought.
 * `arrived`: before the first day of fetching. `ready`: may be fetched. `fetched`. `left`: nobody fetched it,
 * the money is kept. `back`: all money went back. `closed`: never paid.
 */
export const PARCEL_STATES = [
  'unpaid',
  'ordered',
  'coming',
  'arrived',
  'ready',
  'fetched',
  'left',
  'back',
  'closed',
] as const;
export type ParcelState = (typeof PARCEL_STATES)[number];

export interface CyclePlace {
  code: string;
  name: string;
  address: string;
  store: string;
  storeName: string;
  /** Null: it takes no orders yet. */
  group: string | null;
  state: GroupState | null;
  /** Orders that are paid. */
  orders: number;
  /** What the member has there of each product. */
  mine: { product: string; quantity: number }[];
}
export interface MyParcel {
  order: string;
  place: string;
  state: ParcelState;
  what: string;
  paidFen: string;
}
export interface CycleReply {
  cycle: string;
  offer: OfferView;
  /** What of each product nobody has to choose: its standard options. */
  choices: { product: string; options: Choice }[];
  phase: CyclePhase;
  places: CyclePlace[];
  parcels: MyParcel[];
}

export interface ParcelLine {
  line: string;
  product: string;
  name: string;
  optionsText: string;
  picture: string;
  quantity: number;
  refundedQuantity: number;
  netFen: string;
  /** Given back of it as a share. */
  sharedFen: string;
}
export interface ParcelReply {
  order: string;
  cycle: string;
  group: string;
  name: string;
  place: { name: string; address: string };
  store: { id: string; name: string };
  state: ParcelState;
  phase: CyclePhase;
  cutoff: string;
  arrives: string;
  fetchFrom: string;
  fetchTo: string;
  leftOver: CommunityTerms['leftOver'];
  lines: ParcelLine[];
  paidFen: string;
  /** Money that went back, or goes. */
  backs: { fen: string; state: 'queued' | 'processing' | 'done' | 'failed'; reason: string; at: string }[];
  /** From the arrival on, as long as there is something to fetch. */
  pickupCode: string | null;
  payBy: string | null;
  mayCancel: boolean;
}

/** Of one group at a store, as staff see it. */
export interface ParcelGroup {
  group: string;
  name: string;
  place: string;
  phase: PackedPhase;
  arrives: string;
  fetchFrom: string;
  fetchTo: string;
  /** On the list; of these fetched, left, given back whole. */
  parcels: number;
  fetched: number;
  left: number;
  back: number;
}
export interface ParcelGroupsReply {
  groups: ParcelGroup[];
  next: string | null;
}
export interface ListedParcel {
  order: string;
  pickupNo: string;
  /** Masked. */
  member: string;
  state: ParcelState;
  lines: { name: string; optionsText: string; quantity: number; back: number }[];
}
/** Of all parcels, by product and its options. */
export interface PackedTotal {
  name: string;
  optionsText: string;
  quantity: number;
  back: number;
}
export interface ParcelsReply {
  group: ParcelGroup;
  totals: PackedTotal[];
  parcels: ListedParcel[];
  next: string | null;
}

export interface DeskCycleLine {
  cycle: string;
  name: string;
  state: OfferState;
  phase: CyclePhase;
  cutoff: string;
  arrives: string;
  places: number;
  orders: number;
  paidFen: string;
}
export interface DeskCyclesReply {
  cycles: DeskCycleLine[];
  next: string | null;
}
export interface LeaderFee {
  /** Key of whoever leads. */
  leader: string;
  /** Masked; empty: none is known. */
  leaderName: string;
  parcels: number;
  pickedFen: string;
  feeBp: number;
  feeFen: string;
  /** Null: still counting. */
  countedAt: string | null;
}
export interface DeskPlace {
  code: string;
  name: string;
  storeName: string;
  group: string | null;
  state: GroupState | null;
  orders: number;
  fetched: number;
  left: number;
  back: number;
  /** Null: the store leads. */
  fee: LeaderFee | null;
}
export interface DeskShare {
  group: string;
  place: string;
  product: string;
  shareBp: number;
  orders: number;
  /** As it was shown, and what went out, is back or failed of it. */
  fen: string;
  sentFen: string;
  doneFen: string;
  failed: number;
  reason: string;
  at: string;
}
export interface DeskCycleReply extends DeskCycleLine {
  document: GroupOffer;
  revision: number;
  /** Names of its products. */
  products: { product: string; name: string }[];
  atPlaces: DeskPlace[];
  shares: DeskShare[];
}
export type PublishCycleReply =
  | { outcome: 'published'; revision: number; groups: { place: string; group: string }[] }
  | { outcome: 'problems'; problems: { path: string; message: string }[] };

export interface SupplementLine {
  order: string;
  pickupNo: string;
  name: string;
  optionsText: string;
  quantity: number;
  reason: string;
  at: string;
}
export interface PackingReply {
  group: string;
  name: string;
  place: string;
  /** At the cut-off. */
  totals: PackedTotal[];
  /** Given back since, the last first; at most 500. */
  supplement: SupplementLine[];
}
export interface CsvPage {
  csv: string;
  next: string | null;
}
/** What goes back: to so many orders, so much in all. */
export interface ShareTrial {
  orders: number;
  fen: string;
}
