/** Where the `codes` commands read and write; the process itself unless a test says otherwise. */
export type CodesStreams = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Today, `YYYY-MM-DD`: the date of service when none is given. */
  today(): string;
  write(words: string): void;
  warn(words: string): void;
  exitWith(status: number): void;
};

export const PROCESS_STREAMS: CodesStreams = {
  environment: process.env,
  today: () => localDay(new Date()),
  write: (words) => void process.stdout.write(words),
  warn: (words) => void process.stderr.write(words),
  exitWith: (status) => {
    process.exitCode = status;
  },
};

/** The calendar day where the command runs. */
function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
