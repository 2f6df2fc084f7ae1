/** Window of the page. */
export default definePageConfig({ navigationBarTitleText: '结算异常' });
