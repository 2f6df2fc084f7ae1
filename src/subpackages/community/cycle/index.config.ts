/** One cycle. */
export default definePageConfig({ navigationBarTitleText: '社区拼团' });
