/** The calls behind sharing: a link of one's own, opening somebody's, and whose purchase the next one is. */
import type {
  AttributionReply,
  OpenedLinkReply,
  ReferralRequest,
  ShareChannel,
  SharedContent,
  ShareLinkReply,
} from '../../../cloudfunctions/contract/referral';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { deviceName } from '../../platform/device-name';
import { callSigned } from '../session/call-signed';

const ask = <T>(request: ReferralRequest): Promise<Reply<T>> => callSigned<T>('referral', request);

export const shareLink = (content: SharedContent, channel: ShareChannel): Promise<Reply<ShareLinkReply>> =>
  ask({ action: 'share', content, channel, device: deviceName() });

export const openLink = (token: string): Promise<Reply<OpenedLinkReply>> =>
  ask({ action: 'open-link', token, device: deviceName() });

export const showAttribution = (): Promise<Reply<AttributionReply>> => ask({ action: 'show-attribution' });

export const endAttribution = (): Promise<Reply<null>> => ask({ action: 'end-attribution' });
