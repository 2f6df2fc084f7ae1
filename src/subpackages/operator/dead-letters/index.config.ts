/** Window of the page. */
export default definePageConfig({ navigationBarTitleText: '未结算事件' });
