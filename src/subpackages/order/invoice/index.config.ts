/** The page invoice of ordering. */
export default definePageConfig({ navigationBarTitleText: '申请发票' });
