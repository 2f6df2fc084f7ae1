/** Everything that the function `audience` is asked: about members in crowds, and about one of them. */
import * as z from 'zod/mini';
import { AUDIENCE_ACTIONS } from './audience';
import { MEMBER_STORY_ACTIONS } from './member-story';

export const audienceRequestSchema = z.discriminatedUnion('action', [
  ...AUDIENCE_ACTIONS,
  ...MEMBER_STORY_ACTIONS,
]);
export type AudienceRequest = z.infer<typeof audienceRequestSchema>;
export type AudienceAction = AudienceRequest['action'];
