/** Whether the browser promises to keep what is stored, may wipe it to make room, or does not say. */
export type Persistence = 'persisted' | 'may-be-wiped' | 'unknown';

/** The part of `navigator` that is asked. WebKitGTK has no `storage`, and older browsers no `persist`, whatever the types say. */
interface Asked {
  readonly storage?: Partial<Pick<StorageManager, 'persist'>>;
}

/** Asks the browser to keep what is stored. To be called after the first save: some browsers ask the person. */
export async function askToPersist({ storage }: Asked = navigator): Promise<Persistence> {
  try {
    const kept = await storage?.persist?.();
    if (kept === undefined) return 'unknown';
    return kept ? 'persisted' : 'may-be-wiped';
  } catch {
    return 'unknown';
  }
}
