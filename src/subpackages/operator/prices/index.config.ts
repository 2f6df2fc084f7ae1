/** Window of the page. */
export default definePageConfig({ navigationBarTitleText: '价格与优惠' });
