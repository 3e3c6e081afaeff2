import type { NamePattern } from '../lexicon/name-pattern.ts'

/** Sayings whose numbers count nothing, whatever stands around them. The lists are data: extend them. */
const sayings = String.raw`
second to none
(?:at|until|till|to|by|before) the eleventh hour
eleventh-hour
(?:first|second|third)[- ]hand
on all fours
six of one,? (?:and )?half a dozen of the other
catch[- ]twenty-two
on cloud nine
seventh heaven
the whole nine yards
two sides of (?:the same|one) coin
two birds with one stone
(?:in|of) two minds
at sixes and sevens
(?:think|thinks|thinking|thought) twice
once or twice
two-faced
two-way street
a stitch in time saves nine
forty winks
(?:fifth|sixth) column(?:s|ists?)?
sixth sense
four corners of (?:the|this) (?:earth|world|globe|country)
(?:nineteen|thirteen) to the dozen
(?:ten|two) a penny
a dime a dozen
zero[- ]tolerance
zero[- ]sum
(?:ground|patient|year|absolute) zero
zero hour
(?:back )?to square one
one-two punch
two left feet
one foot in the (?:grave|door|past)
two is company
two's company
three's a crowd
fourth estate
third[- ](?:world|degree|rail|way|wheel|eye|reich)
fifth wheel
half[- ](?:hearted(?:ly)?|baked|measures?|way|truths?|li(?:fe|ves)|brothers?|sisters?)
half[- ](?:term|time|mast|joking|timbered)
better half
half (?:an eye|the battle|a chance|a mind)
too clever by half
seven-year itch
the terrible twos
thousand-yard stare
double[- ](?:edged|check(?:ed|s|ing)?|cross(?:ed|es|ing)?|dealing|standards?|agents?|li(?:fe|ves)|binds?)
double[- ](?:barrell?ed|takes?|talk|acts?|blind|meanings?|purpose|game|whammy|bluffs?|negatives?)
two-edged
four-?square
two-bit
two-ti(?:er|re)
(?:two|three)-dimensional
four-letter words?
four-wheel drive
nine lives
three-ring circus
three cheers
ten commandments
seven (?:deadly sins|seas|wonders)
three (?:musketeers|wise men)
(?:the )?five senses
twenty-twenty (?:vision|hindsight)
death by a thousand cuts
worth a thousand words
thousand and one nights
thanks a million
third time(?: is|'s)? (?:lucky|(?:the|a) charm)
nine days' wonder
(?:ten|six)-foot (?:barge ?)?pole
give me five
high five
close quarters
(?:gave|give|gives|given|asked|ask) no quarter
(?:living|crew) quarters
(?:my|our|his|her|their|your) two cents(?:' worth)?
two cents' worth
two men's morris
put two and two together
two wrongs
takes two to tango
two can play
the two of (?:us|them|you)
zero(?:s|ed|es|ing)? in on
two for the price of one
seconds? out
`
  .trim()
  .split(/\n/)

/** What is said of anything, beside which no noun of the record stands. */
const manyOf =
  'times|ways|cuts|words|reasons|questions|excuses|miles|years ago|pieces|deaths|apologies|thanks|faces|voices|' +
  'things|little|other things|stories|lies|smiles|suns|splinters|kisses|regrets|doubts|pardons'
const round = '(?:hundred|thousand|million|billion|zillion|dozen)'

/** Ways of speaking that count nothing as often as they count: they are told, and never pass for a datum. */
const loose = [
  '(?:nine|ninety-nine|99|9) times out of (?:ten|10|a hundred|one hundred|100)',
  `(?:ten|twenty|fifty|a|one) ?-?(?:hundred|thousand|million)?[- ]to[- ]one(?= (?:it|that|he|she|they|we|you|nobody|somebody|against|on|odds|shot|chance|the)\\b|[,.;:!?]|$)`,
  `one in an? (?:hundred|thousand|million|billion)(?! (?!chance|shot|day|who|that|and|but|or)\\p{Ll})`,
  'fifty-fifty|50[-–/]50',
  `(?:an?|one|half an?) ${round}(?: and one)?(?: (?:small|different|tiny|more))? (?:${manyOf})\\b(?! (?:the|as|more|less|its|that|those|this|larger|bigger|higher|greater|smaller)\\b)`,
  `(?:dozens|hundreds|thousands|millions|scores) of (?:${manyOf})\\b`,
  '(?:an?|one) (?:hundred|thousand) and one',
  '(?:an?|one) hundred per ?cent (?:sure|certain|right|wrong|behind|committed|honest|true|clear|safe)',
  '(?:100|110|120) ?(?:%|per ?cent) (?:sure|certain|right|wrong|behind|committed|honest|true|clear|safe)',
  'like (?:an?|one) million(?: (?:dollars|bucks|pounds|euros))?',
  'not for (?:an?|one) million(?: (?:dollars|bucks|pounds|euros))?',
  '(?:an?|the|one) million[- ](?:dollars?|pounds?|euros?)[- ](?:questions?|answers?|bab(?:y|ies)|views?|smiles?|ideas?|looks?)',
  '(?:the )?(?:\\$ ?64,000|sixty-four[- ]thousand)(?:[- ]dollars?)?[- ]question',
  'for the (?:tenth|hundredth|thousandth|millionth) time',
  '(?:is|are|was|were|be) (?:two|three|four)fold',
  'zero (?:chance|doubts?|interest|sense|sympathy|patience|excuses?)|from zero',
  "a baker's dozen",
  `by the (?:dozen|hundred|thousand|million)s?`,
  'light[- ]years',
  "how the other half lives|other half's",
  '(?:five|four|three|two|one)-star',
  'half[- ](?:dead|empty|full)',
  'ten feet (?:tall|high)',
  'nine to five|nine-to-five',
  'twenty-four[- ]seven',
  'two halves',
  'three strikes|strike (?:one|two|three)',
  'one hundred and eighty degrees',
  '(?:in|from) (?:some|many|all|certain|other|official|that|this|every|no) quarters?',

  '(?:an?|one) \\p{L}+,? or two',
  // Those that were named before, and not how many.
  '(?:the|these|those|all) (?:two|three|four)(?= (?:agree|disagree|differ|diverge|overlap|contradict|are|were|have|had|do|did|came|come|stand|stood|may|might|could|can|will|would)\\b)',
]

const whole = (list: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${list.join('|')})(?![\p{L}\p{N}])`, 'giu')

/** Finds ways of speaking that count nothing as often as they count. */
export const looseTurns = whole(loose)

/** The sayings as names that everybody knows. */
export const knownTurns: readonly NamePattern[] = [
  {
    pattern: whole(sayings),
    because: 'A saying: its number counts nothing.',
    example: 'second to none',
    isOfWords: true,
    isKnown: true,
  },
]
