/** Window of the inbox. */
export default definePageConfig({ navigationBarTitleText: '消息' });
