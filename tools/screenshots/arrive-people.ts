/** What an operator does at the page about members in crowds before its pictures are taken. */
import type { Arrive } from './arrive';
import { press } from './arrive-trade';

/** Who is in a class. */
export const showClass = press(/^重要价值/);

/** Where scores part. */
export const changeEdges = press('分界设置');

/** A new audience of three conditions, and who fits them. */
export const draftAudience: Arrive = async (page, ...more) => {
  await press('新建人群', '最近没来', '加条件', '累计消费次数', '加条件', 'RFM 分类')(page, ...more);
  await press('选择RFM 属于')(page, ...more);
  for (const name of ['重要保持', '重要挽留', '一般保持'])
    await page
      .getByRole('checkbox', { name })
      .click({ timeout: 3_000 })
      .catch(() => undefined);
  await press('查看名单')(page, ...more);
};
