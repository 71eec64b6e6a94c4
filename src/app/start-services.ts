import { createActor, fromPromise } from 'xstate';
import type { ActorRefFrom } from 'xstate';
import { updateMachine } from '../../machines/update.ts';
import type { Failure } from '../domain/failure.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { watchForInstalling } from '../pwa/install.ts';
import { reloadWhenPartIsGone } from '../pwa/preload-error.ts';
import { registerServiceWorker } from '../pwa/register.ts';
import type { Updates } from '../pwa/register.ts';
import { letGoOfFiles } from '../screens/shared/save-file.ts';
import type { Services } from '../screens/shared/services.ts';
import type { StoredApp } from '../ui/stored-app.ts';
import { askToPersist } from '../vault/persistence.ts';
import { createCaseStore } from './case-store.ts';
import { now, today } from './clock.ts';
import { createOpenWork } from './open-work.ts';
import { createPackPrinter } from './pack-printer.ts';
import { settled } from './save-outcome.ts';
import { startVault } from './start-vault.ts';
import type { UnsavedWords } from './unsaved-words.ts';
import { askBeforeLeaving, NOTHING_UNSAVED } from './unsaved-words.ts';
import type { Watched } from './watched.ts';
import { watched } from './watched.ts';

/** What the pages are given, and the machine of new versions. */
export interface Started {
  readonly services: Services;
  readonly update: ActorRefFrom<typeof updateMachine>;
  /** Saves everything that is open; false where it could not. */
  readonly save: () => Promise<boolean>;
  /** What a person typed or did that is not on the disk. */
  readonly unsaved: Watched<UnsavedWords>;
  /** Whether the app itself is on this device. */
  readonly stored: Watched<StoredApp>;
}

/** Milliseconds. */
const AFTER_FIRST_PAGE = 1_000;

const newId = (): string => crypto.randomUUID();

/** Starts everything that lives as long as the page: the vault, the saving, the PDF worker, the watch for new versions. */
export function startServices(version: string): Started {
  let updates: Updates | undefined;
  const update = createActor(
    updateMachine.provide({
      actors: {
        reload: fromPromise((): Promise<Result<null, Failure>> => {
          updates?.accept();
          return Promise.resolve(updates === undefined ? fail({ kind: 'unexpected' }) : ok(null));
        }),
      },
    }),
  ).start();
  const unsaved = watched(NOTHING_UNSAVED);
  const ask = askBeforeLeaving();
  const work = createOpenWork({ now, newId, today, by: () => opened()?.person }, (isUnsaved, words) => {
    update.send({ type: isUnsaved ? 'WORK_UNSAVED' : 'WORK_SAVED' });
    ask(words.any);
    if (words.any || unsaved.current().any) unsaved.become(words);
  });
  const stored = watched<StoredApp>('storing');
  const printer = createPackPrinter();
  const forgetPapers = (): void => {
    printer.forget();
    letGoOfFiles();
  };
  const {
    actor: vault,
    opened,
    changePassphrase,
    recoveryKey,
    staff,
  } = startVault(
    work.save,
    () => {
      forgetPapers();
      work.letGo();
    },
    work.goOn,
  );
  const save = async (): Promise<boolean> => (await work.save()).ok;
  watchThePage(save, () => void updates?.check());
  onceThePageIsDrawn(() => {
    void registerServiceWorker({
      onOfflineReady: () => {
        stored.become('stored');
      },
      onNotStored: () => {
        stored.become('not-stored');
      },
      onRefused: () => {
        stored.become('refused');
      },
      onUpdateWaiting: () => {
        update.send({ type: 'NEW_VERSION' });
      },
      onReplacedElsewhere: () => {
        update.send({ type: 'NEW_VERSION' });
      },
    }).then((registered) => {
      updates = registered;
    });
  });
  return {
    update,
    save,
    unsaved,
    stored,
    services: {
      now,
      today,
      newId,
      vault,
      store: createCaseStore(opened, work, { now, newId, today }, forgetPapers),
      maker: async () => {
        const open = opened();
        const device = await open?.vault.device();
        return open !== undefined && device?.ok === true ? { by: open.person, device: device.value } : undefined;
      },
      pdf: printer,
      persistence: () => askToPersist(),
      install: watchForInstalling(),
      changePassphrase,
      recoveryKey,
      staff,
      settled,
      holdUpdates: () => {
        update.send({ type: 'SIGNING' });
        return () => {
          update.send({ type: 'NOT_SIGNING' });
        };
      },
      version,
    },
  };
}

/** The first visit stores the whole app; that waits until the first page has been drawn, which it would slow down. */
function onceThePageIsDrawn(act: () => void): void {
  window.setTimeout(act, AFTER_FIRST_PAGE);
}

/**
 * When the page is hidden, saves: a help, never relied on, since what is typed has been saved by then but for a fraction of a
 * second. When it is seen again, looks for a new version: a page of this app is never navigated away from.
 */
function watchThePage(save: () => Promise<boolean>, lookForUpdate: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void save();
    else lookForUpdate();
  });
  reloadWhenPartIsGone(save);
}
