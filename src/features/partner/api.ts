/** The calls behind 品牌合作. */
import type { PartnerApplication } from '../../../cloudfunctions/contract/partner';
import type { PartnerMaterialsReply, PartnerReply } from '../../../cloudfunctions/contract/partner-replies';
import type { ReferralRequest } from '../../../cloudfunctions/contract/referral';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callSigned } from '../session/call-signed';

const ask = <T>(request: ReferralRequest): Promise<Reply<T>> => callSigned<T>('referral', request);

export const showPartner = (): Promise<Reply<PartnerReply>> => ask({ action: 'show-partner' });

/** Where none waits and none is agreed. */
export const applyPartner = (application: PartnerApplication): Promise<Reply<null>> =>
  ask({ action: 'apply-partner', application });

/** Orders that exist pay as they would have. */
export const endPartner = (): Promise<Reply<null>> => ask({ action: 'end-partner' });

export const listMaterials = (after?: string): Promise<Reply<PartnerMaterialsReply>> =>
  ask({ action: 'list-materials', ...pageAfter(after) });
