import type { BrowserContext } from '@playwright/test';

/** Texts that no program holds by chance. One has letters beyond Latin-1, which browsers store two bytes to a letter. */
export const canaries = {
  pupil: 'Zorvexqu Blimthwaq',
  upn: 'C730519268347',
  notes: 'Kwyjibrotz łęźńqvum dreskolphin',
  parent: 'Quonzift Harbledexu',
  school: 'Vexmuttle Oakfordyn',
  passphrase: 'grumbvex ninefold torqwazi lampeb',
};

/** Lets the page share, as a tablet does, and counts the sheets that each real print is given, and the files that are shared. */
export async function watchWaysOut(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const print = window.print.bind(window);
    window.print = () => {
      document.documentElement.dataset['printed'] = String(document.querySelectorAll('.wm-sheets img').length);
      print();
    };
    Object.assign(navigator, {
      canShare: () => true,
      share: ({ files }: { readonly files: readonly File[] }) => {
        document.documentElement.dataset['shared'] = String(files.length);
        return Promise.resolve();
      },
    });
  });
}
