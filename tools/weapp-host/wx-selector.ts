/*
 * Elements of a mini-program have other names in a page: <view> is <wx-view>, as WeChat's own renderer has
 * it. Style sheets and tests speak of views; this translates their selectors.
 */

/** The elements that the host knows (device/elements). */
export const WX_TAGS = [
  ...[
    'view',
    'text',
    'image',
    'button',
    'input',
    'textarea',
    'label',
    'form',
    'picker',
    'switch',
    'checkbox',
  ],
  ...[
    'checkbox-group',
    'radio',
    'radio-group',
    'scroll-view',
    'rich-text',
    'page',
    'page-container',
    'cover-view',
    'swiper',
    'swiper-item',
  ],
];

const TAG = new RegExp(`(^|[\\s>+~,(])(${WX_TAGS.join('|')})(?=$|[\\s>+~,.#:[)])`, 'g');

/** @example "button.primary > text" is "wx-button.primary > wx-text" */
export const toDomSelector = (selector: string): string => selector.replace(TAG, '$1wx-$2');

/** @example "//button[contains(., '加入')]" is "//wx-button[contains(., '加入')]" */
export const toDomXpath = (path: string): string =>
  path.replace(/(\/|::)([a-z-]+)(?=\[|\/|$)/g, (whole, before: string, tag: string) =>
    WX_TAGS.includes(tag) ? `${before}wx-${tag}` : whole,
  );

/** @example "WX-BUTTON" is "button" */
export const toWxTag = (tagName: string): string => tagName.toLowerCase().replace(/^wx-/, '');
