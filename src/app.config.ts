/** Pages and window of the mini-program. Colours come from theme.json, so that WeChat's own bars follow the dark mode. */
export default defineAppConfig({
  pages: ['pages/members/index', 'pages/card/index'],
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
});
