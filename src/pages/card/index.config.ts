/** Window of the card page. A browser has its own way of asking again. */
export default definePageConfig({
  navigationBarTitleText: '会员卡',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
});
