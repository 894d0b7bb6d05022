import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { GraphiQLProvider } from '@graphiql/react';
import { GraphiQL, GraphiQLInterface, type GraphiQLProps } from 'graphiql';
import { useCallback, useMemo, useRef } from 'react';
import { AnswerPanel } from './answer-panel.tsx';
import { AskBar, type AskBarProps } from './ask-bar.tsx';
import type { Asker } from './asking.ts';

/** No history: it would keep variables, which may hold personal data. */
const PLUGINS = [DOC_EXPLORER_PLUGIN];

interface WorkbenchProps extends AskBarProps {
  readonly storage: NonNullable<GraphiQLProps['storage']>;
}

/** GraphiQL with the tabs of one kind of user, who asks above it, and what the answer says in words below it. */
export function Workbench(props: WorkbenchProps) {
  const { ask, gateway, storage } = props;
  const asker = useRef<Asker>({ kind: 'nobody' });
  // It stays the same function: with another one GraphiQL reads the schema again.
  const fetcher = useMemo<GraphiQLProps['fetcher']>(
    () =>
      ({ query, variables, operationName }, options) =>
        ask(
          { query, variables, operationName: stillIn(query, operationName) },
          asker.current,
          options?.headers,
        ),
    [ask],
  );
  const askAgain = useCallback(
    (query: string, variables: object) => ask({ query, variables }, asker.current),
    [ask],
  );
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      storage={storage}
      plugins={PLUGINS}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      shouldPersistHeaders={false}
    >
      <DocExplorerStore>
        <AskBar {...props} onAsker={(next) => Object.assign(asker, { current: next })} />
        <GraphiQLInterface defaultEditorToolsVisibility="variables" showPersistHeadersSettings={false}>
          <GraphiQL.Logo> </GraphiQL.Logo>
          <GraphiQL.Footer>
            <AnswerPanel errorCodes={gateway.errorCodes} askAgain={askAgain} />
          </GraphiQL.Footer>
        </GraphiQLInterface>
      </DocExplorerStore>
    </GraphiQLProvider>
  );
}

/** GraphiQL is a moment late in noticing that the query is another one, and would name an operation of the old. */
function stillIn(query: string, operationName: string | null | undefined): string | null {
  return operationName != null && query.includes(operationName) ? operationName : null;
}
