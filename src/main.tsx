import './ui/styles/main.scss';
import { refuseFraming } from './pwa/refuse-framing.ts';
import { installTrustedTypes } from './pwa/trusted-types.ts';

installTrustedTypes(window);
if (!refuseFraming(window)) {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  const { startApp } = await import('./app/start-app.tsx');
  startApp();
}
