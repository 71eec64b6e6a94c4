import { expect, test } from 'vitest';
import { refuseFraming } from '../../src/pwa/refuse-framing.ts';

test('a framed page holds one sentence and nothing of the app', () => {
  document.body.innerHTML = '<div id="root"><input></div>';
  const framed = { top: null, self: window, document };
  expect(refuseFraming(framed)).toBe(true);
  expect(document.body.children).toHaveLength(1);
  expect(document.body).toHaveTextContent('Waymark does not run inside another page');
});

test('a page of its own is left as it is', () => {
  document.body.innerHTML = '<div id="root"></div>';
  expect(refuseFraming(window)).toBe(false);
  expect(document.getElementById('root')).toBeInTheDocument();
});
