import './app/configure-zod.ts';
import './ui/styles/main.scss';
import { startApp } from './app/start-app.tsx';
import { refuseFraming } from './pwa/refuse-framing.ts';
import { installTrustedTypes } from './pwa/trusted-types.ts';

installTrustedTypes(window);
if (!refuseFraming(window)) {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  startApp();
}
