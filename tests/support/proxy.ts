import { createServer, type Server, type Socket, connect as toServer } from 'node:net';

/** A way to a server that can be cut: refusing connections, or taking them and saying nothing. */
export interface StoreProxy {
  readonly url: string;
  /** Ends every connection and takes none. */
  refuse(): Promise<void>;
  /** Takes connections and says nothing on them; those that are open fall silent, for good. */
  swallow(): void;
  /** Falls silent as soon as a client says `word`, which the server gets to know where it is `heard`. */
  swallowFrom(word: string, options: { readonly heard: boolean }): void;
  /** Takes connections as a server that works; those that fell silent stay so. */
  restore(): Promise<void>;
  close(): Promise<void>;
}

/** Stands in front of the server of a connection string. */
export async function openProxy(server: string): Promise<StoreProxy> {
  const target = new URL(server);
  const sockets = new Set<Socket>();
  let generation = 0;
  let swallowing = false;
  let last: { readonly word: string; readonly heard: boolean } | null = null;
  function swallow() {
    swallowing = true;
    generation += 1;
  }

  const listener: Server = createServer((client) => {
    const upstream = toServer(Number(target.port), target.hostname);
    const own = generation;
    const deaf = swallowing;
    const relay = (from: Socket, to: Socket) => {
      sockets.add(from);
      from.on('data', (data) => {
        if (!deaf && own === generation) to.write(data);
      });
      from.on('error', () => {});
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    };
    client.on('data', (data) => {
      if (last === null || !data.includes(last.word)) return;
      if (last.heard) upstream.write(data);
      last = null;
      swallow();
    });
    relay(client, upstream);
    relay(upstream, client);
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => listener.listen(port, '127.0.0.1', () => resolve()));
  const stop = () =>
    new Promise<void>((resolve) => {
      if (!listener.listening) return resolve();
      listener.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });

  await listen(0);
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  const { port } = address;
  const url = new URL(server);
  url.port = String(port);
  url.hostname = '127.0.0.1';
  return {
    url: url.href,
    refuse: stop,
    swallow,
    swallowFrom(word, { heard }) {
      last = { word, heard };
    },
    async restore() {
      swallowing = false;
      if (!listener.listening) await listen(port);
    },
    close: stop,
  };
}
