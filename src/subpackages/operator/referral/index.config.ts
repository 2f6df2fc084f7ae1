/** Window of the page. */
export default definePageConfig({ navigationBarTitleText: '分享返佣' });
