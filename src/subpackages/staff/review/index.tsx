/** What a manager should look at. */
import type { ReactElement } from 'react';
import { StaffPage } from '../../../features/staff-session/staff-page';
import { ReviewList } from '../../../features/staff-shift/review-list';
import { reviewWords } from '../../../features/staff-shift/words';

/** Of the store chosen. */
export default function StaffReviewPage(): ReactElement {
  return <StaffPage title={reviewWords.title}>{({ store }) => <ReviewList store={store.id} />}</StaffPage>;
}
