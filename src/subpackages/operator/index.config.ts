/** Window of the page. */
export default definePageConfig({
  navigationBarTitleText: '运营台',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
});
