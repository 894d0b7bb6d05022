/** Where Monaco finds its workers: at the gateway, so that the page needs no other source. */
const FILES: Readonly<Record<string, string>> = { json: 'json.worker.js', graphql: 'graphql.worker.js' };

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_: string, label: string) =>
      new Worker(`/explorer/${FILES[label] ?? 'editor.worker.js'}`, { name: label }),
  },
});

export {};
