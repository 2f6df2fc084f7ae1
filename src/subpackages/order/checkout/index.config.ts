/** The page checkout of ordering. */
export default definePageConfig({ navigationBarTitleText: '确认订单' });
