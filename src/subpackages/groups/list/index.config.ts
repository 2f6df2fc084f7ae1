/** What can be bought together. */
export default definePageConfig({
  navigationBarTitleText: '拼团',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
});
