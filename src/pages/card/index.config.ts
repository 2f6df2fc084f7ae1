/** Window of the card page. */
export default definePageConfig({ navigationBarTitleText: '会员卡' });
