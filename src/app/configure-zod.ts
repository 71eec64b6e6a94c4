import * as z from 'zod/mini';

// The content security policy forbids what zod would otherwise probe for when a schema is made, so this is imported first.
z.config({ jitless: true });
