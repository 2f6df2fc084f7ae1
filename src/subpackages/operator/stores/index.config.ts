/** Window of the page. */
export default definePageConfig({ navigationBarTitleText: '门店与密钥' });
