import { useGraphiQL } from '@graphiql/react';
import { useEffect, useRef, useState } from 'react';
import { variablesFrom } from '../answers/variables.ts';
import type { Example } from '../examples/example.ts';
import type { Ask, Asker } from './asking.ts';
import { shownVariables } from './kept.ts';

/**
 * Asks for the variables that an example leaves to the database, as whoever asks, and writes them into the editor,
 * where nobody has written anything else. Says what came of it.
 */
export function useFoundVariables(tabId: string, example: Example | null, asker: Asker, ask: Ask): string {
  const editor = useGraphiQL(({ variableEditor }) => variableEditor);
  const [said, setSaid] = useState('');
  const filled = useRef(new Map<string, string>());
  const who = JSON.stringify(asker);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `who` stands for the asker, whose object is made anew
  useEffect(() => {
    setSaid('');
    if (editor === undefined || example?.find === undefined) return;
    const ready = [shownVariables(example.variables), filled.current.get(tabId)];
    if (!ready.includes(editor.getValue())) return;
    let over = false;
    const { query } = example.find;
    void ask({ query }, asker).then(({ data }) => {
      // Somebody went to another tab, or began to write.
      if (over || !ready.includes(editor.getValue())) return;
      const variables = variablesFrom(example, data);
      const text = shownVariables(variables ?? example.variables);
      filled.current.set(tabId, text);
      if (text !== editor.getValue()) editor.setValue(text);
      setSaid(
        variables === null
          ? 'Nothing was found for the variables as who asks here. Fill them in by hand, or ask as somebody else.'
          : 'Variables found for who asks.',
      );
    });
    return () => {
      over = true;
    };
  }, [tabId, example, editor, who, ask]);

  return said;
}
