/** What a command may touch: two streams, the clock, and whether someone is watching. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Whether stderr is a terminal: progress is shown nowhere else. */
  terminal: boolean;
}

export const processIo: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  now: () => Date.now(),
  terminal: process.stderr.isTTY === true,
};

export const EXIT_OK = 0;
export const EXIT_VIOLATION = 1;
export const EXIT_BAD_INPUT = 2;
