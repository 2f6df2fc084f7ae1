/** Window of privacy and consents. */
export default definePageConfig({ navigationBarTitleText: '隐私与授权' });
