/** One fenced block of a document; `path` is the file that it is headed by, where it is. */
export interface Block {
  readonly path: string | null;
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a document, in their order. */
export function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(/(?:^`([\w./-]+)`\n\n)?^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, path, language = '', text = '']) => ({ path: path ?? null, language, text }),
  );
}

/** A text with each hunk of a diff applied at the one place where its old lines stand. Throws where there is none. */
export function patched(text: string, diff: string): string {
  return diff.split(/^@@.*\n/m).reduce((current, hunk) => {
    const lines = hunk.split('\n').filter((line) => line !== '');
    const of = (marks: string) =>
      lines.flatMap((line) => (marks.includes(line.charAt(0)) ? `${line.slice(1)}\n` : [])).join('');
    const before = of(' -');
    if (before === '' || current.split(before).length !== 2)
      throw new Error(`these lines stand nowhere, or more than once:\n${before}`);
    return current.replace(before, () => of(' +'));
  }, text);
}
