import { env } from '$env/dynamic/private';

/** Address of PocketBase as the start script gives it (`http://127.0.0.1:port`), or null when Skissa runs without it. */
export const pocketBaseUrl = (): string | null => env.POCKETBASE_URL || null;
