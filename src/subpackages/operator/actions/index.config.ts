/** Window of the page. */
export default definePageConfig({ navigationBarTitleText: '操作记录' });
