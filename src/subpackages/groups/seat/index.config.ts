/** Taking a seat in a group. */
export default definePageConfig({ navigationBarTitleText: '确认参团' });
