/** The page invoices of ordering. */
export default definePageConfig({ navigationBarTitleText: '我的发票' });
