/** What an operator reads about lists that cannot be read, and codes and corrections that cannot be. */
import type { ListTrouble } from './read-list.rules';

const TROUBLES = {
  encoding: '文件不是 UTF-8 编码。请在表格软件中另存为「CSV UTF-8」再上传',
  'no-column': '第一行没有需要的列名',
  empty: '名单里没有内容',
  'unclosed-quote': '有一行的引号没有成对，请检查',
} satisfies Record<ListTrouble, string>;

export const listWords = {
  trouble: (trouble: ListTrouble, columns: string): string =>
    trouble === 'no-column' ? `${TROUBLES[trouble]}：${columns}` : TROUBLES[trouble],
  memberColumns: 'member_key（会员号）或 customer_id',
  codeColumns: 'code（兑换码）',
  unknownTemplate: '没有这张券',
  notLive: '这张券不在发放中，请先发布或恢复发放',
  batchTaken: '这个批次名已经用过，请换一个',
  notTyped: '输入的代码与这张券不一致，没有做任何更改',
  sameTemplate: '不能换成同一张券',
  toNotLive: '要换成的券不在发放中',
} as const;
