/** The page morning of the staff's place. */
export default definePageConfig({ navigationBarTitleText: '门店晨报' });
