/** The calls behind the operator's desk. */
import type {
  AuditReply,
  BrandStaffReply,
  CheckReply,
  DeadLettersReply,
  LookUpReply,
  OperatorRequest,
  PublishReply,
  RetryReply,
  SecretReply,
  StoresReply,
  VersionReply,
  VersionsReply,
} from '../../../cloudfunctions/contract/operator';
import type { CheckMergeReply } from '../../../cloudfunctions/contract/merge';
import type { MembersReply } from '../../../cloudfunctions/contract/member-list';
import type { OverviewReply } from '../../../cloudfunctions/contract/overview';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type { ActionsReply, InviteReply, Role } from '../../../cloudfunctions/contract/staff';
import { callAsStaff } from '../staff-session/call-staff';

/** The audit reads everything of the brand; the function itself ends after a minute. Milliseconds. */
const AUDIT_TIMEOUT_MS = 60_000;
/** Retrying settles up to a hundred events, one after the other. Milliseconds. */
const RETRY_TIMEOUT_MS = 60_000;

export const ask = <T>(request: OperatorRequest, timeoutMs?: number): Promise<Reply<T>> =>
  callAsStaff<T>('operator', request, timeoutMs);

export const showOverview = (): Promise<Reply<OverviewReply>> => ask({ action: 'show-overview' });

export const listVersions = (): Promise<Reply<VersionsReply>> => ask({ action: 'list-versions' });

export const showVersion = (version: number): Promise<Reply<VersionReply>> =>
  ask({ action: 'show-version', version });

/** @param exampleFen the amount of the example sale; fen */
export const checkProgramme = (document: unknown, exampleFen: string): Promise<Reply<CheckReply>> =>
  ask({ action: 'check-programme', document, exampleFen });

/** @param after the version that the draft was compared with */
export const withdrawProgramme = (asked: { version: number; after: number }): Promise<Reply<PublishReply>> =>
  ask({ action: 'withdraw-programme', ...asked });

export const publishProgramme = (document: unknown, after: number): Promise<Reply<PublishReply>> =>
  ask({ action: 'publish-programme', document, after });

export const listStores = (after?: string): Promise<Reply<StoresReply>> =>
  ask({ action: 'list-stores', after });

/** Makes the store, or gives it another name. */
export const saveStore = (store: { store: string; name: string }): Promise<Reply<null>> =>
  ask({ action: 'save-store', ...store });

export const rotatePosSecret = (asked: { store: string; endOthers: boolean }): Promise<Reply<SecretReply>> =>
  ask({ action: 'rotate-pos-secret', ...asked });

export const listBrandStaff = (after?: string): Promise<Reply<BrandStaffReply>> =>
  ask({ action: 'list-brand-staff', after });

/** Whom to invite. */
export interface Invitee {
  name: string;
  role: Role;
  stores: string[];
}

export const inviteStaff = (invitee: Invitee): Promise<Reply<InviteReply>> =>
  ask({ action: 'invite-staff', ...invitee });

export const dismissStaff = (staffId: string): Promise<Reply<null>> =>
  ask({ action: 'dismiss-staff', staffId });

export const listDeadLetters = (after?: string): Promise<Reply<DeadLettersReply>> =>
  ask({ action: 'list-dead-letters', after });

export const retryDeadLetters = (ids: string[]): Promise<Reply<RetryReply>> =>
  ask({ action: 'retry-dead-letters', ids }, RETRY_TIMEOUT_MS);

export const runAudit = (): Promise<Reply<AuditReply>> => ask({ action: 'run-audit' }, AUDIT_TIMEOUT_MS);

/** Every look is written down. */
export const lookUpMember = (text: string): Promise<Reply<LookUpReply>> =>
  ask({ action: 'look-up-member', text });

/** Every look is written down. */
export const listMembers = (
  asked: Omit<Extract<OperatorRequest, { action: 'list-members' }>, 'action'>,
): Promise<Reply<MembersReply>> => ask({ action: 'list-members', ...asked });

/** What of one account would go over to another. Both looks are written down. */
export const checkMerge = (pair: { member: string; into: string }): Promise<Reply<CheckMergeReply>> =>
  ask({ action: 'check-merge', ...pair });

export const mergeMembers = (asked: { member: string; into: string; reason: string }): Promise<Reply<null>> =>
  ask({ action: 'merge-members', ...asked });

export const undoMerge = (asked: { member: string; reason: string }): Promise<Reply<null>> =>
  ask({ action: 'undo-merge', ...asked });

export const listActions = (after?: string): Promise<Reply<ActionsReply>> =>
  ask({ action: 'list-actions', after });
