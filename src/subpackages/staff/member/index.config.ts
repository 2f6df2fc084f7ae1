/** Window of the member at the till. */
export default definePageConfig({ navigationBarTitleText: '会员' });
