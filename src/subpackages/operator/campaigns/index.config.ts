/** Window of the page. */
export default definePageConfig({ navigationBarTitleText: '营销活动' });
