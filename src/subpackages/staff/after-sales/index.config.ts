/** The page after-sales of the staff's place. */
export default definePageConfig({ navigationBarTitleText: '退款申请' });
