/** What is seen while a page is pulled down. Browsers only; looks: styles/page-wait.scss. */

const words = { more: '下拉刷新', enough: '松开刷新', busy: '正在刷新…' } as const;

export interface PullMark {
  /** @param share of the way, 1: far enough */
  pull(share: number): void;
  busy(): void;
  hide(): void;
}

export function pullMark(): PullMark {
  const mark = document.createElement('div');
  mark.className = 'pull-mark';
  mark.setAttribute('role', 'status');
  const show = (text: string, share: number): void => {
    mark.textContent = text;
    mark.style.transform = `translate(-50%, ${Math.round(share * 100)}%)`;
    if (!mark.isConnected) document.body.append(mark);
  };
  return {
    pull: (share) => show(share < 1 ? words.more : words.enough, share),
    busy: () => show(words.busy, 1),
    hide: () => mark.remove(),
  };
}
