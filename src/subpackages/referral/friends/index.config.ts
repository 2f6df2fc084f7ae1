/** Window of 我的好友. */
export default definePageConfig({ navigationBarTitleText: '我的好友', enableShareAppMessage: true });
