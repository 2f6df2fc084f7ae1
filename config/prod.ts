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
    minimizer(name: string): {
      get(key: 'plugin'): { swcMinify: Minify };
      get(key: 'args'): [{ terserOptions: Record<string, unknown> }];
      set(key: 'args', value: object[]): void;
    };
  };
}

const production: UserConfigExport<'webpack5'> = {
  cache: { enable: false },
  h5: {
    /**
     * Pages for browsers are packed by swc with terser's options: a little less to load, at a twentieth of
     * the time, which was half of the build's.
     */
    webpackChain(chain: Chain) {
      const packer = chain.optimization.minimizer('terserPlugin');
      const [{ terserOptions }] = packer.get('args');
      const { keep_fnames } = terserOptions;
      // swc has threads of its own.
      const options = { ecma: 5, compress: { arrows: false, keep_fnames }, mangle: { keep_fnames } };
      packer.set('args', [
        { parallel: false, minify: packer.get('plugin').swcMinify, terserOptions: options },
      ]);
    },
  },
};

export default production;
