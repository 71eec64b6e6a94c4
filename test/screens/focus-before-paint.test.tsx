import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { usePageTitle } from '../../src/screens/shared/use-page-title.ts';
import { Heading1 } from '../../src/ui/Heading1.tsx';

function Page() {
  usePageTitle('Settings');
  return (
    <>
      <Heading1>The school</Heading1>
      <input id="name" />
    </>
  );
}

it('gives a new page’s heading the focus before anybody can see a box: nobody who is typing into one loses it', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const room = document.createElement('div');
  document.body.append(room);
  // A page that comes after something was loaded: what is told of the change comes before anything is painted.
  const focused = new Promise((resolve) => {
    new MutationObserver(() => {
      if (room.querySelector('#name') !== null) resolve(document.activeElement?.tagName);
    }).observe(room, { childList: true });
  });
  const root = createRoot(room);
  root.render(<Page />);
  expect(await focused).toBe('H1');
  root.unmount();
  room.remove();
});
