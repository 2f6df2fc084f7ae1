/** Window of the page. */
export default definePageConfig({ navigationBarTitleText: '查询会员' });
