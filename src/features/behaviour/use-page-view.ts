/** A page that says of itself that it is on screen. */
import { currentPage } from '../../platform/launch';
import { usePageShown } from '../../platform/navigation';
import { track } from './track';

/** One line in a page: notes a page view each time it comes on screen. */
export function usePageView(): void {
  usePageShown(() => {
    const page = currentPage();
    if (page !== null) track('page', { page });
  });
}
