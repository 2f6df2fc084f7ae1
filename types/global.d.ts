/**
 * What the build provides beyond TypeScript's own knowledge. What a CSS module has is generated
 * (tools/css-types).
 */
/// <reference types="@tarojs/taro" />

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
