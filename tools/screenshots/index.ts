/**
 * Opens every page of the mini-program in a browser, by day and by night, on a small and on a usual phone, in
 * each state that a member may meet; keeps a picture of each, a sheet of all, and checks each with axe-core.
 * Needs a server that serves dist/h5 and the functions in demo mode.
 *
 * node tools/run.mjs screenshots --url http://127.0.0.1:8686 [--out dist/screenshots] [--member demo:0001]
 * [--looks light,dark] [--states plain,slow] [--pages home,me] [--text 130: letters of that size, in %]
 * [--readme: the three pictures of README, and nothing else]
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser/launch-browser';
import { writeContactSheet } from './contact-sheet';
import { STATES } from './states';
import { PAGES } from './pages';
import { writeReadmePictures } from './readme';
import { visit, type Finding } from './visit';

const LOOKS = [
  { name: 'light', width: 375, height: 812, colorScheme: 'light' },
  { name: 'dark', width: 375, height: 812, colorScheme: 'dark' },
  { name: 'small', width: 320, height: 568, colorScheme: 'light' },
  { name: 'small-dark', width: 320, height: 568, colorScheme: 'dark' },
  { name: 'tablet', width: 1024, height: 768, colorScheme: 'light' },
  { name: 'tablet-dark', width: 1024, height: 768, colorScheme: 'dark' },
  { name: 'desktop', width: 1280, height: 800, colorScheme: 'light' },
] as const;

/** Pictures in a row of a sheet. */
const COLUMNS = 10;

const chosen = <Item extends { name: string }>(items: readonly Item[], names: string): Item[] =>
  items.filter(({ name }) => names.split(',').includes(name));

/** Before the product's own scripts, as a browser's setting is. Runs in the page. */
function enlargeText(percent: string): void {
  document.addEventListener('readystatechange', () => {
    document.documentElement.style.fontSize = `${percent}%`;
  });
}

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:8686' },
    out: { type: 'string', default: 'dist/screenshots' },
    member: { type: 'string', default: 'demo:0001' },
    looks: { type: 'string', default: 'light,dark,small,small-dark' },
    states: { type: 'string', default: STATES.map(({ name }) => name).join() },
    pages: { type: 'string' },
    text: { type: 'string', default: '100' },
    readme: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });
  const browser = await launchBrowser();
  const findings: Finding[] = [];
  try {
    if (values.readme) return await writeReadmePictures(browser, values.url, values.member);
    for (const { name: look, width, height, colorScheme } of chosen(LOOKS, values.looks)) {
      const pictures: string[] = [];
      for (const state of chosen(STATES, values.states)) {
        const context = await browser.newContext({
          viewport: { width, height },
          colorScheme,
          locale: 'zh-CN',
        });
        await context.addInitScript(enlargeText, values.text);
        const file = (step: string): string => join(out, `${look}-${step}.png`);
        const pages = values.pages?.split(',') ?? Object.keys(PAGES[state.who]);
        const member = { url: values.url, pages, memberKey: values.member };
        const found = await visit(context, member, state, file);
        findings.push(...found.map((finding) => ({ ...finding, step: `${look}-${finding.step}` })));
        pictures.push(...pages.map((page) => file(`${state.name}-${page}`)));
        await context.close();
      }
      await writeContactSheet(browser, pictures, join(out, `sheet-${look}.png`), COLUMNS);
    }
  } finally {
    await browser.close();
  }
  report(findings, out);
}

function report(findings: Finding[], out: string): void {
  for (const { step, rule, impact, target } of findings) console.log(`${step}: ${impact} ${rule} ${target}`);
  const grave = findings.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  console.log(`pictures in ${out}; ${findings.length} findings, ${grave.length} serious or critical`);
  process.exitCode = grave.length > 0 ? 1 : 0;
}

void main();
