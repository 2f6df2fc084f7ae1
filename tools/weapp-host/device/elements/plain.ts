/* Elements that only hold others, scroll, or show what they are given. */
import { ARIA_ATTRIBUTES, define, WxElementBase } from './wx-element';

class Scroller extends WxElementBase {
  static override observedAttributes = [
    ...ARIA_ATTRIBUTES,
    'scroll-x',
    'scroll-y',
    'scroll-top',
    'scroll-left',
  ];
  private isAtEnd = false;

  connectedCallback(): void {
    this.addEventListener('scroll', () => this.tellScroll());
  }

  protected override update(name: string): void {
    this.style.overflowX = this.flag('scroll-x') ? 'auto' : 'hidden';
    this.style.overflowY = this.flag('scroll-y') ? 'auto' : 'hidden';
    if (name === 'scroll-top') this.scrollTop = Number(this.text(name, '0'));
    if (name === 'scroll-left') this.scrollLeft = Number(this.text(name, '0'));
  }

  private tellScroll(): void {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = this;
    this.fire('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth });
    const isAtEnd = scrollHeight - scrollTop - clientHeight <= Number(this.text('lower-threshold', '50'));
    if (isAtEnd && !this.isAtEnd) this.fire('scrolltolower', { direction: 'bottom' });
    this.isAtEnd = isAtEnd;
  }
}

/** How a picture fills its element. */
const FITS: Record<string, string> = {
  scaleToFill: 'fill',
  aspectFit: 'contain',
  aspectFill: 'cover',
  widthFix: 'fill',
  heightFix: 'fill',
};

class Picture extends WxElementBase {
  static override observedAttributes = [...ARIA_ATTRIBUTES, 'src', 'mode'];
  private readonly picture = document.createElement('img');

  connectedCallback(): void {
    if (this.picture.isConnected) return;
    this.picture.alt = '';
    this.picture.addEventListener('load', () => {
      const { naturalWidth: width, naturalHeight: height } = this.picture;
      if (this.text('mode') === 'widthFix') this.style.height = `${(this.clientWidth * height) / width}px`;
      this.fire('load', { width, height });
    });
    this.picture.addEventListener('error', () =>
      this.fire('error', { errMsg: `GET ${this.text('src')} failed` }),
    );
    this.append(this.picture);
  }

  protected override update(): void {
    const source = this.text('src');
    if (this.picture.getAttribute('src') !== source) this.picture.setAttribute('src', source);
    this.picture.style.objectFit = FITS[this.text('mode')] ?? 'fill';
  }
}

export function definePlainElements(): void {
  for (const tag of ['view', 'text', 'label', 'cover-view', 'page', 'page-meta'])
    define(tag, class extends WxElementBase {});
  define('scroll-view', Scroller);
  define('image', Picture);
}
