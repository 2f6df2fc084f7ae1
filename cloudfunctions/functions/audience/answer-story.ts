/** One member's story, and tags. */
import type { AudienceRequest } from '../../contract/audience-desk';
import { MEMBER_STORY_ACTIONS } from '../../contract/member-story';
import type { Reply } from '../../contract/reply';
import type { Asking } from './asking';

type StoryAction = (typeof MEMBER_STORY_ACTIONS)[number]['shape']['action']['def']['values'][number];
export type StoryRequest = Extract<AudienceRequest, { action: StoryAction }>;

const ACTIONS: readonly unknown[] = MEMBER_STORY_ACTIONS.map(({ shape }) => shape.action.def.values[0]);
export const isOfStory = (request: AudienceRequest): request is StoryRequest =>
  ACTIONS.includes(request.action);

export function answerStory(_context: Asking, request: StoryRequest): Promise<Reply<unknown>> {
  throw new Error(`not answered yet: ${request.action}`);
}
