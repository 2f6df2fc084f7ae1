/*
 * The privacy guideline: until the member agrees, what touches personal data waits. The mini-program may show
 * the question itself (onNeedPrivacyAuthorization, with a button that agrees); otherwise WeChat does.
 */
import { KEPT, type Phone } from '../phone';
import type { Sheets } from '../sheets';
import { answer, WxFailure, type Options } from './reply';

type Decide = (decision: { event: string; buttonId?: string }) => void;
type Asker = (decide: Decide, about: { referrer: string }) => void;

export interface Privacy {
  api: object;
  /** Resolves when the member agrees or has agreed; rejects when they refuse. */
  need(referrer: string): Promise<void>;
  /** The button of this id was tapped. */
  agree(buttonId: string): void;
}

const REFUSED = 'privacy permission is not authorized';

export function openPrivacy(phone: Phone, sheets: Sheets): Privacy {
  let asker: Asker | null = null;
  const tapped = new Set<string>();
  const hasAgreed = (): boolean => localStorage.getItem(KEPT.privacy) === '1';
  const keepAgreement = (): void => localStorage.setItem(KEPT.privacy, '1');
  const refuse = (): never => {
    throw new WxFailure(REFUSED, { errno: 104 });
  };

  const askByApp = (ask: Asker, referrer: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const decide: Decide = ({ event, buttonId = '' }) => {
        if (event === 'exposureAuthorization') return;
        // WeChat believes an agreement only where its own button was tapped.
        if (event === 'agree' && (hasAgreed() || tapped.has(buttonId))) {
          keepAgreement();
          return resolve();
        }
        if (event === 'agree')
          phone.errors.push(`privacy was agreed without a tap of the button "${buttonId}"`);
        reject(new WxFailure(REFUSED, { errno: 104 }));
      };
      ask(decide, { referrer });
    });
  const askByWechat = async (): Promise<void> => {
    const buttons = [
      { name: 'cancel', words: '拒绝' },
      { name: 'allow', words: '同意' },
    ];
    const pressed = await sheets.ask({
      title: '用户隐私保护提示',
      content: '请阅读并同意隐私保护指引',
      buttons,
    });
    if (pressed !== 'allow') refuse();
    keepAgreement();
  };
  const need = async (referrer: string): Promise<void> => {
    if (hasAgreed()) return;
    await (asker === null ? askByWechat() : askByApp(asker, referrer));
  };

  return {
    need,
    agree(buttonId) {
      tapped.add(buttonId);
      keepAgreement();
    },
    api: {
      getPrivacySetting: (options?: Options) =>
        answer('getPrivacySetting', options, () => ({
          needAuthorization: !hasAgreed(),
          privacyContractName: '《小程序隐私保护指引》',
        })),
      onNeedPrivacyAuthorization: (listener: Asker) => void (asker = listener),
      requirePrivacyAuthorize: (options?: Options) =>
        answer('requirePrivacyAuthorize', options, () => need('requirePrivacyAuthorize')),
      openPrivacyContract: (options?: Options) =>
        answer('openPrivacyContract', options, async () => {
          const buttons = [{ name: 'confirm', words: '知道了' }];
          await sheets.ask({ title: '小程序隐私保护指引', content: '', buttons });
        }),
    },
  };
}
