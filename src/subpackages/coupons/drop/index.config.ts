/** A limited drop. */
export default definePageConfig({ navigationBarTitleText: '限量抢券' });
