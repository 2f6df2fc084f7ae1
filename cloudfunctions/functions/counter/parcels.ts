/** Parcels of community buying at a store: whose they are, and what became of them; from one snapshot. */
import type { ParcelGroupsReply, ParcelsReply } from '../../contract/community';
import type { CounterRequest } from '../../contract/counter';
import type { Reply } from '../../contract/reply';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import type { Staff } from '../../core/staff/staff.types';
import { listParcelGroups, listParcels } from '../../core/views/group/community-parcels';
import { withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf, type StaffContext } from '../../platform/staff-handler';

type ParcelRequest = Extract<CounterRequest, { action: 'list-parcel-groups' | 'list-parcels' }>;

/** Answers as of now. */
export const answerParcels = (
  context: StaffContext<Staff>,
  request: ParcelRequest,
): Promise<Reply<ParcelGroupsReply | ParcelsReply>> =>
  withSnapshot(context.database, async (db): Promise<Reply<ParcelGroupsReply | ParcelsReply>> => {
    const { brandId } = staffOf(context);
    const { utcOffsetMinutes } = await readBrandRules(db, brandId);
    const at = { brandId, store: request.store, now: context.now, utcOffsetMinutes };
    if (request.action === 'list-parcel-groups') {
      const groups = await listParcelGroups(db, at, request.after);
      return groups === null ? reject('bad-request') : accept(groups);
    }
    const parcels = await listParcels(db, at, request.group, request.after);
    return parcels === null ? reject('not-found') : accept(parcels);
  });
