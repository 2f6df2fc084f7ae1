/** One of the member's parcels. */
export default definePageConfig({ navigationBarTitleText: '我的包裹' });
