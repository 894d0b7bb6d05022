import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import type { Example } from '../examples/example.ts';
import type { Ask, Asker } from './asking.ts';
import { useFoundVariables } from './found-variables.ts';
import type { Gateway, Identity } from './gateway.ts';

export interface AskBarProps {
  readonly gateway: Gateway;
  readonly ask: Ask;
  readonly exampleOf: (tabId: string) => Example | null;
  /** Who asks in a tab: as the picker has it, and as it is asked with. */
  readonly slugIn: (tabId: string) => string;
  readonly askerIn: (tabId: string) => Asker;
  readonly onChoose: (tabId: string, slug: string) => void;
  readonly token: string;
  readonly onToken: (token: string) => void;
}

/** Who asks in the tab that is open, and what was found for its variables. */
export function AskBar({
  gateway,
  ask,
  exampleOf,
  slugIn,
  askerIn,
  onChoose,
  token,
  onToken,
  onAsker,
}: AskBarProps & { readonly onAsker: (asker: Asker) => void }) {
  const tabId = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.id ?? '');
  const asker = askerIn(tabId);
  useEffect(() => {
    onAsker(asker);
  });
  const example = exampleOf(tabId);
  const found = useFoundVariables(tabId, example, asker, ask);
  return (
    <div className="ask-bar">
      {gateway.identities === null ? (
        <label>
          Bearer token
          <input
            type="password"
            autoComplete="off"
            spellCheck={false}
            placeholder="From your provider; kept in memory alone"
            value={token}
            onChange={({ target }) => onToken(target.value.trim())}
          />
        </label>
      ) : (
        <label>
          Ask as
          <select value={slugIn(tabId)} onChange={({ target }) => onChoose(tabId, target.value)}>
            <option value="">Nobody signed in</option>
            {grouped(gateway.identities).map(([country, identities]) => (
              <optgroup key={country} label={country}>
                {identities.map(({ slug, title }) => (
                  <option key={slug} value={slug}>
                    {title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      )}
      <p className="about">{example?.about}</p>
      <p role="status">{found}</p>
    </div>
  );
}

function grouped(identities: readonly Identity[]): readonly (readonly [string, readonly Identity[]])[] {
  const groups = new Map<string, Identity[]>();
  for (const identity of identities) {
    const country = identity.country?.name ?? 'Across countries';
    groups.set(country, [...(groups.get(country) ?? []), identity]);
  }
  return [...groups];
}
