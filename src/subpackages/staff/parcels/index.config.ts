/** The page parcels of the staff's place. */
export default definePageConfig({ navigationBarTitleText: '社区团包裹' });
