/**
 * What an operator does at the page of members before its pictures are taken. Where the page shows something
 * else, they do what they can.
 */
import type { Arrive } from './arrive';

/** How long something is waited for that may not come. Milliseconds. */
const PATIENCE_MS = 3_000;
/** A member of the demo brand with a long story. */
const WHO = 'demo:0001';

/** One member, looked up, at their timeline. */
export const lookUp: Arrive = async (page) => {
  await page
    .getByRole('textbox', { name: '会员码、手机号或会员号' })
    .fill(WHO, { timeout: PATIENCE_MS })
    .catch(() => undefined);
  await page
    .getByRole('button', { name: '查询' })
    .click({ timeout: PATIENCE_MS })
    .catch(() => undefined);
  await page
    .getByRole('heading', { name: '时间线' })
    .scrollIntoViewIfNeeded({ timeout: PATIENCE_MS })
    .catch(() => undefined);
};

/** The brand's tags. */
export const showTags: Arrive = async (page) => {
  await page
    .getByRole('tab', { name: '标签' })
    .click({ timeout: PATIENCE_MS })
    .catch(() => undefined);
};
