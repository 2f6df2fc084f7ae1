/** One value of a form at the desk: its name above, what is wrong with it below. */
import type { PropsWithChildren, ReactElement } from 'react';
import { Input, Picker, Text, Textarea, View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import styles from './field.module.scss';

export interface FieldProps {
  label: string;
  /** Spoken instead of the label, where several fields of a page have the same one. */
  name?: string | undefined;
  value: string;
  hint?: string | undefined;
  /** What is wrong, each as a sentence. */
  problems?: readonly string[];
  onChange: (value: string) => void;
}

/** The name, the field itself, and what is said about it. */
export function FieldFrame(
  props: PropsWithChildren<Pick<FieldProps, 'label' | 'hint' | 'problems'>>,
): ReactElement {
  const { label, hint, problems = [], children } = props;
  return (
    <View className={styles.frame}>
      <Text className={styles.label} {...accessible({ hidden: true })}>
        {label}
      </Text>
      {children}
      <View {...accessible({ live: 'polite' })}>
        {problems.map((problem) => (
          <Text key={problem} className={styles.problem}>
            {problem}
          </Text>
        ))}
      </View>
      {hint !== undefined && problems.length === 0 && <Text className={styles.hint}>{hint}</Text>}
    </View>
  );
}

/** How a field looks, right or wrong. */
export const lookOf = ({ problems = [] }: Pick<FieldProps, 'problems'>): string =>
  `${styles.field} ${problems.length > 0 ? styles.wrong : ''}`;

interface InputProps extends FieldProps {
  /** Asks phones for the keyboard of figures. */
  isNumber?: boolean;
  /** What an empty one means, or how it is written. */
  placeholder?: string | undefined;
  /** Within a sentence. */
  isInline?: boolean;
}

/** Where it is typed alone: what stands around it names it and says what is wrong. */
export function FieldInput(props: InputProps): ReactElement {
  const { label, name = label, value, problems = [], placeholder, onChange } = props;
  const { isNumber = false, isInline = false } = props;
  const look = `${lookOf(props)} ${isInline ? styles.inline : ''}`;
  return process.env.TARO_ENV === 'h5' ? (
    <input
      type="text"
      inputMode={isNumber ? 'decimal' : 'text'}
      className={look}
      value={value}
      placeholder={placeholder}
      autoComplete="off"
      aria-label={name}
      aria-invalid={problems.length > 0}
      onChange={(event) => onChange(event.target.value)}
    />
  ) : (
    <Input
      className={look}
      type={isNumber ? 'digit' : 'text'}
      value={value}
      maxlength={-1}
      {...(placeholder === undefined ? {} : { placeholder })}
      onInput={(event) => onChange(event.detail.value)}
      {...accessible({ label: name })}
    />
  );
}

/** @param isNumber asks phones for the keyboard of figures */
export function Field(props: FieldProps & { isNumber?: boolean }): ReactElement {
  return (
    <FieldFrame {...props}>
      <FieldInput {...props} />
    </FieldFrame>
  );
}

/** What opens a list of the phone to choose from. */
export function ChoiceLook(props: Pick<FieldProps, 'label' | 'value' | 'problems'>): ReactElement {
  return (
    <View
      className={lookOf(props)}
      {...accessible({ role: 'button', label: `${props.label}，${props.value}` })}
    >
      <Text>{props.value}</Text>
    </View>
  );
}

/** Many lines, in letters of one width. */
export function LongField(props: FieldProps): ReactElement {
  const { label, name = label, value, problems = [], onChange } = props;
  return (
    <FieldFrame {...props}>
      {process.env.TARO_ENV === 'h5' ? (
        <textarea
          className={`${lookOf(props)} ${styles.long}`}
          value={value}
          rows={16}
          spellCheck={false}
          aria-label={name}
          aria-invalid={problems.length > 0}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Textarea
          className={`${lookOf(props)} ${styles.long}`}
          value={value}
          maxlength={-1}
          onInput={(event) => onChange(event.detail.value)}
          {...accessible({ label: name })}
        />
      )}
    </FieldFrame>
  );
}

interface ChoiceProps extends FieldProps {
  options: readonly { value: string; words: string }[];
}

/** One of a few. */
export function ChoiceField(props: ChoiceProps): ReactElement {
  const { label, name = label, value, options, problems = [], onChange } = props;
  const chosen = options.findIndex((option) => option.value === value);
  const shown = options[chosen]?.words ?? '';
  if (process.env.TARO_ENV === 'h5')
    return (
      <FieldFrame {...props}>
        <select
          className={lookOf(props)}
          value={value}
          aria-label={name}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </select>
      </FieldFrame>
    );
  return (
    <FieldFrame {...props}>
      <Picker
        mode="selector"
        range={options.map(({ words }) => words)}
        value={Math.max(chosen, 0)}
        onChange={({ detail }) => onChange(options[Number(detail.value)]?.value ?? value)}
      >
        <ChoiceLook label={name} value={shown} problems={problems} />
      </Picker>
    </FieldFrame>
  );
}
