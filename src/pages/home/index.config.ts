/** Window of the home page. A browser has its own way of asking again. */
export default definePageConfig({
  navigationBarTitleText: '首页',
  enableShareAppMessage: true,
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
});
