import { useState } from 'react';
import { type Kind, operationName } from '../examples/example.ts';
import { KINDS } from '../examples/index.ts';
import { type Asker, openAsking } from './asking.ts';
import type { Gateway } from './gateway.ts';
import { openKeeping } from './kept.ts';
import { Workbench } from './workbench.tsx';

/** Which example a tab began as, by the tab's id. */
const EXAMPLES = new Map(
  KINDS.flatMap(({ examples }) => examples.map((example) => [operationName(example), example] as const)),
);

/** Chosen in the picker: nobody signed in. */
const NOBODY = '';

/** The page: a choice of kinds of users, each with tabs of its own. */
export function Explorer({ gateway }: { readonly gateway: Gateway }) {
  const [kind, setKind] = useState<Kind>(KINDS[0]);
  const [token, setToken] = useState('');
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [ask] = useState(() => openAsking());
  const [keep] = useState(() => openKeeping());

  /** Each tab remembers who asks in it. */
  function slugIn(tabId: string): string {
    const example = EXAMPLES.get(tabId) ?? kind.examples[0];
    return chosen[tabId] ?? example.as ?? NOBODY;
  }

  function askerIn(tabId: string): Asker {
    if (gateway.identities === null) return token === '' ? { kind: 'nobody' } : { kind: 'token', token };
    const slug = slugIn(tabId);
    return slug === NOBODY ? { kind: 'nobody' } : { kind: 'identity', slug };
  }

  return (
    <>
      <header className="top">
        <h1>Explorer</h1>
        <nav aria-label="Examples by kind of user">
          {KINDS.map((each) => (
            <button
              key={each.name}
              type="button"
              aria-current={each === kind ? 'true' : undefined}
              onClick={() => setKind(each)}
            >
              {each.name}
            </button>
          ))}
        </nav>
      </header>
      <Workbench
        key={kind.name}
        gateway={gateway}
        ask={ask}
        storage={keep(kind)}
        exampleOf={(tabId) => EXAMPLES.get(tabId) ?? null}
        askerIn={askerIn}
        slugIn={slugIn}
        onChoose={(tabId, slug) => setChosen({ ...chosen, [tabId]: slug })}
        token={token}
        onToken={setToken}
      />
    </>
  );
}
