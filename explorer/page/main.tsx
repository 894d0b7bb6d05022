import './workers.ts';
import 'graphiql/style.css';
import './style.css';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';
import { readGateway } from './gateway.ts';

const place = document.getElementById('page');
if (place === null) throw new Error('the page has no #page');
const root = createRoot(place);

readGateway().then(
  (gateway) => root.render(<Explorer gateway={gateway} />),
  () =>
    root.render(
      <p className="waiting" role="alert">
        The gateway does not answer. Is it still running? Load this page again.
      </p>,
    ),
);
