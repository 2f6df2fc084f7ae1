/** Window of the page. */
export default definePageConfig({ navigationBarTitleText: '看板' });
