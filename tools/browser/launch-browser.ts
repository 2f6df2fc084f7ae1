/*
 * A Chromium for tests, pictures and benchmarks: the one somebody names, the one that is installed, or the
 * one that comes with npm (Linux x64). What a test does with it is the test's own affair.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
];

/** Quiet and self-contained: nothing fetched in the background, no sandbox (containers are root). */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const PACKAGE = resolve(__dirname, '../../node_modules/@sparticuz/chromium');

interface Program {
  executablePath: string;
  env: Record<string, string>;
}

/** Starts a browser: CHROMIUM_PATH, else an installed Chromium or Chrome, else the npm package's. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({
    executablePath,
    args: FLAGS,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}

async function findChromium(): Promise<Program> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return { executablePath: named, env: {} };
  const installed = INSTALLED.find((path) => existsSync(path));
  return installed ? { executablePath: installed, env: {} } : packagedChromium();
}

/** Unpacked once for each version and user; whole or not there, so that several runs may do it at once. */
export async function packagedChromium(): Promise<Program> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found. Install Chromium or Chrome, or name one in CHROMIUM_PATH.');
  }
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `huigan-chromium-${version}-${userInfo().uid}`);
  if (!existsSync(folder)) await unpack(folder);
  // The package's own file names folders of the place it was made for; without a font, text has no size and
  // cannot be clicked.
  const fonts = join(folder, 'huigan-fonts.conf');
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fonts },
  };
}

/**
 * The package unpacks into the temporary folder and changes the environment on import: let it, in another
 * process.
 */
async function unpack(folder: string): Promise<void> {
  const draft = `${folder}.${randomBytes(4).toString('hex')}`;
  mkdirSync(draft, { mode: 0o700 });
  const script = `require(${JSON.stringify(PACKAGE)}).executablePath()`;
  // The package brings its own libraries only when it believes to be in this environment.
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await promisify(execFile)(process.execPath, ['-e', script], { env });
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
