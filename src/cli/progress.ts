/** A line on the terminal that tells how far a batch is. Silent when `active` is false. */
export type Progress = {
  /** Sets how much is done; `total` undefined when it cannot be known. */
  at(done: number, total: number | undefined, count: number): void;
  /** Takes the line away. */
  end(): void;
};

const EVERY_MS = 200;
const BAR = 24;

type Terminal = { readonly isTTY?: boolean };

/** Whether progress can be shown: on a terminal, and when what is printed does not run through the same one. */
export function showsProgress(output: Terminal, errors: Terminal): boolean {
  return errors.isTTY === true && output.isTTY !== true;
}

/** Progress written through `write`, at most five times a second. */
export function makeProgress(
  active: boolean,
  write: (words: string) => void,
  unit = 'notes',
  now: () => number = () => performance.now(),
): Progress {
  const started = now();
  let shown = started;
  let isShown = false;
  return {
    at: (done, total, count) => {
      const time = now();
      if (!active || time - shown < EVERY_MS) return;
      shown = time;
      isShown = true;
      write(`\r\u001B[K${progressLine(done, total, count, (time - started) / 1000, unit)}`);
    },
    end: () => {
      if (isShown) write('\r\u001B[K');
    },
  };
}

const LOG_EVERY_MS = 10_000;

/** Progress where there is no terminal, in a log: a line every ten seconds, without the bar. */
export function makeProgressLog(
  write: (words: string) => void,
  unit: string,
  now: () => number = () => performance.now(),
): Progress {
  const started = now();
  let shown = started;
  return {
    at: (done, total, count) => {
      const time = now();
      if (time - shown < LOG_EVERY_MS) return;
      shown = time;
      const line = progressLine(done, total, count, (time - started) / 1000, unit);
      write(`${line.replace(/^[█░]+ /, '')}\n`);
    },
    end: () => undefined,
  };
}

type Errors = Terminal & { write(words: string): unknown };

/** Progress of a command that prints at its end: a line on a terminal, else a line every ten seconds. */
export function progressOn(errors: Errors, isWanted: boolean, unit: string): Progress {
  const write = (words: string): void => void errors.write(words);
  return isWanted && errors.isTTY !== true
    ? makeProgressLog(write, unit)
    : makeProgress(isWanted, write, unit);
}

/** Progress of a command that prints all the while: a line on a terminal that its output does not run through. */
export function progressBeside(
  { stdout, stderr }: { readonly stdout: Terminal; readonly stderr: Errors },
  isWanted: boolean,
  unit: string,
): Progress {
  const write = (words: string): void => void stderr.write(words);
  return makeProgress(isWanted && showsProgress(stdout, stderr), write, unit);
}

/** The words of the line: bar, share, how many, rate and time left. `done` and `total` are bytes. */
export function progressLine(
  done: number,
  total: number | undefined,
  count: number,
  seconds: number,
  unit = 'notes',
): string {
  const rate = seconds > 0 ? Math.round(count / seconds) : 0;
  const sofar = `${count.toLocaleString('en-US')} ${unit}  ${rate.toLocaleString('en-US')}/s`;
  if (total === undefined || total === 0) return sofar;
  const share = Math.min(1, done / total);
  const filled = Math.round(share * BAR);
  const left = share > 0 ? Math.ceil((seconds * (1 - share)) / share) : 0;
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${Math.floor(share * 100)} %  ${sofar}  ${clockOf(left)} left`;
}

/** Seconds as minutes and seconds, 4:07. */
export function clockOf(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
