/** Window of the profile. */
export default definePageConfig({ navigationBarTitleText: '个人资料' });
