/** What an operator reads about messages that cannot be kept as told. In Chinese; pure. */
export const messageWords = {
  friends: {
    'no-column': '第一行须有 member_key、staff_user、external_user 三列',
    empty: '名单里没有内容',
  },
  wrongLine: (line: number): string => `第 ${line} 行不完整，或员工、客户编号有误`,
  tooMany: (most: number): string => `一次最多 ${most} 行，请分开导入`,
} as const;
