/**
 * One visit: signs in as the state asks, opens each page by its address, keeps a picture and what axe-core
 * finds.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { PAGES } from './pages';
import { signIn } from './sign-in';
import type { State } from './states';
import { findSmallTargets } from './touch';

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

/** Long enough for calls to a server on this machine and the page's own motion to end. Milliseconds. */
const SETTLE_MS = 1200;

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

/** Whether the page can be scrolled sideways: it never should. */
const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/**
 * Walks through the pages in one state.
 * @param file where the picture of a step goes
 */
export async function visit(
  context: BrowserContext,
  { url, pages, memberKey }: { url: string; pages: string[]; memberKey: string },
  state: State,
  file: (step: string) => string,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const page = await context.newPage();
  let step = 'start';
  page.on('pageerror', (error) =>
    findings.push({ step, rule: 'exception', impact: 'critical', target: error.message }),
  );
  await page.goto(`${url}/healthz`);
  await signIn(page, url, state.who, memberKey);
  await state.arrange(context);
  for (const name of pages) {
    step = `${state.name}-${name}`;
    await page.goto('about:blank');
    const place = PAGES[state.who][name] ?? '';
    const { path, arrive } = typeof place === 'string' ? { path: place, arrive: null } : place;
    await page.goto(`${url}/#/${path}`);
    await arrive?.(page, { url, memberKey });
    await page.waitForTimeout(SETTLE_MS);
    await page.screenshot({ path: file(step) });
    findings.push(...(await checkWithAxe(page, step)));
    for (const { name: what, width, height } of await findSmallTargets(page))
      findings.push({
        step,
        rule: 'small-target',
        impact: 'serious',
        target: `${width} × ${height} ${what}`,
      });
    if (await isTooWide(page))
      findings.push({ step, rule: 'too-wide', impact: 'serious', target: 'the page scrolls sideways' });
  }
  await page.close();
  return findings;
}
