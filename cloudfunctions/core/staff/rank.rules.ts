/** Who may invite and dismiss whom. Pure. */
import { ROLES, type Role } from '../../contract/staff';

const rankOf = (role: Role): number => ROLES.indexOf(role);

/** Nobody invites above their own role. */
export const mayInvite = (by: Role, wanted: Role): boolean => rankOf(wanted) <= rankOf(by);

/** Nobody dismisses themselves; managers dismiss clerks, operators everybody. */
export const mayDismiss = (
  by: { staffId: bigint; role: Role },
  other: { staffId: bigint; role: Role },
): boolean =>
  by.staffId !== other.staffId && (by.role === 'operator' || rankOf(other.role) < rankOf(by.role));
