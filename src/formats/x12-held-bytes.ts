/** Bytes that were given and not yet used: appended behind, dropped in front. */
export class HeldBytes {
  private bytes: Uint8Array;
  private size = 0;

  constructor(room: number) {
    this.bytes = new Uint8Array(room);
  }

  get length(): number {
    return this.size;
  }

  /** The bytes held; good until the next change. */
  view(): Uint8Array {
    return this.bytes.subarray(0, this.size);
  }

  append(more: Uint8Array): void {
    const needed = this.size + more.length;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      larger.set(this.view());
      this.bytes = larger;
    }
    this.bytes.set(more, this.size);
    this.size = needed;
  }

  drop(count: number): void {
    this.bytes.copyWithin(0, count, this.size);
    this.size -= count;
  }

  /** True when `wanted` stands at the place or behind. */
  includes(wanted: Uint8Array, from: number): boolean {
    const held = this.view();
    const first = wanted[0] ?? 0;
    for (
      let place = held.indexOf(first, from);
      place >= 0;
      place = held.indexOf(first, place + 1)
    ) {
      if (wanted.every((byte, index) => held[place + index] === byte)) return true;
    }
    return false;
  }
}
