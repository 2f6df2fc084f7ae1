/** Window of the home page. A browser has its own way of asking again. */
export default definePageConfig({
  navigationBarTitleText: '首页',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
});
