/** Bytes behind those held that `words` can look at, whatever they are. */
export const ROOM_BEHIND = 8;

/** Bytes that were given and not yet used: appended behind, dropped in front. */
export class HeldBytes {
  private bytes: Uint8Array<ArrayBuffer>;
  private size = 0;

  constructor(room: number) {
    this.bytes = new Uint8Array(roomFor(room));
  }

  get length(): number {
    return this.size;
  }

  /** The bytes held; good until the next change. */
  view(): Uint8Array {
    return this.bytes.subarray(0, this.size);
  }

  /** The bytes held, and `ROOM_BEHIND` behind them; good until the next change. */
  words(): DataView {
    return new DataView(this.bytes.buffer);
  }

  append(more: Uint8Array): void {
    const needed = this.size + more.length;
    if (needed + ROOM_BEHIND > this.bytes.length) {
      const larger = new Uint8Array(Math.max(roomFor(needed), this.bytes.length * 2));
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

  /** True when a byte is none of ASCII. Looked at four at a time. */
  hasBeyondAscii(): boolean {
    const words = new Int32Array(this.bytes.buffer, 0, this.size >>> 2);
    let all = 0;
    for (let at = 0; at < words.length; at++) all |= words[at] ?? 0;
    for (let at = words.length * 4; at < this.size; at++) all |= (this.bytes[at] ?? 0) & 0x80;
    return (all & 0x80808080) !== 0;
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

/** A multiple of four, for `hasBeyondAscii`. */
const roomFor = (size: number): number => Math.ceil((size + ROOM_BEHIND) / 4) * 4;
