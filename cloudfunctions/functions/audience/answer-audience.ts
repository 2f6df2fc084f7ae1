/** Members in crowds: audiences, classes, stages. */
import type { AudienceRequest } from '../../contract/audience-desk';
import type { Reply } from '../../contract/reply';
import type { Asking } from './asking';
import type { StoryRequest } from './answer-story';

export function answerAudience(
  _context: Asking,
  request: Exclude<AudienceRequest, StoryRequest>,
): Promise<Reply<unknown>> {
  throw new Error(`not answered yet: ${request.action}`);
}
