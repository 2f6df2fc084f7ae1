/** Window of the findings. */
export default definePageConfig({ navigationBarTitleText: '待复核' });
