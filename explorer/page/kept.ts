import { type Example, type Kind, operationName } from '../examples/example.ts';

/** What GraphiQL keeps its state in. */
type Storage = Pick<globalThis.Storage, 'length' | 'getItem' | 'setItem' | 'removeItem' | 'clear'>;

const TABS = 'graphiql:tabState';
/** How the page looks, the one thing that outlives it: queries, variables and answers may hold personal data. */
const LOOKS: readonly string[] = [
  'graphiql:theme',
  'graphiql:docExplorerFlex',
  'graphiql:editorFlex',
  'graphiql:secondaryEditorFlex',
];
/** The editors' contents, as GraphiQL asks for them beside its tabs. */
const CONTENTS: Readonly<Record<string, 'query' | 'variables'>> = {
  'graphiql:query': 'query',
  'graphiql:variables': 'variables',
};

/** As it stands in the variables editor. */
export function shownVariables(variables: Example['variables']): string {
  return variables === undefined ? '' : JSON.stringify(variables, null, 2);
}

function readyTabs({ examples }: Kind) {
  const tabs = examples.map((example) => ({
    id: operationName(example),
    title: operationName(example),
    operationName: operationName(example),
    query: example.query,
    variables: shownVariables(example.variables),
    headers: null,
    response: null,
  }));
  return { activeTabIndex: 0, tabs };
}

/** Keeps the tabs of one kind of user while the page is open; at first they hold its examples. */
function keepTabs(kind: Kind): Storage {
  const kept = new Map([[TABS, JSON.stringify(readyTabs(kind))]]);
  const placeOf = (key: string) => (LOOKS.includes(key) ? localStorage : null);

  /** GraphiQL finds the active tab again by the contents of its editors. */
  function contentOf(part: 'query' | 'variables'): string | null {
    // GraphiQL wrote it, or `readyTabs` did in the same shape.
    const { activeTabIndex, tabs } = JSON.parse(kept.get(TABS) ?? '') as ReturnType<typeof readyTabs>;
    return tabs[activeTabIndex]?.[part] ?? null;
  }

  return {
    get length() {
      return kept.size;
    },
    getItem(key) {
      const part = CONTENTS[key];
      if (part !== undefined) return contentOf(part);
      return placeOf(key)?.getItem(key) ?? kept.get(key) ?? null;
    },
    setItem(key, value) {
      const place = placeOf(key);
      if (place === null) kept.set(key, value);
      else place.setItem(key, value);
    },
    removeItem(key) {
      placeOf(key)?.removeItem(key);
      kept.delete(key);
    },
    clear() {
      for (const key of LOOKS) localStorage.removeItem(key);
      kept.set(TABS, JSON.stringify(readyTabs(kind)));
    },
  };
}

/** Tabs of each kind of user, whoever looks at which in between. */
export function openKeeping(): (kind: Kind) => Storage {
  const kept = new Map<Kind, Storage>();
  return (kind) => {
    const storage = kept.get(kind) ?? keepTabs(kind);
    kept.set(kind, storage);
    return storage;
  };
}
