import type { Plugin } from 'vite';

export function knownPassphrases(): Plugin;
