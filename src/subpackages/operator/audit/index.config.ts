/** Window of the page. */
export default definePageConfig({ navigationBarTitleText: '账目稽核' });
