import { stripVTControlCharacters } from 'node:util'

/** What the system's errors mean to a person. */
const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk quota is used up.',
  EROFS: 'The disk can only be read.',
  EACCES: 'The system does not give you the right to do this.',
  EPERM: 'The system does not permit this.',
  ENOENT: 'Nothing of that name is there.',
  EISDIR: 'This is a folder.',
  ENAMETOOLONG: 'This name is longer than the system takes.',
  ENOTDIR: 'Something on the way there is no folder.',
  ELOOP: 'Links lead round in a circle.',
  EMFILE: 'Too many files are open at once.',
  EBUSY: 'The system is using this, or something is mounted there.',
  EADDRINUSE: 'Another program listens there already.',
  EADDRNOTAVAIL: 'This machine has no such address.',
  ECONNREFUSED: 'Nothing answers there.',
  ENOTFOUND: 'No machine of that name is known.',
}

/** Why something failed, the cause first: a sentence of ours where the system's code is known, then its own words. */
export function sayCause(error: unknown): string {
  if (!(error instanceof Error)) return `${String(error)}.`
  // What fails under `fetch` says what it is one step further in.
  if (error instanceof TypeError && error.cause instanceof Error) return sayCause(error.cause)
  const cause = 'code' in error ? causes[String(error.code)] : undefined
  const said = stripVTControlCharacters(error.message)
  return cause === undefined ? said : `${cause} (${said})`
}
