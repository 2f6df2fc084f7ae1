/** Window of the staff's desk. */
export default definePageConfig({
  navigationBarTitleText: '员工工作台',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
});
