/** Window of the page on which a demo member is chosen. */
export default definePageConfig({ navigationBarTitleText: '选择会员' });
