/** Window of the page. */
export default definePageConfig({ navigationBarTitleText: '券费用分摊' });
