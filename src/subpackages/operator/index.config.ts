/** Window of the page. */
export default definePageConfig({ navigationBarTitleText: '运营台' });
