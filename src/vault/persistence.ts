/** Whether the browser promises to keep what is stored, may wipe it to make room, or does not say. */
export type Persistence = 'persisted' | 'may-be-wiped' | 'unknown';

type Storage = Partial<Pick<StorageManager, 'persist' | 'persisted'>>;

const told = async (answer: Promise<boolean> | undefined): Promise<Persistence> => {
  if (answer === undefined) return 'unknown';
  return answer.then(
    (kept): Persistence => (kept ? 'persisted' : 'may-be-wiped'),
    () => 'unknown',
  );
};

/** Asks the browser to keep what is stored. To be called after the first save: some browsers ask the person. */
export const askToPersist = (storage: Storage = navigator.storage): Promise<Persistence> => told(storage.persist?.());

/** What the browser promises now, without asking anybody. */
export const persistence = (storage: Storage = navigator.storage): Promise<Persistence> => told(storage.persisted?.());
