/** Hands the one connection of the embedded database to one caller at a time, in order of asking. */
export class ConnectionQueue {
  #isTaken = false;
  readonly #waiting: (() => void)[] = [];

  /** Waits until the connection is free. */
  async enter(): Promise<void> {
    if (this.#isTaken) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#isTaken = true;
  }

  /** Hands it to the next. */
  leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#isTaken = false;
    else next();
  }
}
