/** One member's story, and tags. */
import type { AudienceRequest } from '../../contract/audience-desk';
import { MEMBER_STORY_ACTIONS } from '../../contract/member-story';
import type { Reply } from '../../contract/reply';
import type { Asking } from './asking';
import { story } from './story';
import { give, giveList, remove, save, tags, take } from './tags';

type StoryAction = (typeof MEMBER_STORY_ACTIONS)[number]['shape']['action']['def']['values'][number];
export type StoryRequest = Extract<AudienceRequest, { action: StoryAction }>;

const ACTIONS: readonly unknown[] = MEMBER_STORY_ACTIONS.map(({ shape }) => shape.action.def.values[0]);
export const isOfStory = (request: AudienceRequest): request is StoryRequest =>
  ACTIONS.includes(request.action);

/** By its action. */
export function answerStory(context: Asking, request: StoryRequest): Promise<Reply<unknown>> {
  switch (request.action) {
    case 'show-story':
      return story(context, request);
    case 'list-tags':
      return tags(context, request);
    case 'save-tag':
      return save(context, request);
    case 'remove-tag':
      return remove(context, request);
    case 'tag-member':
      return give(context, request);
    case 'untag-member':
      return take(context, request);
    case 'tag-list':
      return giveList(context, request);
  }
}
