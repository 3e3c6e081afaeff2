import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'

declare module 'vitest' {
  // An interface, because Vitest asks for one to be extended.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    /** Address of the browser that the global setup started. */
    browserAddress: string
  }
}

/** The one browser of all site tests; closing it here leaves it running for the others. */
export const sharedBrowser = (): Promise<Browser> => chromium.connect(inject('browserAddress'))
