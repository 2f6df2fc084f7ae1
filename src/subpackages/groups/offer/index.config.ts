/** One offer of group-buy. */
export default definePageConfig({ navigationBarTitleText: '拼团详情', enableShareAppMessage: true });
