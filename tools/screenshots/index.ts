/**
 * Visits the mini-program in a browser as a member does, by day and by night, on a small and on a usual phone; keeps a picture of each
 * step and checks each with axe-core. Needs a server that serves dist/h5 and the functions in demo mode.
 *
 *   node tools/run.mjs screenshots --url http://127.0.0.1:3000 --out dist/screenshots [--members "Kelly Key,林知夏"] [--chromium /usr/bin/chromium]
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { visit, type Finding } from './visit';

const LOOKS = [
  { name: 'light', width: 375, height: 812, colorScheme: 'light' },
  { name: 'dark', width: 375, height: 812, colorScheme: 'dark' },
  { name: 'small', width: 320, height: 568, colorScheme: 'light' },
  { name: 'desktop', width: 1280, height: 800, colorScheme: 'light' },
] as const;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: 'http://127.0.0.1:3000' },
      out: { type: 'string', default: 'dist/screenshots' },
      members: { type: 'string', default: '' },
      chromium: { type: 'string', default: process.env.CHROMIUM ?? '/usr/bin/chromium' },
      looks: { type: 'string', default: LOOKS.map(({ name }) => name).join() },
    },
  });
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });
  const members = values.members
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const browser = await chromium.launch({ executablePath: values.chromium, args: FLAGS });
  const findings: Finding[] = [];
  try {
    for (const { name, width, height, colorScheme } of LOOKS.filter((look) =>
      values.looks.split(',').includes(look.name),
    )) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        locale: 'zh-CN',
        deviceScaleFactor: 2,
      });
      findings.push(
        ...(await visit(context, values.url, members, (step) => join(out, `${name}-${step}.png`))),
      );
      await context.close();
    }
  } finally {
    await browser.close();
  }
  for (const { step, rule, impact, target } of findings) console.log(`${step}: ${impact} ${rule} ${target}`);
  const grave = findings.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  console.log(`pictures in ${out}; axe: ${findings.length} findings, ${grave.length} serious or critical`);
  process.exitCode = grave.length > 0 ? 1 : 0;
}

void main();
