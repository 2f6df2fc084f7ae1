/** Window of 品牌合作. */
export default definePageConfig({ navigationBarTitleText: '品牌合作', enableShareAppMessage: true });
