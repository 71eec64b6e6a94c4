/** Whether the program itself is on this device: being stored, stored whole, not stored as that failed, or refused by the browser. */
export type StoredApp = 'storing' | 'stored' | 'not-stored' | 'refused';
