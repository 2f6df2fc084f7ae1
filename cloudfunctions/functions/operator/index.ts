/**
 * The desk of whoever runs the brand. Thin: the table of roles admits (core/staff/roles.rules.ts), a use-case
 * or a view answers.
 */
import { operatorRequestSchema } from '../../contract/operator';
import type { Reply } from '../../contract/reply';
import { admitStaff } from '../../core/views/desk/admit-staff';
import { asEventFunction } from '../../platform/adapters/event-function';
import { defineStaffFunction } from '../../platform/staff-handler';
import { answerWaiting, isOfWaiting } from './answer-waiting';
import { checkMerge } from './check-merge';
import { members } from './members';
import { audit, deadLetters, lookUp, retry } from './care';
import { merge, undo } from './merge';
import { overview } from './overview';
import { check, publish, version, versions } from './programme';
import { withdraw } from './withdraw';
import { rotate, save, stores } from './stores';
import { actions, brandStaff, dismiss, invite } from './team';

export const operator = defineStaffFunction({
  name: 'operator',
  requestSchema: operatorRequestSchema,
  admit: admitStaff,
  handle(context, request): Promise<Reply<unknown>> {
    if (isOfWaiting(request)) return answerWaiting(context, request);
    switch (request.action) {
      case 'show-overview':
        return overview(context);
      case 'list-versions':
        return versions(context);
      case 'show-version':
        return version(context, request.version);
      case 'check-programme':
        return check(context, request);
      case 'publish-programme':
        return publish(context, request);
      case 'withdraw-programme':
        return withdraw(context, request);
      case 'list-stores':
        return stores(context, request);
      case 'save-store':
        return save(context, request);
      case 'rotate-pos-secret':
        return rotate(context, request);
      case 'list-brand-staff':
        return brandStaff(context, request);
      case 'invite-staff':
        return invite(context, request);
      case 'dismiss-staff':
        return dismiss(context, request.staffId);
      case 'list-dead-letters':
        return deadLetters(context, request);
      case 'retry-dead-letters':
        return retry(context, request.ids);
      case 'run-audit':
        return audit(context);
      case 'look-up-member':
        return lookUp(context, request.text);
      case 'list-members':
        return members(context, request);
      case 'check-merge':
        return checkMerge(context, request);
      case 'merge-members':
        return merge(context, request);
      case 'undo-merge':
        return undo(context, request);
      case 'list-actions':
        return actions(context, request);
    }
  },
});

export const main = asEventFunction(operator);
