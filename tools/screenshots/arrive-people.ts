/** What an operator does at the page about members in crowds before its pictures are taken. */
import type { Arrive } from './arrive';
import { press } from './arrive-trade';

/** Who is in a class. */
export const showClass = press(/^重要价值/);

/** Where scores part. */
export const changeEdges = press('分界设置');

/** What may be asked of an audience. */
export const chooseConditions = press('新建人群');

/** Two audiences beside each other. */
export const compareTwo: Arrive = async (page, ...more) => {
  await press('对比人群')(page, ...more);
  for (const [field, place] of [
    ['人群 A', 1],
    ['人群 B', 2],
  ] as const)
    await page
      .getByRole('combobox', { name: field })
      .selectOption({ index: place }, { timeout: 3_000 })
      .catch(() => undefined);
  await press('对比')(page, ...more);
};

/** A new audience of three conditions, and who fits them. */
export const draftAudience: Arrive = async (page, ...more) => {
  await press('新建人群', '最近来过', '加条件', '累计消费次数', '加条件', 'RFM 分类')(page, ...more);
  await press('选择RFM 属于')(page, ...more);
  for (const name of ['重要价值', '一般价值'])
    await page
      .getByRole('checkbox', { name })
      .click({ timeout: 3_000 })
      .catch(() => undefined);
  await press('查看名单')(page, ...more);
};
