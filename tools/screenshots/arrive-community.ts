/** What somebody does on the pages of community buying before their picture is taken. */
import type { Arrive } from './arrive';

const PATIENCE_MS = 3_000;

/** The first cycle, with two of its first item chosen. */
export const openCycle: Arrive = async (page) => {
  await page
    .getByText('邻里点心团')
    .first()
    .click({ timeout: PATIENCE_MS })
    .catch(() => undefined);
  await page
    .getByRole('tab', { name: /柳浪里/ })
    .click({ timeout: PATIENCE_MS })
    .catch(() => undefined);
  for (let times = 0; times < 2; times += 1)
    await page
      .getByRole('button', { name: /桂花糯米糍.*加一份/ })
      .click({ timeout: PATIENCE_MS })
      .catch(() => undefined);
};

/** The last parcel that the member has of it. */
export const openParcel: Arrive = async (page) => {
  await page
    .getByText('邻里点心团')
    .first()
    .click({ timeout: PATIENCE_MS })
    .catch(() => undefined);
  await page
    .getByText(/桂花糯米糍.*×/)
    .first()
    .click({ timeout: PATIENCE_MS })
    .catch(() => undefined);
};

/** The first cycle at the desk. */
export const showDeskCycle: Arrive = async (page) => {
  await page
    .getByText('邻里点心团')
    .first()
    .click({ timeout: PATIENCE_MS })
    .catch(() => undefined);
};

/** The same in its form. */
export const editDeskCycle: Arrive = async (page, visitor) => {
  await showDeskCycle(page, visitor);
  await page
    .getByRole('button', { name: '编辑' })
    .click({ timeout: PATIENCE_MS })
    .catch(() => undefined);
};
