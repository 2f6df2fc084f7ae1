/**
 * Pages, tabs and window of the mini-program. Colours and icons come from theme.json, so that WeChat's own
 * bars follow the dark mode.
 */
const isWechat = process.env.TARO_ENV === 'weapp';

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/menu/index',
    'pages/card/index',
    'pages/me/index',
    'pages/code/index',
    'pages/lost/index',
  ],
  subPackages: [
    {
      root: 'subpackages/account',
      pages: ['profile/index', 'privacy/index', 'messages/index', 'data/index', 'closing/index'],
    },
    { root: 'subpackages/benefits', pages: ['index'] },
    { root: 'subpackages/community', pages: ['index', 'cycle/index', 'parcel/index'] },
    { root: 'subpackages/coupons', pages: ['wallet/index', 'centre/index', 'drop/index'] },
    {
      root: 'subpackages/groups',
      pages: ['list/index', 'offer/index', 'seat/index', 'group/index', 'mine/index', 'office/index'],
    },
    { root: 'subpackages/mall', pages: ['index', 'item/index', 'exchanges/index'] },
    {
      root: 'subpackages/order',
      pages: [
        'stores/index',
        'checkout/index',
        'list/index',
        'detail/index',
        'refund/index',
        'shared/index',
        'invoice/index',
        'invoices/index',
      ],
    },
    {
      root: 'subpackages/referral',
      pages: [
        'index',
        'withdraw/index',
        'withdrawals/index',
        'invite/index',
        'stars/index',
        'friends/index',
        'partner/index',
        'team/index',
      ],
    },
    {
      root: 'subpackages/staff',
      pages: [
        'index',
        'scan/index',
        'board/index',
        'after-sales/index',
        'parcels/index',
        'sold-out/index',
        'tasks/index',
        'member/index',
        'shift/index',
        'morning/index',
        'review/index',
        'team/index',
        'invite/index',
      ],
    },
    { root: 'subpackages/demo', pages: ['members/index'] },
    {
      root: 'subpackages/operator',
      pages: [
        'index',
        'menu/index',
        'shelf/index',
        'prices/index',
        'coupons/index',
        'campaigns/index',
        'groups/index',
        'community/index',
        'referral/index',
        'mall/index',
        'bearers/index',
        'allies/index',
        'orders/index',
        'reconciliation/index',
        'programme/index',
        'stores/index',
        'staff/index',
        'dead-letters/index',
        'audit/index',
        'member/index',
        'people/index',
        'messages/index',
        'figures/index',
        'actions/index',
      ],
    },
  ],
  tabBar: {
    // Browsers get a bar of our own (components/tab-bar.tsx): Taro's knows no dark mode.
    custom: !isWechat,
    color: '@tab',
    selectedColor: '@tabOn',
    backgroundColor: '@tabGround',
    borderStyle: '@tabBorder' as 'black',
    list: [
      { pagePath: 'pages/home/index', text: '首页', ...icons('home') },
      { pagePath: 'pages/menu/index', text: '点单', ...icons('menu') },
      { pagePath: 'pages/card/index', text: '会员', ...icons('card') },
      { pagePath: 'pages/me/index', text: '我的', ...icons('me') },
    ],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationBarTitleText: '会员',
    navigationBarBackgroundColor: '@paper',
    navigationBarTextStyle: '@ink' as 'black',
    backgroundColor: '@paper',
    backgroundTextStyle: '@scroll' as 'dark',
    // Pixels before the end at which lists ask for more: about half a screen.
    onReachBottomDistance: 400,
  },
  lazyCodeLoading: 'requiredComponents',
  // Where the guest is, roughly, and only for the nearest store (platform/location.ts).
  requiredPrivateInfos: ['getFuzzyLocation'],
  permission: { 'scope.userFuzzyLocation': { desc: '用来找到离你最近的门店，不会保存' } },
  __usePrivacyCheck__: true,
});

/** Names in theme.json of a tab's picture, and of the one for when it is chosen. */
function icons(tab: string): { iconPath?: string; selectedIconPath?: string } {
  return isWechat ? { iconPath: `@${tab}Icon`, selectedIconPath: `@${tab}IconOn` } : {};
}
