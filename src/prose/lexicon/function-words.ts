/** Words of grammar: they name nothing, so they end a noun phrase and are never names. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about above according across after again against all along already also although always am among an and
another any anybody anyone anything are around as asked at away back be became because become been before
behind being below beneath beside besides between beyond both but by can cannot could despite did do does
doing done down during each either else enough even ever every everybody everyone everything except far few
first for former from further gave get gets give given goes got had has have having he hence her here hers
him his how however i if in indeed inside instead into is it its itself just last later least less let like
made make makes many may maybe me meanwhile might mine more moreover most much must my near neither never
nevertheless next no nobody none nonetheless nor not nothing now nowhere of off often on once one only onto
or other others otherwise our ours out outside over own per perhaps probably put quite rather said same say
says second seem seems several shall she should since so some somebody someone something sometimes soon still
such take taken than that the their theirs them then there therefore these they thing third this those though
through throughout thus till to today together too took toward towards under unless unlike until up upon us
usually very via was we well went were what whatever when whenever where whereas wherever whether which while
who whoever whole whom whose why will with within without would yes yesterday yet you your yours`
    .split(/\s+/)
    .concat("it's", "that's", "there's", "what's", "who's", "he's", "she's", "we're", "they're"),
)

/** True for a word of grammar as written: `us`, but not `US`. */
export const isFunctionWord = (word: string): boolean =>
  functionWords.has(word.toLowerCase()) && !(word.length > 1 && word === word.toUpperCase())
