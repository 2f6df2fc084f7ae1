/** The path of one visit: members, search, a card, an explanation, the expiry sheet, an earlier month. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';

export interface Finding {
  step: string;
  rule: string;
  impact: string;
  target: string;
}

interface AxeResult {
  violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

const axeSource = readFileSync(
  createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Long enough for the page's own motion to end before it is pictured. Milliseconds. */
const SETTLE_MS = 450;

async function checkWithAxe(page: Page, step: string): Promise<Finding[]> {
  await page.evaluate(axeSource);
  const result: AxeResult = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  return result.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => ({
      step,
      rule: id,
      impact,
      target: `${node.target.join(' ')} ${node.failureSummary.replace(/\s+/g, ' ')}`,
    })),
  );
}

/** What a visit uses to keep a picture of a step. */
type Picture = (step: string) => Promise<void>;

const rowOf = (page: Page, name: string): Locator =>
  page
    .getByRole('button', { name: /笔记录/ })
    .filter({ hasText: name })
    .first();

async function visitCard(page: Page, name: string, picture: Picture): Promise<void> {
  await rowOf(page, name).click();
  await page.getByRole('heading', { level: 1 }).last().waitFor();
  await page.getByText('积分明细').waitFor({ timeout: 15_000 });
  await picture(`card ${name}`);

  const entries = page.locator('button[aria-expanded="false"]');
  await entries
    .first()
    .waitFor({ timeout: 3_000 })
    .catch(() => undefined);
  for (let left = Math.min(await entries.count(), 8); left > 0; left -= 1) await entries.first().click();
  await page.getByText('积分明细').evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await picture(`history ${name}`);

  const lastTab = page.getByRole('tab').last();
  await lastTab.click();
  await page.getByRole('tabpanel').evaluate((panel) => panel.scrollIntoView({ block: 'center' }));
  await picture(`top tier ${name}`);

  const expiring = page.getByRole('button', { name: '全部' });
  if ((await expiring.count()) > 0) {
    await expiring.click();
    await page.getByRole('dialog').waitFor();
    await picture(`expiring ${name}`);
    await page.keyboard.press('Escape');
  }
  const earlier = page.getByRole('button', { name: '更早的月份' });
  if ((await earlier.count()) > 0 && (await earlier.isEnabled())) {
    await earlier.click();
    await picture(`earlier month ${name}`);
  }
  await page.getByRole('button', { name: '换一位会员' }).click();
  await page.getByRole('searchbox').waitFor();
}

/**
 * Walks through the product.
 * @param members whose cards to open; empty: the first two of the list
 * @param file where the picture of a step goes
 */
export async function visit(
  context: BrowserContext,
  url: string,
  members: string[],
  file: (step: string) => string,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) =>
    findings.push({ step: 'script', rule: 'exception', impact: 'critical', target: error.message }),
  );
  const picture = async (step: string): Promise<void> => {
    await page.waitForTimeout(SETTLE_MS);
    await page.screenshot({ path: file(step.replace(/[^\p{L}\p{N}]+/gu, '-')) });
    findings.push(...(await checkWithAxe(page, step)));
  };
  await page.goto(url);
  const rows = page.getByRole('button', { name: /笔记录/ });
  await rows.first().waitFor();
  await picture('members');
  const names = await rows.evaluateAll((buttons) =>
    buttons.map((button) => button.querySelectorAll('[class*=name]')[0]?.textContent ?? ''),
  );
  const chosen = members.length > 0 ? members : names.slice(0, 2);
  for (const name of chosen) await visitCard(page, name, picture);
  await page.getByRole('searchbox').fill('没有这样的人');
  await page.getByText('没有找到会员').waitFor();
  await picture('nobody found');
  await page.close();
  return findings;
}
