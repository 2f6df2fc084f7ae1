/** The page detail of ordering. */
export default definePageConfig({
  navigationBarTitleText: '订单',
  enableShareAppMessage: true,
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
});
