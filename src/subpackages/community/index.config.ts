/** Cycles of community buying. */
export default definePageConfig({
  navigationBarTitleText: '社区拼团',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
});
