/** Window of the member code. */
export default definePageConfig({ navigationBarTitleText: '会员码' });
