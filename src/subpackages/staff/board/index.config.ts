/** The page board of the staff's place. */
export default definePageConfig({
  navigationBarTitleText: '出餐看板',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
});
