/** Window of the menu page. */
export default definePageConfig({
  navigationBarTitleText: '点单',
  enableShareAppMessage: true,
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
});
