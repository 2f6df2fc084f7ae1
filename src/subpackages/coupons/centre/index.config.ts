/** Where coupons are to be had. */
export default definePageConfig({ navigationBarTitleText: '领券中心' });
