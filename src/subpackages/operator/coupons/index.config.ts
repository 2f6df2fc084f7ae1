/** Window of the page. */
export default definePageConfig({ navigationBarTitleText: '优惠券' });
