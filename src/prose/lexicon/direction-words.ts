const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const drops = `fell fall falls fallen falling dropped drop drops dropping declined decline declines declining decreased
decrease decreases decreasing shrank shrink shrinks shrunk shrinking down reduced reduces reduction cut cuts slipped
sank plunged contracted contraction lowered tumbled slid dipped dwindled eased receded waned crashed slumped sagged`

/** Words before a number that say that something went down by it: `fell by 3%`, `down 3%`, `a drop of 3%`. */
export const dropBefore = words(drops)

/** Words before a number that say it was lost, not gained, and those together. */
export const lossBefore = words('lost lose loses losing loss losses')
export const fallBefore: ReadonlySet<string> = new Set([...dropBefore, ...lossBefore])

/** Words before a number that say that something went up by it. */
export const riseBefore = words(
  `rose rise rises risen rising grew grow grows grown growing growth increased increase increases increasing gained
gain gains climbed climb climbs up jumped jump surged surge soared swelled mounted plus`,
)

/** Words between those and the number: `fell by 3%`, `a fall of about 3%`. */
export const fallJoints = words('by of a an the')

/** Words after a number that say it: `3% lower`, `a 3% fall`. */
export const fallAfter = words(
  'lower less fewer down drop decline decrease fall reduction loss decreased below',
)
export const riseAfter = words('higher rise increase growth gain jump up')
