/** Stands in for `$app/paths` where the sandbox's host is served without the app around it. */
export const resolve = (path: string): string => path;
