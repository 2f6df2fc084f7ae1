/**
 * What only a development build has: the persistent cache, and a dev server that hands function calls to the
 * local server.
 */
import type { UserConfigExport } from '@tarojs/cli';

const functionServer = process.env.HUIGAN_SERVER ?? 'http://127.0.0.1:3000';

const development: UserConfigExport<'webpack5'> = {
  cache: { enable: true },
  h5: {
    devServer: {
      host: '127.0.0.1',
      port: 10086,
      open: false,
      proxy: [{ context: ['/fn'], target: functionServer }],
    },
  },
};

export default development;
