/** An address as messages show it: what stands before its last `@` may hold a password, and many read logs. */
export const maskedAddress = (address: string): string => address.replace(/^.*@/s, '…@')

/** Why no address that is published holds a name or a password, and the mend. */
export const signInWhy = 'It would be published, and whoever reads it could sign in with it.'
export const signInMend = 'Write it without the `@` and what stands before it.'
