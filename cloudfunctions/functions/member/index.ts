/** What the member's card, points and benefits ask. Thin: who asks, which view answers. */
import { memberRequestSchema } from '../../contract/member';
import type { Reply } from '../../contract/reply';
import { asEventFunction } from '../../platform/adapters/event-function';
import { defineFunction, reject } from '../../platform/handler';
import { answerBrand } from './brand';
import { answerCard } from './card';
import { listDemoMembers, signInDemo } from './demo';

export const member = defineFunction({
  name: 'member',
  requestSchema: memberRequestSchema,
  openTo: { 'list-demo-members': 'anybody', 'sign-in-demo': 'anybody', 'show-brand': 'anybody' },
  handle(context, request): Promise<Reply<unknown>> {
    switch (request.action) {
      case 'list-demo-members':
        return context.demo ? listDemoMembers(context, request) : demoOnly();
      case 'sign-in-demo':
        return context.demo ? signInDemo(context, request.memberKey) : demoOnly();
      case 'show-brand':
        return answerBrand(context);
      default:
        return answerCard(context, request);
    }
  },
});

export const main = asEventFunction(member);

const demoOnly = (): Promise<Reply<never>> => Promise.resolve(reject('demo-mode-only'));
