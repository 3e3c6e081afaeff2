/** Names of the months in lower case, in order. */
export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

const numbers = new Map<string, number>(
  monthNames.flatMap((name, i) => [
    [name, i + 1],
    [name.slice(0, 3), i + 1],
  ]),
).set('sept', 9)

/** The number of a month from its capitalised name or abbreviation: `September`, `Sept`, `Sep` are 9. */
export function monthOf(word: string): number | undefined {
  return /^[A-Z]/.test(word) ? numbers.get(word.toLowerCase()) : undefined
}

/** True for names of months that are other words too, so that alone they need a preposition of time. */
export const isDoubtfulMonth = (word: string): boolean =>
  /^(?:may|march|mar|jan|jun|sep|dec|august|april|june)$/i.test(word)

/** Names of the days of the week in lower case, Sunday first. */
export const weekdayNames = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const

/** 0 for `Sunday`, undefined for another word. */
export function weekdayOf(word: string): number | undefined {
  const day = weekdayNames.findIndex((name) => name === word.toLowerCase())
  return day < 0 || !/^[A-Z]/.test(word) ? undefined : day
}

const shortWeekdays = new Map(
  weekdayNames.flatMap((name, day) => [
    [name.slice(0, 3), day] as const,
    ...(name.length > 6 ? [[name.slice(0, 4), day] as const] : []),
  ]),
).set('thurs', 4)

/** 5 for `Fri`: an abbreviation that is a word of its own as often, so it needs a date behind it. */
export const shortWeekdayOf = (word: string): number | undefined =>
  /^[A-Z]/.test(word) ? shortWeekdays.get(word.toLowerCase()) : undefined
