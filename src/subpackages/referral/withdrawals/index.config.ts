/** Window of 提现记录. */
export default definePageConfig({ navigationBarTitleText: '提现记录' });
