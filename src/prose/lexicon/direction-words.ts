const words = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/)))

const downVerbs = `fell falls fallen falling dropped drops dropping declined declines declining decreased decreases
decreasing shrank shrinks shrunk shrinking reduced reduces cuts slipped slips sank sinks sunk plunged plunges contracted
lowered tumbled slid dipped dips dwindled eased receded waned crashed slumped sagged lagged retreated plummeted cooled
weakened shortened thinned narrowed`

/** Nouns for going down, of which some are verbs too: `a fall of 3%`, `a 3-point fall`. */
const downChanges = `fall drop decline decrease reduction cut slump dip contraction shrinkage decrement downturn cooling
thinning`
const downNouns = `${downChanges} minus deficit shortfall`
const lossNouns = 'loss losses'

const downAdjectives = `lower less fewer down smaller colder cooler shorter lighter thinner shallower narrower younger
weaker poorer`

/** Words before a number that say that something went down by it: `fell by 3%`, `down 3%`, `a drop of 3%`. */
export const dropBefore = words(downVerbs, downNouns, downAdjectives, 'shrink slide tumble plunge')

/** Words before a number that say it was lost, not gained, and those together. */
export const lossBefore = words(lossNouns, 'lost lose loses losing shed sheds shedding forfeited')
export const fallBefore: ReadonlySet<string> = new Set([...dropBefore, ...lossBefore])

const upVerbs = `rose rises risen rising grew grow grows grown growing increased increases increasing gained gains
climbed climbs jumped surged soared swelled mounted warmed recovered strengthened rebounded added won`
const upChanges = 'rise growth increase gain jump surge climb warming rebound'
const upNouns = `${upChanges} plus surplus`
const upAdjectives = `higher more up larger bigger greater warmer hotter longer taller wider deeper heavier thicker
older stronger richer`

/** Words before a number that say that something went up by it. */
export const riseBefore = words(upVerbs, upNouns, upAdjectives, 'raised raises')

/** Words that go from one amount to another: `fell from 5 to 3`. */
export const wentDown = words(downVerbs, downChanges)
export const wentUp = words(upVerbs, upChanges)

/** Words that say better or worse, which is down or up by what is measured. */
export const eitherBefore = words(
  'improved improves improvement worsened worsens deteriorated deepened',
)

/** Nouns for a rise that may be below zero: `growth of −3%`. */
export const signedNouns = words('growth')

/** Words between those and the number: `fell by 3%`, `a fall of about 3%`, `fell a further 3%`. */
export const fallJoints = words('by of')
export const fallFillers = words(
  'a an the another further full whole mere just only still again it itself',
)

/** Nouns behind which `of` is of the change, whatever it is a change in: `a fall in turnout of 3 points`. */
export const downOf = words(downNouns, lossNouns)
export const upOf = words(upNouns)

/** Words behind a number that say it: `3% lower`, `3 points down`; and nouns of it: `a 3% fall`. */
export const lowerAfter = words(downAdjectives, 'below under')
export const higherAfter = words(upAdjectives, 'above over')
export const fallAfter = words(downNouns, lossNouns, 'decreased lost shed')
export const riseAfter = words(upNouns)
export const lostPassive = words('lost shed cut gone')

/** Words behind a number that may say so, of what is early or short of something. */
export const shortAfter = words('short off behind early earlier slower')

/** What behind `of` says of a measure that it is below zero, or that it went down or up. */
export const coldOf = words('frost cooling shrinkage thinning decline shortening')
export const warmOf = words('warming heat growth rise')
