/** The benefits page. */
export default definePageConfig({ navigationBarTitleText: '会员权益' });
