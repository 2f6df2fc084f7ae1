/* Rows repeat their texts: each is understood once. */

/** Texts that are remembered; beyond, they are understood again. */
const MOST = 200_000;

/** Rows that repeat a text read it once. */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      if (known.size < MOST) known.set(text, value);
    }
    return value;
  };
}
