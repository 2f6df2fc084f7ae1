/* What lies over a page, and goes instead of the page when the member goes back. */
import { ARIA_ATTRIBUTES, define, WxElementBase } from './wx-element';

class PageContainer extends WxElementBase {
  static override observedAttributes = [...ARIA_ATTRIBUTES, 'show'];
  private hasLeft = false;

  /** Whether there was one to go. It tells the page, and does not come again. */
  leave(): boolean {
    if (this.hasLeft || !this.flag('show')) return false;
    this.hasLeft = true;
    for (const event of ['beforeleave', 'leave', 'afterleave']) this.fire(event);
    return true;
  }
}

/** Back on this page: whether a container went instead. */
export const leaveContainer = (page: HTMLElement): boolean =>
  page.querySelector<PageContainer>('wx-page-container')?.leave() ?? false;

export const definePageContainer = (): void => define('page-container', PageContainer);
