/*
 * <button>: looks, and what its open-type makes WeChat do when it is tapped. What WeChat answers (a phone
 * number, a consent) comes from the services it is given.
 */
import { ARIA_ATTRIBUTES, define, WxElementBase } from './wx-element';

/** What WeChat does for a button. */
export interface ButtonServices {
  /** The detail of `getphonenumber`. */
  phoneNumber(): Promise<object>;
  /** The button of this id agrees to the privacy guideline. */
  agreeToPrivacy(buttonId: string): void;
  share(button: Element): void;
  unsupported(openType: string): void;
}

let services: ButtonServices | null = null;

export class Button extends WxElementBase {
  static override observedAttributes = [...ARIA_ATTRIBUTES, 'disabled', 'type', 'size', 'plain', 'loading'];

  get isDisabled(): boolean {
    return this.flag('disabled');
  }

  connectedCallback(): void {
    this.setAttribute('role', 'button');
  }

  /** What a tap does, besides being told to the script. */
  open(): void {
    // Several may stand together: "getPhoneNumber|agreePrivacyAuthorization".
    for (const type of this.text('open-type').split('|').reverse()) if (type !== '') this.openOne(type);
  }

  private openOne(type: string): void {
    if (services === null) return;
    switch (type) {
      case 'agreePrivacyAuthorization':
        services.agreeToPrivacy(this.id);
        return this.fire('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' });
      case 'getPhoneNumber':
        return void services.phoneNumber().then((detail) => this.fire('getphonenumber', detail));
      case 'share':
        return services.share(this);
      default:
        return services.unsupported(type);
    }
  }

  protected override update(): void {
    this.classList.toggle('wx-disabled', this.isDisabled);
    this.dataset.look = `${this.text('type', 'default')} ${this.text('size', 'default')}`;
  }
}

export function defineButton(given: ButtonServices): void {
  services = given;
  define('button', Button);
}
