/**
 * Everything that the function `audience` is asked: about members in crowds, about one of them, trials,
 * flows, messages and figures.
 */
import * as z from 'zod/mini';
import { AUDIENCE_ACTIONS } from './audience';
import { FIGURE_ACTIONS } from './figures';
import { FLOW_ACTIONS } from './flow';
import { MEMBER_STORY_ACTIONS } from './member-story';
import { MESSAGE_DESK_ACTIONS } from './message-desk';
import { TRIAL_ACTIONS } from './trial';

export const audienceRequestSchema = z.discriminatedUnion('action', [
  ...AUDIENCE_ACTIONS,
  ...MEMBER_STORY_ACTIONS,
  ...TRIAL_ACTIONS,
  ...FLOW_ACTIONS,
  ...MESSAGE_DESK_ACTIONS,
  ...FIGURE_ACTIONS,
]);
export type AudienceRequest = z.infer<typeof audienceRequestSchema>;
export type AudienceAction = AudienceRequest['action'];
