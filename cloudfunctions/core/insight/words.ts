/** What an operator reads about tags that cannot be kept or given. In Chinese; pure. */
export const tagWords = {
  taken: '已有同名的标签',
  over: '截止日期已过，请选今天或以后',
  tooMany: (most: number): string => `一次最多 ${most} 个会员号，请分开导入`,
} as const;
