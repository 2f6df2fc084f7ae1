/** What the build provides beyond TypeScript's own knowledge: CSS modules and the target's name. */
/// <reference types="@tarojs/taro" />

declare module '*.module.scss' {
  const classes: Record<string, string>;
  export default classes;
}
declare module '*.scss';

declare namespace NodeJS {
  interface ProcessEnv {
    /** Which target is being built; replaced by its value in the bundle. */
    TARO_ENV: 'h5' | 'weapp';
    /**
     * Address of the server that answers instead of WeChat's cloud; empty: the cloud. Replaced by its value
     * in the bundle.
     */
    TARO_APP_SERVER?: string;
    /**
     * Address below which /pictures lies, where that is not the server. Replaced by its value in the bundle.
     */
    TARO_APP_PICTURES?: string;
  }
}
