/**
 * What only a production build has. The persistent cache stays off: with it a changed constant can give a
 * build without the app component, and exit code 0.
 */
import type { UserConfigExport } from '@tarojs/cli';

/** A function of terser's plugin that stands for terser itself. */
type Minify = (...args: unknown[]) => unknown;

/** The part of webpack-chain that is used here. */
interface Chain {
  optimization: {
    merge(value: object): void;
    minimizer(name: string): {
      get(key: 'plugin'): { swcMinify: Minify };
      set(key: 'args', value: object[]): void;
    };
  };
}

/** A module of webpack, as far as its place is asked for. */
interface Module {
  identifier(): string;
}

/** Modules that so many pages need are fetched once; below it a first page would fetch what it never uses. */
const MANY_PAGES = 12;

const isOfDesks = (module: Module): boolean => /features\/(operator|staff)-/.test(module.identifier());

/**
 * What most pages share is a file of its own, another what the desks share: without them each page brings all
 * of it again, 200 KB of them the same.
 */
const sharedFiles = {
  pages: {
    ...{ name: 'pages', chunks: 'async', minChunks: MANY_PAGES, priority: 20, enforce: true },
    test: (module: Module) => !isOfDesks(module),
  },
  desks: {
    ...{ name: 'desks', chunks: 'async', minChunks: MANY_PAGES, priority: 20, enforce: true },
    test: isOfDesks,
  },
};

const production: UserConfigExport<'webpack5'> = {
  cache: { enable: false },
  h5: {
    /**
     * Pages for browsers are packed by swc with terser's options: a little less to load, at a twentieth of
     * the time, which was half of the build's. Names of functions are not kept: where swc keeps them and puts
     * one function into another of a name that it asks for (`ask: (after) => ask(…)`), it asks itself.
     */
    webpackChain(chain: Chain) {
      const packer = chain.optimization.minimizer('terserPlugin');
      // swc has threads of its own.
      const options = { ecma: 5, compress: { arrows: false }, mangle: {} };
      chain.optimization.merge({ splitChunks: { cacheGroups: sharedFiles } });
      packer.set('args', [
        { parallel: false, minify: packer.get('plugin').swcMinify, terserOptions: options },
      ]);
    },
  },
};

export default production;
