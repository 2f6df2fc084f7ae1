/** Window of a shift. */
export default definePageConfig({ navigationBarTitleText: '班次' });
