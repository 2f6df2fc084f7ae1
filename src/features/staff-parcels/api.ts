/** The calls behind the parcels of a store. */
import type { ParcelGroupsReply, ParcelsReply } from '../../../cloudfunctions/contract/community';
import type { CounterRequest, PickupReply } from '../../../cloudfunctions/contract/counter';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callAsStaff } from '../staff-session/call-staff';

const ask = <T>(request: CounterRequest): Promise<Reply<T>> => callAsStaff<T>('counter', request);

export const listParcelGroups = (store: string, after?: string): Promise<Reply<ParcelGroupsReply>> =>
  ask({ action: 'list-parcel-groups', store, ...pageAfter(after) });

export const listParcels = (store: string, group: string, after?: string): Promise<Reply<ParcelsReply>> =>
  ask({ action: 'list-parcels', store, group, ...pageAfter(after) });

/** By its code, or the number of the order's day. */
export const findParcel = (store: string, text: string): Promise<Reply<PickupReply>> =>
  ask({ action: 'find-pickup', store, text });

/** Once; again it changes nothing. */
export const handOut = (store: string, order: string): Promise<Reply<PickupReply>> =>
  ask({ action: 'hand-out', store, order });
