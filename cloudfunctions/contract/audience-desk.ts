/**
 * Everything that the function `audience` is asked: about members in crowds, about one of them, trials, and
 * figures.
 */
import * as z from 'zod/mini';
import { AUDIENCE_ACTIONS } from './audience';
import { FIGURE_ACTIONS } from './figures';
import { MEMBER_STORY_ACTIONS } from './member-story';
import { TRIAL_ACTIONS } from './trial';

export const audienceRequestSchema = z.discriminatedUnion('action', [
  ...AUDIENCE_ACTIONS,
  ...MEMBER_STORY_ACTIONS,
  ...TRIAL_ACTIONS,
  ...FIGURE_ACTIONS,
]);
export type AudienceRequest = z.infer<typeof audienceRequestSchema>;
export type AudienceAction = AudienceRequest['action'];
