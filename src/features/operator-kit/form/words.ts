/** What forms of documents say on screen, whatever they are about. */
export const formWords = {
  dayShape: '如 2026-12-01',
  momentShape: '如 2026-12-01 09:30',
  yearBefore: '前一年',
  monthBefore: '上个月',
  monthAfter: '下个月',
  yearAfter: '后一年',
  weekLetters: ['一', '二', '三', '四', '五', '六', '日'],
  hour: (hour: string): string => `${hour} 时`,
  minute: (minute: string): string => `${minute} 分`,
  hourOf: (label: string): string => `${label}：时`,
  minuteOf: (label: string): string => `${label}：分`,
  choose: '选择',
  fold: '收起',
  chooseLabel: (what: string): string => `选择${what}`,
  foldLabel: (what: string): string => `收起${what}`,
  chosen: (label: string, chosen: string): string => `${label}：${chosen}`,
  expert: '专家模式',
  expertHint: '直接查看和修改 JSON，一般无需打开',
  raw: '全部内容（JSON）',
  rawHint: '与上面的表单是同一份内容，表单里没有的写在这里',
  rawWrong: 'JSON 写得不完整，尚未生效；在表单里改动会放弃这里的输入',
  remove: '删除',
  removeLabel: (what: string): string => `删除${what}`,
  up: '上移',
  down: '下移',
  upLabel: (what: string): string => `上移${what}`,
  downLabel: (what: string): string => `下移${what}`,
  store: '门店',
  allStores: '所有门店',
  weekdays: '星期',
  month: '月份',
  monthHint: '例如 2026-12',
  monthWrong: '请写成 2026-12 这样',
  look: '查询',
  billDay: '日期',
  billDayWrong: '请选今天之前的一天',
  reconcile: '对账',
  reconciling: '正在对账…',
  fine: '校验通过',
  problems: (count: number): string => `${count} 处问题，已标在对应的位置`,
} as const;

/** When, where and for whom something holds. */
export const timesWords = {
  when: '时间',
  /** @example ofOffer('活动「特价」', '开始') */
  ofOffer: (offer: string, field: string): string => `${offer} ${field}`,
  from: '开始',
  until: '结束',
  noLimit: '留空：不限',
  anyDay: '每天',
  slot: (place: number): string => `时段 ${place}`,
  slotFrom: '从',
  slotTo: '到',
  addSlot: '添加时段',
  stores: '门店',
  tiers: '等级',
  everyStore: '所有门店',
  everyTier: '所有等级',
} as const;

/** 1 Monday … 7 Sunday. */
export const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'].map((words, index) => ({
  value: String(index + 1),
  words,
}));

/** What a value of a document is not. */
export const shapeWords = {
  missing: '请填写',
  wrong: '写法不对',
  tooShort: (limit: string): string => `至少 ${limit} 个字`,
  tooLong: (limit: string): string => `最多 ${limit} 个字`,
  oneAtLeast: '至少要有一个',
  tooFew: (limit: string): string => `至少 ${limit} 个`,
  tooMany: (limit: string): string => `最多 ${limit} 个`,
  notPositive: '必须大于 0',
  tooLow: '太小了',
  tooHigh: '太大了',
  types: { number: '请填写数字', int: '请填写整数', string: '请填写' } as Readonly<Record<string, string>>,
  /** By the rule of a check across fields. */
  rules: {
    'option-limits': '最少不能多于最多，也不能多于选项的个数',
    'offer-codes-unique': '活动代码不能重复',
    'off-below-threshold': '减额必须小于门槛',
    'coupon-for-points': '优惠券只用积分兑换',
    'from-before-until': '结束必须晚于开始',
    'slot-order': '结束必须晚于开始',
  } as Readonly<Record<string, string>>,
  /** By the pattern that the contract asks for. */
  formats: {
    '/^[a-z0-9-]{1,40}$/': '只能用小写字母、数字和短横线，最多 40 个',
    '/^[0-9-]{0,20}$/': '只能用数字和短横线，最多 20 个',
    '/^([01]\\d|2[0-3]):[0-5]\\d$/': '请写成 09:00 这样',
    '/^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$/': '请写成 21:30 这样',
  } as Readonly<Record<string, string>>,
} as const;

/** A list that is pasted, or taken from a file. */
export const listFieldWords = {
  choose: '选择 CSV 文件',
  notRead: '文件读取失败，请重试',
  tooLarge: '名单超过 2 MB，请分成几份',
} as const;

/** Choosing and uploading a picture. */
export const pictureWords = {
  upload: '上传图片',
  uploading: '正在上传…',
  choose: '选择图片',
  none: '不用图片',
  noPicture: '没有图片',
  hint: 'JPEG、PNG 或 WebP，不超过 5 MB，长和宽不超过 4096 像素',
  tile: (place: number): string => `第 ${place} 张图片`,
  troubles: { 'too-large': '图片超过 5 MB，请压缩后再上传', failed: '图片没有读出来，请换一张' },
} as const;
