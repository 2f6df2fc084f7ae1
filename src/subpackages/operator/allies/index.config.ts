/** Window of the page. */
export default definePageConfig({ navigationBarTitleText: '品牌联合' });
