/** Window of a store's staff. */
export default definePageConfig({ navigationBarTitleText: '门店员工' });
