/** The page refund of ordering. */
export default definePageConfig({ navigationBarTitleText: '申请退款' });
