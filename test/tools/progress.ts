/** One line that says what is going on: rewritten on a terminal, printed once elsewhere. */
export class ProgressLine {
  private readonly out: NodeJS.WriteStream;
  private open = false;

  constructor(out: NodeJS.WriteStream) {
    this.out = out;
  }

  /** A new step. */
  say(text: string): void {
    if (this.out.isTTY) this.rewrite(text);
    else this.out.write(`${text}\n`);
  }

  /** How far the step is; only a terminal shows it. */
  progress(text: string): void {
    if (this.out.isTTY) this.rewrite(text);
  }

  /** A line that stays. */
  done(text: string): void {
    if (this.open) this.out.write('\r\x1b[K');
    this.open = false;
    this.out.write(`${text}\n`);
  }

  private rewrite(text: string): void {
    this.open = true;
    this.out.write(`\r\x1b[K${text}`);
  }
}
