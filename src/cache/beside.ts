import { AsyncLocalStorage } from 'node:async_hooks'

type Content = string | Uint8Array

/** What makes files that stand beside a page, by their paths inside the site. */
export type FilesBeside = Map<string, () => Content | Promise<Content>>

const page = new AsyncLocalStorage<FilesBeside>()

/** Makes a page, and takes down what is to stand beside it. */
export const withFilesBeside = <T>(files: FilesBeside, make: () => Promise<T>): Promise<T> =>
  page.run(files, make)

/**
 * Has a file stand beside the page that is being made, by its path inside the site: it is made once the page is, and stands
 * and falls with it. Nobody asks for it by a request of its own, which takes as long as making it. Outside of a build
 * nothing is written, and a route has to answer.
 */
export const leaveBeside = (file: string, make: () => Content | Promise<Content>): void =>
  void page.getStore()?.set(file, make)
