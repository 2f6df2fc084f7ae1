/** Window of the staff's desk. */
export default definePageConfig({ navigationBarTitleText: '员工工作台' });
