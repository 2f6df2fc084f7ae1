/** What the places of a POS's messages are called, for whoever stands at the till. */

/** Every field that a message may have. */
export const POS_FIELDS: Readonly<Record<string, string>> = {
  type: '事件类型',
  id: '编号',
  at: '时间',
  clerk: '收银员',
  day: '营业日',
  receipt: '小票号',
  till: '收银机号',
  part: '分单',
  index: '序号',
  of: '份数',
  prints: '小票打印',
  buyer: '会员',
  code: '会员码',
  token: '会员凭证',
  lines: '明细',
  line: '行号',
  product: '商品编号',
  category: '品类',
  quantity: '数量',
  amountFen: '金额',
  returnOf: '原单',
  voided: '作废标记',
  totalFen: '合计金额',
  coupon: '优惠券',
  coupons: '优惠券开关',
  offFen: '减免金额',
  units: '退款范围',
  sale: '原单',
  store: '门店',
  events: '事件',
  session: '识别会话',
  take: '核销内容',
  benefit: '权益',
  points: '积分',
  redemption: '核销编号',
};

/**
 * A place in words; what a POS made up is called by its number alone.
 * @example "lines.1.quantity" is 明细第 2 项的数量
 */
export const placeName = (path: string): string =>
  path
    .split('.')
    .reduce<string[]>((words, step) => {
      const last = words.length - 1;
      if (/^\d+$/.test(step) && last >= 0) words[last] = `${words[last]}第 ${Number(step) + 1} 项`;
      else if (Object.hasOwn(POS_FIELDS, step)) words.push(POS_FIELDS[step] ?? step);
      return words;
    }, [])
    .join('的');
