import { cslFields } from '../../model/csl-fields.ts'

/** What editors say of a field, wherever it stands: its name, and what it holds. */
const ofFields = `
$schema: where an editor finds the fields of this file
across: whether it may cross more than one stretch of text
aliases: addresses or names it had before, which lead here from then on; of an entity, its other names
annotations: marks that were signed off, or up to three notes on a drawing, each { "at": "id", "text": "…" }
as: how somebody attributes it: says, suspects, implies, or inferred by us
at: what a note stands at: the id of something drawn, or two ids for what lies between them
attributedBy: who attributes it, and how
attributedTo: whom it is attributed to, as ids of entities
attribution: who attributes it, and how
authority: under what law or order it was done
basis: what it rests on
because: in a sentence, why it is so
bound: what the words are tied to: claims, numbers, citations
by: who did it or who signed it; of a superseded source, what took its place
caveat: what changes how the number reads; it stands wherever the number is put into words
central: the value as a point, in the unit
changesIf: what would make the claim firmer or weaker
claim: id of the claim that this stands for, or that carries it
claims: ids of claims
code: ISO 4217 code of a currency, UCUM code of a measure
confidence: how good the evidence is: high, moderate or low
count: how many things the value rests on
counts: the measures that are counted
date: when, only as precisely as it is known: 2019, 2019-09 or 2019-09-13
decimals: the most decimals that readers are shown
definition: what the term means, in a sentence
describedAs: how the source itself describes it
description: what the site is about, in two or three sentences
designations: lists that name this party, each with date, by and source
disputedBy: who disputes it, as ids of entities
draft: true keeps it from being published
drawn: how the measure is drawn: counted, aimed-at, both, denied or unpriced
earlier: what was signed before
edition: when this edition came out, 2019 or 2019/2020
emphasis: ids of the two or three drawn things that the finding is about
end: where it ends
estimate: id of an estimate
estimates: ids of estimates
events: ids of events
evidence: what supports or contradicts the claim: each a source with its relation, locator and short quote
exact: the words themselves
figure: id of a figure
firmer: what would make the claim firmer
form: line or bars
formula: how it is worked out: an op and what it is of; the result is never typed
from: where it begins; in a formula, what is taken first
heading: the heading of the column with their names
high: the upper end of the interval, in the unit
history: what its status was and is, each with date, status and why
how: how it was done
id: its id, lower-case words joined by hyphens; permanent. Of a unit, as quantities name it
in: what values are given in: ones, thousands, millions or billions
inProse: what it is called within a sentence: the Harbour Board
incident: id of the listed thing that it is about
incidents: ids of listed things
inferred: true where the document does not say so itself
interval: what the ends are: kind (confidence, credible, prediction, range), level in per cent, qualifier
introducedBy: who brought the error into the world, as ids of sources
items: what the listed things are called: one, many and the heading of their names
kind: which of the possible kinds it is
label: what readers see it called, such that it is told from others
lane: the row of a timeline that it stands in
language: a tag of BCP 47, such as en, de or pt-BR; of a source its language
lead: what the front page begins with: a question, claims and a figure
level: how the document was read: full, part, transcription or second-hand; of an interval, per cent
licence: name and address of the licence
locator: where in the document: page 3, row 8
low: the lower end of the interval, in the unit
many: the word behind any number but one
mark: whether the words are marked in the prose or from outside
mayRepeat: the incident of another part of the same list that this one repeats, or may
measure: what is measured, in words
measures: of a number, what it counts, by its id; of the site, all that its numbers may count
minus: what is taken away
name: what it is called
native: the value in the unit it was first given in
navigation: pages that the header leads to beside the usual ones
note: what else is to be known, for readers
notes: what else is to be known about the figure
noun: the word for one and for many of them, where readers choose whether it counts
of: what is worked with: ids of data
one: the word behind one
op: what is done: sum, sum-of-parts, count-of-parts, difference, share, ratio, min, max, mean, range, change, count, days-between, years-between
or: the other day on which it may have been
ours: true where the sum is this site’s own and nobody published it
part: the part of a whole
partOf: the body that it is a part of, as an id
parts: what the number is made of, in the order of the list
path: the path of the page, with a slash at both ends
per: of a rate, per how many
period: what time it is of: 2019, 2019/2020, or first and last as two dates
place: where
places: where it stands
points: the values, each with its period and quantity
prefix: what stands before the words
presets: positions that somebody took: what each counts
published: the day on which it was published
publisher: who put it forward or answers for it
qualifier: how the value is to be taken: exact, about, at-least, more-than, up-to or less-than
quantity: the value with its unit and qualifier: central, or low and high, or all three
question: the question that the front page asks
quote: at most 12 words of the source as they stand in its extract, 25 of a government’s
reason: why, quoting what is waived
record: what the record says instead
references: what it refers to
related: ids of claims or terms that belong to it
relation: supports, contradicts or context
repeats: the estimate that it repeats, and whether that is inferred
repository: address of the repository in which faults can be told
reviewBy: the day by which somebody looks at it again
reviewGraceDays: how many days a review may be late before it is told
reviewed: the day on which it was last looked at
reviewedBy: who looked at it
row: the row of the list
rule: the id of the rule that is waived
saidBy: who says so, as ids of entities
scale: linear or log
scaleReason: why the scale is a log scale, for readers
scope: what the number covers, in a few words each
sector: the kind of thing it happened to
series: ids of series
short: the unit where there is little room
source: id of the source
sources: ids of sources
start: where it begins
statement: the claim in one sentence that stands by itself
status: fact, attributed, estimate, disputed, speculation or error
suffix: what stands behind the words
summed: false where values of the measure do not add up
synonyms: other words of the prose for what is counted: died, fatalities
tag: a word that sorts it
tagline: what the site is, in a line
term: the word or words that are explained
text: the words
title: its title; of a figure the finding, what a reader should see
to: where it ends; in a formula, what it is held against
unit: what it is counted in, an id of units or as it is written: deaths, USD million, percent
units: the units that quantities name, each with its words
until: the last day of what lasted
url: its address, beginning with https://
usual: true for the measure that goes without saying
value: the value as lists give it
values: data that the words are held against: estimates/id, series/id#2019
waivers: rules that are set aside here, each with a reason that quotes what it is about
weaker: what would make the claim weaker
whole: what the part is a share of
why: the reason, for readers
width: text, page or screen
without: ids of what is left out
words: the words as readers see them
about: the data that the repeating is limited to
access: how the document was read: level, and a note
accessed: the day on which it was read
archived: a copy that an archive keeps: url, on, sha256
custom: what this site adds to CSL-JSON: at least kind and access
derivedFrom: what the document repeats: source, inferred, because, about
extract: the digest of its stored extract, which sign-off writes
issuedBy: the body whose document it is, as the id of an entity
on: the day
retracted: when and why the document was withdrawn
sha256: the SHA-256 of it, 64 hexadecimal digits
superseded: what took its place, when and why
date-parts: year, month and day as numbers: [[2019, 9, 13]]; two of them for a range
circa: true where the date is about then
season: 1 to 4, spring to winter
raw: the date in words
literal: a name or date as it is, not taken apart
edtf: the date in EDTF
family: the family name
given: the given names
dropping-particle: a particle that is dropped where the family name stands alone
non-dropping-particle: a particle that stays with the family name
comma-suffix: whether a comma stands before the suffix
static-ordering: whether the family name always comes first
parse-names: whether particles are to be read out of the names
type: what kind of document, as CSL has it: report, article-newspaper, webpage
`
  .trim()
  .split('\n')
  .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const)

const known: ReadonlyMap<string, string> = new Map(ofFields)

/** What a field of a content file holds; of a field of CSL where its meaning is written down. Undefined for no field. */
export function describe(field: string): string | undefined {
  const words = known.get(field)
  if (words !== undefined) return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  return cslFields.includes(field) || ofCsl.has(field)
    ? `The ${field.replace(/[-_]/g, ' ')}, as CSL-JSON has it: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables`
    : undefined
}

// Spellings of programs that export CSL-JSON.
const ofCsl: ReadonlySet<string> = new Set(['journalAbbreviation', 'shortTitle', 'citation-key'])
