/*
 * Millions of numbers and texts in little memory: columns of typed arrays that grow without being copied, and
 * each text once.
 */
const PART_BITS = 16;
const PART = 1 << PART_BITS;

type TypedArray = Int32Array | Float64Array | Uint8Array;

/** A column of numbers that grows. */
export class Column {
  private readonly parts: TypedArray[] = [];

  constructor(private readonly make: (length: number) => TypedArray) {}

  get(row: number): number {
    return this.parts[row >> PART_BITS]?.[row & (PART - 1)] ?? 0;
  }

  set(row: number, value: number): void {
    const part = row >> PART_BITS;
    while (this.parts.length <= part) this.parts.push(this.make(PART));
    const held = this.parts[part];
    if (held !== undefined) held[row & (PART - 1)] = value;
  }
}

export const int32 = (): Column => new Column((length) => new Int32Array(length));
export const float64 = (): Column => new Column((length) => new Float64Array(length));
export const uint8 = (): Column => new Column((length) => new Uint8Array(length));

/** Longer texts may be a part of a larger one, which they would keep in memory. */
const LONGEST_COPY = 12;
const copyOf = (text: string): string => (text.length <= LONGEST_COPY ? text : Buffer.from(text).toString());

/** Texts by number, from 0; each once. */
export class Words {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const own = copyOf(text);
    this.numbers.set(own, this.texts.length);
    return this.texts.push(own) - 1;
  }

  at(number: number): string {
    return this.texts[number] ?? '';
  }

  get size(): number {
    return this.texts.length;
  }
}

const FIRST_SLOTS = 1 << 12;

/** Finds rows by what they are made of: an open hash table of row numbers, half empty. */
export class RowIndex {
  private slots = new Int32Array(FIRST_SLOTS);
  private count = 0;

  /** `hashOf` of a row that was added; `isSame`: the row that is looked for. */
  constructor(private readonly hashOf: (row: number) => number) {}

  /** The row of a hash for which `isSame` holds; -1: none. */
  find(hash: number, isSame: (row: number) => boolean): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = (this.slots[slot] ?? 0) - 1;
      if (row < 0 || isSame(row)) return row;
    }
  }

  add(row: number): void {
    this.count += 1;
    if (this.count * 2 > this.slots.length) this.grow();
    this.put(row);
  }

  private put(row: number): void {
    const mask = this.slots.length - 1;
    let slot = this.hashOf(row) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = row + 1;
  }

  private grow(): void {
    const rows = this.slots;
    this.slots = new Int32Array(rows.length * 2);
    for (const row of rows) if (row > 0) this.put(row - 1);
  }
}

/** A hash of three small numbers. */
export function mix(a: number, b: number, c: number): number {
  let hash = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b) ^ Math.imul(c + 1, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
