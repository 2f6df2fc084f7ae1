/**
 * Partners in the demo: 林知夏 is one, with a rate of her own; 沈怀瑾 is a company whose friend bought, and whose
 * statement has its invoice; 许听雨 has applied. Through the functions, as members and operators do. Where
 * 林知夏 has applied already, nothing happens.
 */
import type { PartnersReply } from '../../cloudfunctions/contract/partner-desk';
import type { PartnerReply } from '../../cloudfunctions/contract/partner-replies';
import type { PartnerTerms } from '../../cloudfunctions/contract/partner-terms';
import type { WithdrawalQuote, WithdrawReply } from '../../cloudfunctions/contract/withdrawal';
import { dayNameOf } from '../../cloudfunctions/core/kernel/time';
import { releaseCommissions } from '../../cloudfunctions/core/settlement/referral/release-commissions';
import { runEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { comeAndBuy, daysAgo, share } from './demo-referral';
import { ask, signIn, signInStaff, type DemoShop } from './demo-shop';

const PERSON = '0001';
const COMPANY = '0002';
const APPLICANT = '0008';
/** The brand's zone. */
const OFFSET_MINUTES = 480;
const FRIEND = { person: '0004', product: 'moli-milk', before: 10, sameDevice: false, fetches: true };

const APPLICATIONS: Record<string, object> = {
  [PERSON]: { kind: 'person', title: '知夏喝茶', channel: 'xiaohongshu', about: '小红书茶饮测评，2 万粉丝' },
  [COMPANY]: {
    ...{ kind: 'company', title: '杭州听茶文化有限公司', creditCode: '91350100M000100Y43' },
    contact: '沈经理 13800000000',
  },
  [APPLICANT]: { kind: 'person', title: '听雨茶社', channel: 'community', about: '两个 500 人的茶友群' },
};

const apply = async (shop: DemoShop, person: string): Promise<void> => {
  const body = { action: 'apply-partner', application: APPLICATIONS[person] };
  await ask(shop, 'referral', body, await signIn(shop, person));
};

/** Approves whoever waits, with these terms from that day on. */
async function approve(shop: DemoShop, rates: Partial<PartnerTerms>): Promise<void> {
  const session = await signInStaff(shop, 'operator');
  const { partners } = await ask<PartnersReply>(
    shop,
    'promotion',
    { action: 'list-partners', state: 'applied' },
    session,
  );
  const fromDay = dayNameOf(shop.platform.now(), OFFSET_MINUTES);
  const terms = { extraBp: 0, products: [], categories: [], fromDay, untilDay: null, ...rates };
  for (const { member } of partners)
    await ask(shop, 'promotion', { action: 'approve-partner', member, terms }, session);
}

async function giveMaterial(shop: DemoShop): Promise<void> {
  const document = {
    ...{
      title: '茉莉轻乳茶 · 清爽一夏',
      picture: 'moli-milk.png',
      content: { kind: 'item', id: 'moli-milk' },
    },
    words: '茉莉现泡，奶味清爽不腻。今天就想喝这一杯，点我的链接下单吧。',
    ...{ fromDay: dayNameOf(shop.platform.now(), OFFSET_MINUTES), untilDay: null },
  };
  const body = { action: 'save-material', material: 'jasmine', document, revision: 0 };
  await ask(shop, 'promotion', body, await signInStaff(shop, 'operator'));
}

/** All that is there, with its invoice. */
async function askForStatement(shop: DemoShop): Promise<void> {
  const session = await signIn(shop, COMPANY);
  const asked = { action: 'quote-withdrawal', to: 'invoice' };
  const { grossFen: fen } = await ask<WithdrawalQuote>(shop, 'referral', asked, session);
  const body = { action: 'withdraw', to: 'invoice', fen, netFen: fen, requestId: 'demostatement' };
  const made = await ask<WithdrawReply>(shop, 'referral', body, session);
  if (made.outcome !== 'asked') throw new Error(`withdraw: ${JSON.stringify(made)}`);
  const { withdrawal } = made.withdrawal;
  const invoice = { action: 'send-invoice', withdrawal, numbers: ['26330000000012345678'], fen };
  await ask(shop, 'referral', invoice, session);
}

/** What cannot be done is told and left: the demo is there without it. */
export async function openDemoPartners(shop: DemoShop, log: (line: string) => void): Promise<void> {
  try {
    const session = await signIn(shop, PERSON);
    const { partner } = await ask<PartnerReply>(shop, 'referral', { action: 'show-partner' }, session);
    if (partner !== null) return;
    const before = daysAgo(shop, 11);
    await apply(before, COMPANY);
    await approve(before, { extraBp: 500 });
    await comeAndBuy(shop, await share(daysAgo(shop, 10), COMPANY), FRIEND);
    const { platform } = shop;
    await releaseCommissions(platform.database, platform.now(), () => false);
    await runEffects(platform, platform.now());
    await askForStatement(shop);
    await apply(shop, PERSON);
    await approve(shop, { extraBp: 200, products: [{ product: 'moli-milk', rateBp: 1500 }] });
    await giveMaterial(shop);
    await apply(shop, APPLICANT);
  } catch (error) {
    log(`Nobody is a partner in the demo: ${error instanceof Error ? error.message : String(error)}`);
  }
}
