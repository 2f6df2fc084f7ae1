/**
 * Signing in, joining, and the member's rights over their data. Thin: who asks, which use-case or view
 * answers.
 */
import { accountRequestSchema } from '../../contract/account';
import type { Reply } from '../../contract/reply';
import { asEventFunction } from '../../platform/adapters/event-function';
import { defineFunction } from '../../platform/handler';
import { closeAccount, endSession, endSessions } from './closing';
import { showCodeKeys } from './code-keys';
import { acceptPrivacy, setConsent } from './consents';
import { join } from './join';
import { answerMessages } from './messages';
import { bindPhone, removePhone } from './phone';
import { saveBirthday, saveHousehold, saveName } from './profile';
import { answerView } from './read';
import { signInDemoVisitor, signInWechat } from './sign-in';

export const account = defineFunction({
  name: 'account',
  requestSchema: accountRequestSchema,
  openTo: { 'sign-in-wechat': 'anybody', 'sign-in-demo-visitor': 'anybody', join: 'visitors' },
  handle(context, request): Promise<Reply<unknown>> {
    switch (request.action) {
      case 'sign-in-wechat':
        return signInWechat(context, request.code);
      case 'sign-in-demo-visitor':
        return signInDemoVisitor(context);
      case 'join':
        return join(context, request);
      case 'accept-privacy':
        return acceptPrivacy(context, request.privacyVersion);
      case 'set-consent':
        return setConsent(context, request);
      case 'save-name':
        return saveName(context, request.name);
      case 'save-birthday':
        return saveBirthday(context, request.birthday);
      case 'save-household':
        return saveHousehold(context, request.household);
      case 'bind-phone':
        return bindPhone(context, request.code);
      case 'remove-phone':
        return removePhone(context);
      case 'show-code-keys':
        return showCodeKeys(context);
      case 'close-account':
        return closeAccount(context, request.redeemablePoints, request.commissionFen);
      case 'end-session':
        return endSession(context);
      case 'end-sessions':
        return endSessions(context);
      case 'list-messages':
      case 'read-messages':
      case 'close-message':
      case 'show-message-choices':
      case 'set-week-most':
      case 'mute-messages':
      case 'unmute-messages':
        return answerMessages(context, request);
      default:
        return answerView(context, request);
    }
  },
});

export const main = asEventFunction(account);
