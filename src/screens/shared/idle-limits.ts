/** The minutes without activity after which it can be set to lock by itself. */
export const IDLE_LIMITS: readonly number[] = [5, 10, 20, 60];
