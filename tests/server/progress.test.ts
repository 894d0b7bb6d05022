import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { progressOn } from '../../server/progress.ts';

/** What is written on a stream that somebody watches, or nobody does. */
function written(isTTY: boolean): string {
  const stream = Object.assign(new PassThrough(), { isTTY });
  const { say, step } = progressOn(stream);
  step('erasing', 0, 200);
  step('erasing', 100, 200);
  step('erasing', 200, 200);
  say('200 files erased');
  return String(stream.read());
}

it('says each step in one line', () => {
  expect(written(false)).toBe('200 files erased\n');
});

it('shows how far a long step is where somebody watches, and takes that away once it is done', () => {
  const shown = written(true).split('\r\u001B[K');
  expect(shown.filter((part) => part !== '')).toEqual([
    `  erasing ${'░'.repeat(30)} 0 of 200`,
    `  erasing ${'█'.repeat(15)}${'░'.repeat(15)} 100 of 200`,
    '200 files erased\n',
  ]);
});
