/**
 * How Taro builds the mini-program for WeChat (weapp) and for browsers (h5). What differs between development
 * and production lives in dev.ts and prod.ts. Sizes in style sheets are real pixels on both targets: layouts
 * are fluid, nothing is scaled.
 */
import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import development from './dev';
import production from './prod';

const project = path.resolve(__dirname, '..');
const contract = path.join(project, 'cloudfunctions', 'contract');
const zod = path.join(project, 'node_modules', 'zod');

const cssModules = {
  enable: true,
  config: { namingPattern: 'module', generateScopedName: '[name]__[local]___[hash:base64:5]' },
} as const;

const postcss = { pxtransform: { enable: false, config: {} }, cssModules };

const tabPictures = { from: 'src/assets/tab', to: 'dist/weapp/assets/tab', ignore: ['**/*.svg'] };

const base: UserConfigExport<'webpack5'> = {
  projectName: 'huigan',
  date: '2026-11-21',
  designWidth: 375,
  deviceRatio: { 375: 2 }, // Taro insists on it, though nothing is scaled
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  plugins: ['./plugin-aria', './plugin-text-size', './plugin-pages-ahead'].map((own) => require.resolve(own)),
  // A server of one's own instead of WeChat's cloud: https://…, without a slash at the end.
  env: {
    TARO_APP_SERVER: JSON.stringify(process.env.TARO_APP_SERVER ?? ''),
    // Subscription messages that members may allow: kind=template id,…
    TARO_APP_TEMPLATES: JSON.stringify(process.env.TARO_APP_TEMPLATES ?? ''),
    // Where the folder pictures/ is served, if not there.
    TARO_APP_PICTURES: JSON.stringify(process.env.TARO_APP_PICTURES ?? ''),
  },
  copy: {
    // Taro looks for the tabs' pictures in app.config.ts only, where WeChat has names of theme.json.
    patterns: process.env.TARO_ENV === 'weapp' ? [tabPictures] : [],
    options: {},
  },
  mini: {
    compile: { include: [contract, zod] },
    optimizeMainPackage: { enable: true },
    // Modules do not override each other (styles/global.scss).
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss,
  },
  h5: {
    compile: { include: [contract, zod] },
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { ...postcss, autoprefixer: { enable: true, config: {} } },
  },
};

export default defineConfig<'webpack5'>((merge) =>
  merge({}, base, process.env.NODE_ENV === 'development' ? development : production),
);
