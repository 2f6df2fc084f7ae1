/** Window of the page. */
export default definePageConfig({ navigationBarTitleText: '会员洞察' });
