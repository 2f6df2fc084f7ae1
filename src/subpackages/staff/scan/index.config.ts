/** Window of scanning. */
export default definePageConfig({ navigationBarTitleText: '扫码' });
