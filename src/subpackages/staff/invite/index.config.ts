/** Window of an invitation. */
export default definePageConfig({ navigationBarTitleText: '填写邀请码' });
