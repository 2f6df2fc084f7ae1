/** What a friend ordered, as their link opens it. */
export default definePageConfig({ navigationBarTitleText: '照着点一份' });
