/**
 * What an operator does at the pages about trade before their pictures are taken. Where the page shows
 * something else, they do what they can.
 */
import type { Arrive } from './arrive';

/** How long a button is waited for that may not come. Milliseconds. */
const PATIENCE_MS = 3_000;

/** Presses buttons by their names, one after the other. */
export const press =
  (...names: (string | RegExp)[]): Arrive =>
  async (page) => {
    for (const name of names) {
      const button = page.getByRole('button', { name }).first();
      await button.click({ timeout: PATIENCE_MS }).catch(() => undefined);
    }
  };

/** The first item of the menu, in its own view. */
export const editItem = press(/^编辑/);

/** The menu's categories. */
export const editCategories = press('管理分类');

/** A draft of the first version listed. */
export const draftPrices = press(/^查看第/, '以这一版起草', /^重新起草/);

/** The codes of a store's counter and tables. */
export const showCodes = press('显示点单码');

/** The first order listed. */
export const showOrder = press(/^查看订单/);

/** Yesterday beside its bill. */
export const reconcile = press('对账');

/** A new coupon, as its form begins. */
export const draftCoupon = press('新建优惠券');

/** The first campaign of the month, and what came of it. */
export const showCampaign = press(/^冬日暖饮节/);
export const showCampaignResults: Arrive = async (page, ...more) => {
  await showCampaign(page, ...more);
  await page
    .getByRole('tab', { name: '效果' })
    .click({ timeout: PATIENCE_MS })
    .catch(() => undefined);
};

/** A draft of it. */
export const draftCampaign = press(/^冬日暖饮节/, '修改', /^修改/);

const tab =
  (name: string): Arrive =>
  async (page) => {
    await page
      .getByRole('tab', { name, exact: true })
      .click({ timeout: PATIENCE_MS })
      .catch(() => undefined);
  };

/** Group-buy: an offer, its draft, groups, what is stuck, results. */
export const showGroupOffer = press(/^查看「/);
export const draftGroupOffer = press(/^查看「/, '编辑');
export const showGroups = tab('开团');
export const showGroup: Arrive = async (page, ...more) => {
  await showGroups(page, ...more);
  await press(/^查看团 /)(page, ...more);
};
export const showStuckGroups = tab('异常');
export const showGroupResults = tab('效果');

/** Share for rebate: a version, its draft, what is held, deciding about it, paying out. */
export const showReferral = press(/^查看第/);
export const draftReferral = press(/^查看第/, '以这一版起草');
export const showHeld = tab('待审核');
export const decideHeld: Arrive = async (page, ...more) => {
  await showHeld(page, ...more);
  await press(/^不通过/)(page, ...more);
};
export const showPartners = tab('合作伙伴');
export const agreeTerms: Arrive = async (page, ...more) => {
  await showPartners(page, ...more);
  await press(/^通过：/)(page, ...more);
};
const inPartners =
  (name: string): Arrive =>
  async (page, ...more) => {
    await showPartners(page, ...more);
    await tab(name)(page, ...more);
  };
export const showMaterials = inPartners('素材');
export const editMaterial: Arrive = async (page, ...more) => {
  await showMaterials(page, ...more);
  await press(/^编辑：/)(page, ...more);
};
export const showStatements = inPartners('对账单');
export const payStatement: Arrive = async (page, ...more) => {
  await showStatements(page, ...more);
  await press(/^登记付款：/)(page, ...more);
};
export const showTeams = tab('团队');
export const showTeam: Arrive = async (page, ...more) => {
  await showTeams(page, ...more);
  await press(/^查看团队/)(page, ...more);
};
export const changeTeam: Arrive = async (page, ...more) => {
  await showTeam(page, ...more);
  await press('修改')(page, ...more);
};
export const showPayouts = tab('提现与税');
export const showTaxFile: Arrive = async (page, ...more) => {
  await showPayouts(page, ...more);
  await tab('税务')(page, ...more);
};
export const reconcilePayouts: Arrive = async (page, ...more) => {
  await showPayouts(page, ...more);
  await tab('对账')(page, ...more);
  await page
    .getByRole('button', { name: '对账', exact: true })
    .last()
    .click({ timeout: PATIENCE_MS })
    .catch(() => undefined);
};
