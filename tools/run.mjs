/*
 * The entry of every npm script: `node tools/run.mjs <command> [args…]`.
 *
 * Makes a fresh clone work (installs what package-lock.json names, when it is not installed, and the Node of
 * `tools/runtime`), then runs `tools/<command>/index.ts`. Plain Node without dependencies: it runs before
 * there are any. What a command does belongs in its own folder.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import symlinks from './processes/embedded-symlinks.cjs';
import lock from './processes/process-lock.cjs';
import { nodeForCommands, runtimeFolder } from './runtime/pinned-node.mjs';

const tools = dirname(fileURLToPath(import.meta.url));
const project = dirname(tools);
const nodeModules = join(project, 'node_modules');
const lockFile = join(project, 'package-lock.json');
const stamp = join(nodeModules, '.huigan-installed');

/**
 * Settlement keeps a batch of some thousand events in the young generation; with the default of 16 MB most of
 * it would be copied again and again. V8 looks through the old generation whenever what it may still grow by
 * is less than a young one: by its own measure, twice what lives, that would be every second.
 */
const V8_FLAGS = ['--max-semi-space-size=64', '--initial-old-space-size=512'];

/** Folders of tools/ that hold an index.ts. */
function knownCommands() {
  const folders = readdirSync(tools, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map((entry) => entry.name).filter((name) => existsSync(join(tools, name, 'index.ts')));
}

/** Hash of what should be installed. */
function wantedHash() {
  const source = existsSync(lockFile) ? lockFile : join(project, 'package.json');
  const hash = createHash('sha256').update(readFileSync(source));
  return hash.update(readFileSync(join(runtimeFolder, 'package-lock.json'))).digest('hex');
}

function isStamped() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wantedHash();
}

/**
 * Whether someone already installed, with npm itself, what package-lock.json names; npm leaves a list of it.
 */
function isInstalledByNpm() {
  const installedList = join(nodeModules, '.package-lock.json');
  if (!existsSync(lockFile) || !existsSync(installedList)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedList, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === entry.version : Boolean(entry.optional || entry.devOptional);
  });
}

/** Installs when needed, one command at a time, and makes what install scripts would have made. */
async function ensureInstalled() {
  if (!isStamped()) {
    const onWait = () => console.error('Another command is installing packages; waiting for it …');
    await lock.withProcessLock(join(project, '.huigan', 'install-lock'), install, {
      onWait,
      patienceMs: 1_800_000,
    });
  }
  symlinks.makeEmbeddedSymlinks(symlinks.embeddedPackageFolder(nodeModules));
}

async function install() {
  if (isStamped()) return;
  const isOurs = !isInstalledByNpm();
  if (isOurs) await installPackages();
  // Whoever installs with npm itself has chosen a Node, too.
  if (isOurs || existsSync(join(runtimeFolder, 'node_modules'))) await installNode();
  writeFileSync(stamp, wantedHash());
}

async function installPackages() {
  const verb = existsSync(lockFile) ? 'ci' : 'install';
  console.error(`Installing packages (npm ${verb}), once …`);
  const code = await npm([verb], project);
  if (code === 0) return;
  console.error(`npm ${verb} failed; see its output above.`);
  process.exit(code);
}

async function installNode() {
  if ((await npm(['ci', '--ignore-scripts'], runtimeFolder)) !== 0)
    console.error(`Going on with Node ${process.version}, which started this.`);
}

const npm = (args, cwd) => run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd });

/** Runs a program with this terminal, passes signals on, and answers with its exit code. */
function run(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
    const forward = (signal) => {
      // A terminal sends Ctrl-C to the whole foreground group: the child has it already, and twice may mean
      // "at once".
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

function checkNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Huigan needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

async function main([command, ...args]) {
  checkNodeVersion();
  const entry = join(tools, command ?? '', 'index.ts');
  if (!command || !knownCommands().includes(command)) {
    console.error(`Usage: node tools/run.mjs <command> [args…]\nCommands: ${knownCommands().join(', ')}`);
    return 2;
  }
  await ensureInstalled();
  // The absolute address and this variable let a command run from any folder, with paths relative to that
  // folder.
  const env = { ...process.env, TSX_TSCONFIG_PATH: join(project, 'tsconfig.json') };
  const program = ['--import', import.meta.resolve('tsx'), entry, ...args];
  return run(nodeForCommands(), [...V8_FLAGS, ...program], { env });
}

process.exit(await main(process.argv.slice(2)));
