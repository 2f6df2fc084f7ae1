/** Window of 我的团队. */
export default definePageConfig({ navigationBarTitleText: '我的团队' });
