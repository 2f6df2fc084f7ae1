/** Where a 拼单 is started. */
export default definePageConfig({ navigationBarTitleText: '发起拼单' });
