/** Window of closing the account. */
export default definePageConfig({ navigationBarTitleText: '注销账户' });
