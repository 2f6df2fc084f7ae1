/** Window of 我的返佣. */
export default definePageConfig({
  navigationBarTitleText: '我的返佣',
  enableShareAppMessage: true,
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
});
