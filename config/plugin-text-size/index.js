/**
 * Lets text follow the size that a member chose in WeChat (设置 → 通用 → 字体大小): every page begins with the
 * tag that makes one `rem` as large as that, for all of its style sheets. Browsers do so by themselves.
 */
const PAGE_META = '<page-meta root-font-size="system" page-font-size="system"></page-meta>\n';

module.exports = (context) =>
  context.registerMethod({
    name: 'onSetupClose',
    fn({ template }) {
      const isMiniProgram = Boolean(template);
      if (!isMiniProgram) return;
      const build = template.buildPageTemplate;
      template.buildPageTemplate = (...page) => PAGE_META + build.apply(template, page);
    },
  });
