/**
 * Pages that an address alone does not show: what somebody does there first. Where the page shows something
 * else, they do what they can.
 */
import type { Page } from 'playwright-core';
import type { CodeKeysReply } from '../../cloudfunctions/contract/account';
import { CODE_STEP_MS, memberCodeAt } from '../../cloudfunctions/contract/member-code';
import { ask } from './ask';

export interface Visitor {
  url: string;
  /** Whose code is scanned. */
  memberKey: string;
}
export type Arrive = (page: Page, visitor: Visitor) => Promise<void>;

/** How long a button is waited for that may not come. Milliseconds. */
const PATIENCE_MS = 3_000;

/** Codes that were scanned already: each opens one session at the till. */
const used = new Set<string>();

async function freshCode(page: Page, { url, memberKey }: Visitor): Promise<string> {
  const { session } = await ask<{ session: string }>(page, url, 'member', {
    action: 'sign-in-demo',
    memberKey,
  });
  const keys = await ask<CodeKeysReply>(page, url, 'account', { action: 'show-code-keys' }, session);
  for (;;) {
    const now = Date.now();
    const code = memberCodeAt(keys, now);
    if (code === null) throw new Error('the keys are of other days than today');
    if (!used.has(code)) {
      used.add(code);
      return code;
    }
    await page.waitForTimeout(CODE_STEP_MS - (now % CODE_STEP_MS));
  }
}

/** On the page for scanning: a member stands at the till. */
export const scanMember: Arrive = async (page, visitor) => {
  const field = page.getByLabel('扫码或输入会员码');
  const isThere = await field.waitFor({ timeout: PATIENCE_MS }).then(
    () => true,
    () => false,
  );
  if (!isThere) return;
  await field.fill(await freshCode(page, visitor));
  await page.keyboard.press('Enter');
};

/**
 * On the page of the programme: a draft of the version in force, with a level that is not written out yet.
 */
export const beginDraft: Arrive = async (page) => {
  for (const name of [/^查看第/, '以这一版起草', /之后添加等级$/]) {
    const button = page.getByRole('button', { name }).last();
    await button.click({ timeout: PATIENCE_MS }).catch(() => undefined);
  }
};
