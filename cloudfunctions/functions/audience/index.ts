/**
 * The operator's members: audiences, classes and stages, trials, flows, messages, one member's story, tags,
 * figures. Thin: the table of roles admits (core/staff/roles.rules.ts), a use-case or a view answers.
 */
import { audienceRequestSchema } from '../../contract/audience-desk';
import type { Reply } from '../../contract/reply';
import { admitStaff } from '../../core/views/desk/admit-staff';
import { asEventFunction } from '../../platform/adapters/event-function';
import { defineStaffFunction } from '../../platform/staff-handler';
import { answerAudience } from './answer-audience';
import { answerStory, isOfStory } from './answer-story';
import { answerFlows, isOfFlows } from './flows';
import { answerMessages, isOfMessages } from './messages';
import { answerFigures, isOfFigures } from './figures';
import { answerTrials, isOfTrials } from './trials';

export const audience = defineStaffFunction({
  name: 'audience',
  requestSchema: audienceRequestSchema,
  admit: admitStaff,
  handle(context, request): Promise<Reply<unknown>> {
    if (isOfStory(request)) return answerStory(context, request);
    if (isOfFlows(request)) return answerFlows(context, request);
    if (isOfMessages(request)) return answerMessages(context, request);
    if (isOfTrials(request)) return answerTrials(context, request);
    if (isOfFigures(request)) return answerFigures(context, request);
    return answerAudience(context, request);
  },
});

export const main = asEventFunction(audience);
