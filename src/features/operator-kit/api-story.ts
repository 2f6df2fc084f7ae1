/** The calls behind one member's story and the brand's tags. */
import type {
  RemovedTagReply,
  SavedTagReply,
  StoryReply,
  TagListReply,
  TagsReply,
} from '../../../cloudfunctions/contract/member-story';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { askAudience as ask, LIST_TIMEOUT_MS, type AskedFor } from './ask-audience';

export const showStory = (asked: AskedFor<'show-story'>): Promise<Reply<StoryReply>> =>
  ask({ action: 'show-story', ...asked });

export const listTags = (after?: string): Promise<Reply<TagsReply>> => ask({ action: 'list-tags', after });

export const saveTag = (asked: AskedFor<'save-tag'>): Promise<Reply<SavedTagReply>> =>
  ask({ action: 'save-tag', ...asked });

/** With everything that was tagged with it. */
export const removeTag = (asked: AskedFor<'remove-tag'>): Promise<Reply<RemovedTagReply>> =>
  ask({ action: 'remove-tag', ...asked });

export const tagMember = (asked: AskedFor<'tag-member'>): Promise<Reply<null>> =>
  ask({ action: 'tag-member', ...asked });

export const untagMember = (asked: AskedFor<'untag-member'>): Promise<Reply<null>> =>
  ask({ action: 'untag-member', ...asked });

export const tagList = (asked: AskedFor<'tag-list'>): Promise<Reply<TagListReply>> =>
  ask({ action: 'tag-list', ...asked }, LIST_TIMEOUT_MS);
