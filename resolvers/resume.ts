import type { Page } from './connections.ts';
import { cursorOf, type Stretch, stretchIn } from './cursor.ts';
import type { AskedCountry } from './federate.ts';

/**
 * a page with the countries asked for it; to one that did not answer, where its rows of this very page are to be
 * asked for later: from where the page begins to where the next one does, and those alone.
 */
export function resumable<On, Node>(
  paged: Page<Node>,
  stretch: Stretch<On>,
  sources: readonly AskedCountry[],
) {
  const { hasNextPage, endCursor } = paged.pageInfo;
  const until = hasNextPage ? stretchIn(stretch.order, endCursor).after : stretch.until;
  return {
    ...paged,
    sources: sources.map((source) =>
      source.status === 'ANSWERED'
        ? source
        : { ...source, resumeAfter: cursorOf({ after: stretch.after, until, missed: source.jurisdiction }) },
    ),
  };
}
