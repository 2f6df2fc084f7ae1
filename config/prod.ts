/**
 * What only a production build has. The persistent cache stays off: with it a changed constant can give a
 * build without the app component, and exit code 0.
 */
import type { UserConfigExport } from '@tarojs/cli';

const production: UserConfigExport<'webpack5'> = {
  cache: { enable: false },
};

export default production;
