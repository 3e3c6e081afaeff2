import type { AstroIntegrationLogger } from 'astro'

/** Errors that were logged and not told. */
export type HeldErrors = {
  /** Has what comes from now on be told as it comes. */
  readonly end: () => void
  /** Tells of those that were held. */
  readonly tell: () => void
}

/**
 * Keeps what Astro logs as errors from being told: what makes a build fail is told by whoever called it, and Astro logs that
 * too, with its stack, by itself and more than once.
 */
export function holdErrors(log: AstroIntegrationLogger['options']): HeldErrors {
  const { destination } = log
  const errors: Parameters<typeof destination.write>[0][] = []
  log.destination = {
    ...destination,
    write: (event) => (event.level === 'error' ? errors.push(event) : destination.write(event)),
  }
  return {
    end: () => {
      log.destination = destination
    },
    tell: () => {
      for (const event of errors) destination.write(event)
    },
  }
}
