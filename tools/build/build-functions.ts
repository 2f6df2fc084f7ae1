/**
 * Bundles each cloud function into one file: WeChat uploads a function's folder alone, so nothing outside of
 * it may be needed. Node's version is the older one that the cloud offers.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { BuildStamp, hashInputs } from './input-hash';

/** Draws pictures: compiled for the machine that it runs on. */
const DRAWER = 'sharp';
const OURS = join(__dirname, '..', '..', 'package.json');

const bundleOptions: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node18',
  format: 'cjs',
  sourcemap: false,
  legalComments: 'none',
  /** `pg` tries the first and does without; the second is made for its machine and installed there. */
  external: ['pg-native', DRAWER],
  logLevel: 'warning',
};

/** What ends up in a bundle, or decides how it is made. */
const INPUTS = ['cloudfunctions', 'package.json', 'package-lock.json'];

/** What the cloud installs beside a bundle (`installDependency`): that which no bundle can hold. */
function installed({ outputs }: Metafile): { dependencies?: Record<string, string> } {
  const isNeeded = Object.values(outputs).some(({ imports }) =>
    imports.some(({ path, external }) => external === true && path === DRAWER),
  );
  if (!isNeeded) return {};
  const { dependencies } = JSON.parse(readFileSync(OURS, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return { dependencies: { [DRAWER]: dependencies[DRAWER] ?? '' } };
}

/**
 * Builds cloudfunctions/functions/<name>/index.ts into dist/functions/<name>/; says how many there were. What
 * is up to date stays as it is: somebody may be running it.
 */
export async function buildFunctions(project: string): Promise<void> {
  const sources = join(project, 'cloudfunctions', 'functions');
  const output = join(project, 'dist', 'functions');
  const stamp = new BuildStamp(join(project, 'dist', '.functions-inputs'));
  const hash = hashInputs(project, INPUTS, JSON.stringify(bundleOptions));
  if (stamp.matches(hash) && existsSync(output)) {
    console.log('dist/functions is up to date');
    return;
  }
  stamp.clear();
  rmSync(output, { recursive: true, force: true });
  const folders = existsSync(sources) ? readdirSync(sources) : [];
  const names = folders.filter((name) => existsSync(join(sources, name, 'index.ts')));
  for (const name of names) {
    const folder = join(output, name);
    mkdirSync(folder, { recursive: true });
    const { metafile } = await build({
      ...bundleOptions,
      metafile: true,
      entryPoints: [join(sources, name, 'index.ts')],
      outfile: join(folder, 'index.js'),
    });
    const settings = join(sources, name, 'function.json');
    if (existsSync(settings)) copyFileSync(settings, join(folder, 'function.json'));
    writeFileSync(
      join(folder, 'package.json'),
      `${JSON.stringify({ name, version: '1.0.0', main: 'index.js', ...installed(metafile) }, null, 2)}\n`,
    );
  }
  console.log(
    names.length === 0
      ? 'there are no cloud functions to build'
      : `dist/functions built: ${names.join(', ')}`,
  );
  stamp.write(hash);
}
