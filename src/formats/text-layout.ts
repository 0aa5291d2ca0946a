/** Lays words out in lines: breaks asked for several times are one break, and none stands at either end. */
export class TextLayout {
  private readonly parts: string[] = [];
  /** line ends before the next words */
  private breaks = 0;
  /** cells begun in this row, and of them those before the next words */
  private cells = 0;
  private bars = 0;
  /** a cell or an item has begun and holds no words yet: they go on its line */
  private isHeld = false;
  private isLineEmpty = true;
  private isSpaced = false;
  private marker = '';

  /** Words of the current line. */
  write(words: string): void {
    if (this.parts.length > 0) {
      if (this.bars > 0 && !this.isLineEmpty) this.parts.push(' |'.repeat(this.bars), ' ');
      else if (this.breaks > 0) this.parts.push('\n'.repeat(this.breaks));
      else if (this.isSpaced) this.parts.push(' ');
    }
    this.parts.push(this.marker, words);
    this.breaks = 0;
    this.bars = 0;
    this.isHeld = false;
    this.isLineEmpty = false;
    this.isSpaced = false;
    this.marker = '';
  }

  /** The next words do not touch those before. */
  space(): void {
    this.isSpaced = true;
  }

  /** At least so many line ends before the next words. Nothing at the beginning of a cell or an item. */
  breakTo(count: number): void {
    if (this.isHeld) return;
    this.breaks = Math.max(this.breaks, count);
    this.isLineEmpty = true;
  }

  /** One more line end. */
  newLine(): void {
    this.breaks += 1;
    this.isLineEmpty = true;
  }

  /** Begins an item: a line with a bullet or a number before its words. */
  item(marker: string): void {
    this.breakTo(1);
    this.marker = marker;
    this.isHeld = true;
  }

  /** Ends a cell or an item, also an empty one. */
  endHeld(): void {
    this.isHeld = false;
    this.marker = '';
  }

  /** Begins or ends a row of cells. */
  row(): void {
    this.isHeld = false;
    this.breakTo(1);
    this.cells = 0;
    this.bars = 0;
  }

  /** Begins a cell: bars stand between those of a row. */
  cell(): void {
    if (this.cells > 0) {
      this.bars += 1;
      this.breaks = 0;
      this.isLineEmpty = false;
    }
    this.cells += 1;
    this.isHeld = true;
  }

  /** All of it. */
  end(): string {
    return this.parts.join('');
  }
}
