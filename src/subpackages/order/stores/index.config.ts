/** Window of the choice of a store. */
export default definePageConfig({ navigationBarTitleText: '选择门店' });
