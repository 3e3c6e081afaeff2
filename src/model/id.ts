import { isHostName } from './host.ts'
import { z } from 'astro/zod'
import { demand, formed } from './demand.ts'
import { holdsSignIn } from './sign-in.ts'
import { hidden, visible } from './visible.ts'

/**
 * A permanent name: kebab-case letters and digits, at most 80 characters.
 * It is a file name, a URL segment and a fragment at once, so it is never reused for another thing.
 */
export const idSchema = hidden(
  formed(
    z.string().max(80),
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'id-form',
    'must be lower-case words and digits joined by hyphens',
  ),
)

/** So many characters at most has a text of the content. */
export const longestText = 2000

/** One line of text without control characters; never HTML. */
export const textSchema = visible(z.string().trim().min(1).max(longestText))

/** An address a reader may follow: http or https only, and without a name or a password. */
export const urlSchema = hidden(
  z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .refine(
      (address) => !holdsSignIn(address),
      demand('no-sign-in', 'must hold no name and no password'),
    )
    .refine(
      (address) => !URL.canParse(address) || isHostName(new URL(address).hostname),
      demand('host', 'must name a host that there can be'),
    ),
)
