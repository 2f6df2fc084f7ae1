/** Window of the tasks. */
export default definePageConfig({ navigationBarTitleText: '门店任务' });
