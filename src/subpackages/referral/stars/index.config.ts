/** Window of 明星分销品. */
export default definePageConfig({ navigationBarTitleText: '明星分销品', enableShareAppMessage: true });
