/** What a measured process has used since it started. */
export interface Usage {
  readonly cpuMilliseconds: number;
  /** Statements sent to databases; 0 where they are not counted. */
  readonly statements: number;
}

/** Answers the parent's `usage`, and ends when the parent is gone. */
export function reportUsage(statements: () => number): void {
  process.on('message', (message) => {
    if (message !== 'usage') return;
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMilliseconds: (user + system) / 1000, statements: statements() } satisfies Usage);
  });
  process.on('disconnect', () => process.exit(0));
}
