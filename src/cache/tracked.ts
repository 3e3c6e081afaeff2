import { AsyncLocalStorage } from 'node:async_hooks'
import type { Site } from '../model/site.ts'
import { watch, type Notes } from '../model/once-for-reads.ts'

/** What pages are made from: the record, and what stands beside it, by the names that pages call it. */
export type Tracked = { readonly site: Site } & Readonly<Record<string, unknown>>

const page = new AsyncLocalStorage<Notes>()

/** Makes a page, and notes all that making it asks of tracked content. */
export const tracking = <T>(notes: Notes, make: () => Promise<T>): Promise<T> =>
  page.run(notes, make)

/** The same content, which tells the page that is being made what it asked; outside of pages nobody listens. */
export const tracked = <C extends Tracked>(content: C): C => watch(content, ofPage)

const ofPage: Notes = {
  noteWhole: (...noted) => page.getStore()?.noteWhole(...noted),
  noteRecord: (...noted) => page.getStore()?.noteRecord(...noted),
  noteEntry: (...noted) => page.getStore()?.noteEntry(...noted),
}
