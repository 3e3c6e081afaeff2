import { createHash } from 'node:crypto'

/** Where a reader's choice of what a page shows may stand before the page is opened. */
export type Choices = {
  /** Parameters of the address. */
  readonly asked: readonly string[]
  /** Keys under which the browser remembers one → what changes nothing. */
  readonly remembered?: Readonly<Record<string, string>>
}

/**
 * A script that says of a page before any of it is drawn that there is such a choice: what the choice may hold back
 * (`[data-awaits]`) is drawn once the page's own script has followed it, and moves under nobody's eyes.
 */
export function sayAhead({ asked, remembered = {} }: Choices): string {
  const conditions = [
    `/[?&](${asked.join('|')})=./.test(location.search)`,
    ...Object.entries(remembered).map(
      ([key, value]) => `(localStorage.${key}||'${value}')!='${value}'`,
    ),
  ]
  // Storage that is switched off throws.
  return `try{if(${conditions.join('||')})document.documentElement.dataset.choosing=''}catch{}`
}

/** A script as a Content-Security-Policy lets it in. */
export const admit = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`
