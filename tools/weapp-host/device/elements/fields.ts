/*
 * Elements that a member fills in: texts, and what is chosen. A tap reaches those that are chosen through
 * `toggle`. The wheels of <picker> are not drawn: a test triggers its `change`.
 */
import { ARIA_ATTRIBUTES, closestOf, define, WxElementBase } from './wx-element';

/** Where a field of text ends when the template does not say. Characters. */
const LONGEST = 140;

class TextField extends WxElementBase {
  static override observedAttributes = [
    ...ARIA_ATTRIBUTES,
    ...['value', 'type', 'password', 'placeholder', 'disabled', 'maxlength', 'focus'],
  ];
  protected readonly control: HTMLInputElement | HTMLTextAreaElement = document.createElement('input');

  connectedCallback(): void {
    if (this.control.isConnected) return;
    this.append(this.control);
    const told = (): { value: string; cursor: number } => ({
      value: this.control.value,
      cursor: this.control.value.length,
    });
    this.control.addEventListener('input', () => this.fire('input', told()));
    this.control.addEventListener('focus', () => this.fire('focus', { ...told(), height: 0 }));
    this.control.addEventListener('blur', () => this.fire('blur', told()));
    this.control.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Enter') this.fire('confirm', told());
    });
  }

  /** Writes as a member does. */
  write(value: string): void {
    const longest = Number(this.text('maxlength', String(LONGEST)));
    this.control.value = longest < 0 ? value : [...value].slice(0, longest).join('');
    this.control.dispatchEvent(new Event('input'));
  }

  written(): string {
    return this.control.value;
  }

  protected override update(name: string): void {
    const { control } = this;
    if (name === 'value' && control.value !== this.text('value')) control.value = this.text('value');
    control.disabled = this.flag('disabled');
    control.placeholder = this.text('placeholder');
    if (control instanceof HTMLInputElement) {
      control.type = this.flag('password') ? 'password' : 'text';
      control.inputMode =
        { number: 'numeric', digit: 'decimal', idcard: 'text' }[this.text('type')] ?? 'text';
    }
    if (name === 'focus' && this.flag('focus')) control.focus();
  }
}

class TextArea extends TextField {
  protected override readonly control = document.createElement('textarea');
}

/** Something that is on or off. */
export abstract class Choice extends WxElementBase {
  static override observedAttributes = [...ARIA_ATTRIBUTES, 'checked', 'disabled', 'value', 'color'];
  isOn = false;

  connectedCallback(): void {
    this.draw();
  }

  /** What a tap does. */
  toggle(): void {
    if (!this.flag('disabled')) this.change();
  }

  get choiceValue(): string {
    return this.text('value');
  }

  set(isOn: boolean): void {
    this.isOn = isOn;
    this.draw();
  }

  protected abstract change(): void;

  protected override update(name: string): void {
    if (name === 'checked') this.isOn = this.flag('checked');
    this.draw();
  }

  private draw(): void {
    this.classList.toggle('wx-on', this.isOn);
    this.setAttribute('aria-checked', String(this.isOn));
  }
}

class Switch extends Choice {
  protected override change(): void {
    this.set(!this.isOn);
    this.fire('change', { value: this.isOn });
  }
}

class Checkbox extends Choice {
  protected override change(): void {
    this.set(!this.isOn);
    const group = closestOf(this, 'checkbox-group');
    if (group instanceof WxElementBase) group.fire('change', { value: chosenIn(group, 'checkbox') });
  }
}

class Radio extends Choice {
  protected override change(): void {
    const group = closestOf(this, 'radio-group');
    for (const other of group === null ? [] : choicesIn(group, 'radio')) other.set(false);
    this.set(true);
    if (group instanceof WxElementBase) group.fire('change', { value: this.choiceValue });
  }
}

const choicesIn = (group: Element, tag: string): Choice[] =>
  [...group.querySelectorAll(`wx-${tag}`)].filter((found) => found instanceof Choice);

const chosenIn = (group: Element, tag: string): string[] =>
  choicesIn(group, tag)
    .filter((choice) => choice.isOn)
    .map((choice) => choice.choiceValue);

export { TextField };

export function defineFields(): void {
  define('input', TextField);
  define('textarea', TextArea);
  define('switch', Switch);
  define('checkbox', Checkbox);
  define('radio', Radio);
  for (const tag of ['checkbox-group', 'radio-group', 'picker']) define(tag, class extends WxElementBase {});
}
