/**
 * A path of the content folder as messages print it, from the working folder: `claims/a.json` in the folder
 * `content` is `content/claims/a.json`. The one place where it is put together.
 */
export const contentPath = (folder: string, path: string): string =>
  folder === '.' ? path : `${folder}/${path}`
