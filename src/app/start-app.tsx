import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { version } from '../../package.json';
import { App } from './App.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { startServices } from './start-services.ts';

/** Starts the app in the page’s root element. */
export function startApp(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no root element');
  const started = startServices(version);
  createRoot(root).render(
    <StrictMode>
      <ErrorPage save={started.save}>
        <App started={started} />
      </ErrorPage>
    </StrictMode>,
  );
}
