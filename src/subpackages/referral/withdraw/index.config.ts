/** Window of 提现. */
export default definePageConfig({ navigationBarTitleText: '提现' });
