/** What can be bought together. */
export default definePageConfig({ navigationBarTitleText: '拼团' });
