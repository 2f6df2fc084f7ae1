/** The page sold-out of the staff's place. */
export default definePageConfig({ navigationBarTitleText: '估清' });
