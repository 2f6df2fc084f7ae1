/** One item of the points mall. */
export default definePageConfig({ navigationBarTitleText: '商品详情' });
