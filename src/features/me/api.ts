/** The calls behind "me": who I am, what I may change, what is kept about me, and leaving. */
import type {
  AccountRequest,
  ClosingReply,
  ExportReply,
  MeReply,
} from '../../../cloudfunctions/contract/account';
import type { Household } from '../../../cloudfunctions/contract/limits';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callSigned } from '../session/call-signed';

const ask = <T>(request: AccountRequest): Promise<Reply<T>> => callSigned<T>('account', request);

export const showMe = (): Promise<Reply<MeReply>> => ask({ action: 'show-me' });

export const saveName = (name: string): Promise<Reply<unknown>> => ask({ action: 'save-name', name });

/** @param birthday MM-DD */
export const saveBirthday = (birthday: string): Promise<Reply<unknown>> =>
  ask({ action: 'save-birthday', birthday });

/** @param household null: what was told is taken back */
export const saveHousehold = (household: Household | null): Promise<Reply<unknown>> =>
  ask({ action: 'save-household', household });

/** @param code of WeChat's button for phone numbers */
export const bindPhone = (code: string): Promise<Reply<unknown>> => ask({ action: 'bind-phone', code });

export const removePhone = (): Promise<Reply<unknown>> => ask({ action: 'remove-phone' });

/** Ends every session of the member, this one too. */
export const endSessions = (): Promise<Reply<unknown>> => ask({ action: 'end-sessions' });

/** A page of everything that is kept about the member. */
export const exportData = (after?: string): Promise<Reply<ExportReply>> =>
  ask({ action: 'export-data', ...pageAfter(after) });

export const previewClosing = (): Promise<Reply<ClosingReply>> => ask({ action: 'preview-closing' });

/** @param figures as the member saw them */
export const closeAccount = ({
  redeemablePoints,
  availableCommissionFen,
  pendingCommissionFen,
}: ClosingReply): Promise<Reply<unknown>> => {
  const commissionFen = (BigInt(availableCommissionFen) + BigInt(pendingCommissionFen)).toString();
  return ask({ action: 'close-account', redeemablePoints, commissionFen });
};
