/** Window of the page for addresses that lead nowhere. */
export default definePageConfig({ navigationBarTitleText: '页面不存在' });
