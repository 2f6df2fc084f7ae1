/** Words of group-buy that staff's pages share. */
import type { GroupKind } from '../../cloudfunctions/contract/group-kind';

const KINDS: Record<GroupKind, string> = { seats: '拼团', community: '社区拼团', office: '拼单' };

/** @example groupKind('seats') = '拼团' */
export const groupKind = (kind: GroupKind): string => KINDS[kind];

export const groupPeople = (people: number): string => `${people} 人`;
