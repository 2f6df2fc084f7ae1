/** Window of "my data". */
export default definePageConfig({ navigationBarTitleText: '我的数据' });
