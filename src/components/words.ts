/** Words of the shared components, and the words for every rejection that a function may answer with. */
import type { RejectionCode } from '../../cloudfunctions/contract/reply';

export const sharedWords = {
  retry: '重试',
  close: '关闭',
  more: '加载更多',
  loading: '正在加载',
} as const;

/** What a member reads instead of a rejection's code. `title` says what happened, `hint` what to do. */
export const rejectionWords: Record<RejectionCode, { title: string; hint: string }> = {
  'bad-request': { title: '请求有误', hint: '请返回上一页再试一次' },
  'not-signed-in': { title: '还没有登录', hint: '请先选择一位会员' },
  'session-expired': { title: '登录已过期', hint: '请重新选择会员' },
  'not-found': { title: '没有找到', hint: '它可能已被移除' },
  forbidden: { title: '没有查看权限', hint: '请换一位会员再试' },
  'demo-mode-only': { title: '演示未开启', hint: '只有演示环境可以选择会员' },
  'try-again': { title: '网络开了小差', hint: '请检查网络后重试' },
};
