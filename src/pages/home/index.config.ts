/** Window of the home page. A browser is followed by platform/pull-down.ts. */
export default definePageConfig({
  navigationBarTitleText: '首页',
  enableShareAppMessage: true,
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
});
