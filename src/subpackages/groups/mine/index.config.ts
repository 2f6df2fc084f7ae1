/** The member's own groups. */
export default definePageConfig({ navigationBarTitleText: '我的拼团' });
