/** The operator's points mall. */
export default definePageConfig({ navigationBarTitleText: '积分商城' });
