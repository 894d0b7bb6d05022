/** Where a command says what it is at. */
export interface Progress {
  /** One line for good. */
  say(line: string): void;
  /** How far a long step is; gone once it is done. */
  step(what: string, done: number, of: number): void;
}

const WIDTH = 30;

/** What is written to: the process's own output, as a rule. */
interface Output {
  /** Whether it is a terminal. */
  readonly isTTY: boolean;
  write(text: string): unknown;
}

/** Lines on a stream, and a bar while a step lasts where somebody watches it. */
export function progressOn(stream: Output): Progress {
  function clear(): void {
    if (stream.isTTY) stream.write('\r\u001B[K');
  }
  return {
    say(line) {
      clear();
      stream.write(`${line}\n`);
    },
    step(what, done, of) {
      if (!stream.isTTY) return;
      clear();
      if (done >= of) return;
      const full = Math.round((WIDTH * done) / of);
      stream.write(`  ${what} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done} of ${of}`);
    },
  };
}
