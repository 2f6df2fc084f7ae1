/** The page detail of ordering. */
export default definePageConfig({ navigationBarTitleText: '订单', enableShareAppMessage: true });
