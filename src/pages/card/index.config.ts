/** Window of the card page. A browser is followed by platform/pull-down.ts. */
export default definePageConfig({
  navigationBarTitleText: '会员卡',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
});
