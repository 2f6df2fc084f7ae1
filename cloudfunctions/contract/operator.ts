/**
 * What the function `operator` is asked and tells: the desk of whoever runs the brand. Only staff sessions
 * with the role `operator`.
 */
import * as z from 'zod/mini';
import { memberListSchema } from './member-list';
import { checkMergeSchema, mergeMembersSchema, undoMergeSchema, type ShownMember } from './merge';
import type { Programme } from './programme';
import { after, key, revision, rowId, text, version } from './shapes';
import type { Role } from './staff';
import { WAITING_SALES_ACTIONS } from './waiting-sales';

const id = rowId;

export const operatorRequestSchema = z.discriminatedUnion('action', [
  /** Days, stores and what waits: contract/overview.ts. */
  z.object({ action: z.literal('show-overview') }),
  z.object({ action: z.literal('list-versions') }),
  z.object({ action: z.literal('show-version'), version }),
  /**
   * Says what is wrong with a draft, what changes from the version in force, and what a member of each level
   * would get for an example sale.
   */
  z.object({
    action: z.literal('check-programme'),
    document: z.unknown(),
    exampleFen: z.optional(z.string().check(z.regex(/^\d{1,9}$/))),
  }),
  /** Publishes a draft as a further version, effective from its `effectiveFrom`. */
  z.object({ action: z.literal('publish-programme'), document: z.unknown(), after: revision }),
  /** Of the latest, while it is not in force; the one before it goes on. */
  z.object({ action: z.literal('withdraw-programme'), version, after: revision }),
  z.object({ action: z.literal('list-stores'), after }),
  z.object({
    action: z.literal('save-store'),
    store: key,
    name: text(1, 60),
  }),
  /** A further secret for the store's POS; the ones before end after a day. Shown once. */
  /** `endOthers`: those before it end at once, as somebody else may know them; else the latest in a day. */
  z.object({
    action: z.literal('rotate-pos-secret'),
    store: key,
    endOthers: z.optional(z.boolean()),
  }),
  z.object({ action: z.literal('list-brand-staff'), after }),
  z.object({
    action: z.literal('invite-staff'),
    name: text(1, 40),
    role: z.enum(['clerk', 'manager', 'operator']),
    stores: z.array(key).check(z.maxLength(50)),
  }),
  z.object({ action: z.literal('dismiss-staff'), staffId: id }),
  z.object({ action: z.literal('list-dead-letters'), after }),
  z.object({
    action: z.literal('retry-dead-letters'),
    ids: z.array(id).check(z.minLength(1), z.maxLength(100)),
  }),
  /** The result of the audit of the brand, computed now. */
  z.object({ action: z.literal('run-audit') }),
  /** By member code, phone number or member key. Every look is written down. */
  z.object({ action: z.literal('look-up-member'), text: text(3, 100) }),
  memberListSchema,
  checkMergeSchema,
  mergeMembersSchema,
  undoMergeSchema,
  z.object({ action: z.literal('list-actions'), after }),
  ...WAITING_SALES_ACTIONS,
]);
export type OperatorRequest = z.infer<typeof operatorRequestSchema>;
export type OperatorAction = OperatorRequest['action'];

export interface VersionsReply {
  versions: { version: number; effectiveFrom: string; state: 'past' | 'in-force' | 'scheduled' }[];
}
/** A version of what may be published for later. */
export interface ScheduledVersion {
  version: number;
  effectiveFrom: string;
  /** `replaced`: it was to take effect later, and another one will at its instant. */
  state: 'past' | 'in-force' | 'scheduled' | 'replaced';
}
/** What the document calls by codes, by the names that people know; without an entry: it has none. */
export interface ProgrammeNames {
  templates: Record<string, string>;
  categories: Record<string, string>;
  products: Record<string, string>;
}
export interface VersionReply {
  version: number;
  document: Programme;
  names: ProgrammeNames;
}
export interface CheckReply {
  /** Empty: it may be published. `path`: where, as "tiers.levels.1.threshold". */
  problems: { path: string; message: string }[];
  /** Texts beside numbers that changed: to be looked at, and no obstacle. */
  warnings: { path: string; message: string }[];
  /** The version it is compared with. */
  after: number;
  changes: { path: string; before: string | null; after: string | null }[];
  /** What a member of each level gets for the example sale: now, and by the draft. */
  examples: { tier: string; pointsNow: string | null; pointsThen: string | null }[];
}
export interface PublishReply {
  version: number;
  effectiveFrom: string;
}
export interface StoresReply {
  stores: {
    id: string;
    name: string;
    staff: number;
    secrets: { no: number; madeAt: string; validUntil: string | null }[];
  }[];
  next: string | null;
}
export interface SecretReply {
  /** whsec_… */
  secret: string;
  no: number;
  othersValidUntil: string | null;
}
export interface BrandStaffReply {
  /** `stores`: their names. */
  staff: { staffId: string; name: string; role: Role; stores: string[]; leftAt: string | null }[];
  next: string | null;
}
export interface DeadLettersReply {
  letters: {
    id: string;
    at: string;
    kind: string;
    code: string;
    reason: string;
    member: string;
    payload: string;
  }[];
  next: string | null;
}
export interface RetryReply {
  retried: number;
  settled: number;
  /** `id`: the letter that was retried; `now`: the one that it has become, for a further retry. */
  refused: { id: string; now: string; code: string; reason: string }[];
  /** Queued again behind something else of their members; they are settled soon. */
  waiting: string[];
}
export interface AuditReply {
  at: string;
  /** How long it took: it reads everything of the brand. */
  tookMs: number;
  checks: { name: string; differences: number }[];
  /** Refunds without their sale, and sales that are held. */
  waiting: { parked: number; held: number };
  /** The first of them, in words. */
  differences: string[];
}
export interface LookUpReply {
  member: ShownMember | null;
}
