/** A group, as its link and its code open it. */
export default definePageConfig({
  navigationBarTitleText: '拼团',
  enableShareAppMessage: true,
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
});
