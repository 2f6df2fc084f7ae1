/** Window of the page. */
export default definePageConfig({ navigationBarTitleText: '门店商品' });
