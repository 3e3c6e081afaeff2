import type { RuleId } from './message.ts'

/** What a writer is told of a rule: what breaks it, why it is there, how to mend a fault. Inline code in backticks. */
export type RuleText = {
  readonly cause: string
  readonly why: string
  readonly mend: string
}

/** The text of every rule's page. */
export const ruleTexts: Readonly<Record<RuleId, RuleText>> = {
  'file-is-readable': {
    cause:
      'A file is missing, too large, not UTF-8, begins with a byte order mark, has a name that cannot be an address, or is a pipe or a symbolic link that leads out of the content folder, to a folder or nowhere. What the build does not read at all, a file under another name or a folder more than 8 deep, is a warning.',
    why: 'A file that one program reads and another does not would be missing from the site in silence; and what stands outside the folder may be private.',
    mend: 'Save it as UTF-8 without a byte order mark, rename it to lower-case words joined by hyphens, or copy what a link leads to.',
  },
  'json-is-well-formed': {
    cause:
      'A JSON file has a missing or extra comma, a comment, single quotation marks, a line break inside a text, a key given twice, or brackets more than 64 levels deep.',
    why: 'Nothing in a file can be used until the whole of it is JSON; and of a key given twice, programs use one and do not say which.',
    mend: 'Mend the place that is named; the fault is there or just before it. An editor that knows JSON marks it while you type.',
  },
  'json-fits-schema': {
    cause:
      'A record lacks a field, has one that is not known, or has a value of another kind, form or size than its field allows.',
    why: 'Pages and figures are built from these fields; the build guesses nothing and drops nothing.',
    mend: 'Take the nearest legal key or value from the message. The schemas in `public/schemas/` complete and check while you type.',
  },
  'front-matter-fits-schema': {
    cause:
      'The lines between `---` at the head of an article are missing, are not YAML, or do not fit: `title`, `dek`, `published`, `authors` and what else an article may say of itself.',
    why: 'The front matter gives an article its title, its dates and its authors, on its page and in every list and feed.',
    mend: 'Begin the file with `---`, one `key: value` a line, and `---`. Put texts that hold a colon, a hash or quotation marks into double quotes.',
  },
  'prose-is-well-formed': {
    cause:
      'MDX cannot read the article, mostly because of a `{` or `<` that opens something and does not close it, or marks of claims cannot be placed.',
    why: 'A page is either whole or not published.',
    mend: 'Close what is open, or write `\\{` and `\\<` for the characters themselves.',
  },
  'claim-exists': {
    cause:
      'A `:claim[…]{#id}` of an article, a sign-off, or the `claim` of a datum names a claim that has no file in `claims/`.',
    why: 'A mark promises that a reader can see what the words rest on.',
    mend: 'Use the id that was meant, or add `claims/<id>.json`.',
  },
  'claim-is-used': {
    cause: 'No article marks the claim, and no datum or other claim names it. A warning.',
    why: 'Readers meet claims in the articles; an unused one is mostly one whose mark was lost in an edit.',
    mend: 'Mark its words, or remove its file. An id is never reused for another claim.',
  },
  'source-exists': {
    cause:
      'Evidence, a datum, a citation or another source’s `derivedFrom` names a source that is not in `sources.json`.',
    why: 'Evidence that leads to no document is no evidence.',
    mend: 'Use the id that was meant, or add the source.',
  },
  'source-is-used': {
    cause: 'Nothing cites the source and no other source repeats it. A warning.',
    why: 'A bibliography longer than the evidence looks firmer than it is.',
    mend: 'Cite it as evidence, name it in `derivedFrom` where another repeats it, or remove it.',
  },
  'figure-exists': {
    cause: 'A `::figure{#id}` names a figure that has no file in `figures/`.',
    why: 'A figure is drawn from its record; without one there is nothing to draw.',
    mend: 'Use the id that was meant, or add `figures/<id>.json`.',
  },
  'figure-is-used': {
    cause: 'No article places the figure. A warning.',
    why: 'A figure is drawn where an article asks for it, and nowhere else.',
    mend: 'Place it with `::figure{#id}` on a line of its own, or remove its file.',
  },
  'term-exists': {
    cause: 'A `:term[…]{#id}` names a term that is not in `glossary.json`.',
    why: 'The mark promises an explanation at the foot of the article.',
    mend: 'Use the id that was meant, or add the term with its definition.',
  },
  'term-is-used': {
    cause: 'No article marks the term. A warning.',
    why: 'Only terms that an article marks are explained at its foot.',
    mend: 'Mark the word where it first stands, or remove the entry.',
  },
  'datum-exists': {
    cause:
      'A claim’s `values`, a figure, a formula or an article’s front matter names a datum, or a period of a series, that is not in `data/`.',
    why: 'Words and figures are held against the datum, and there is none to hold them against.',
    mend: 'Use the id that was meant, or add the entry to its file.',
  },
  'datum-is-used': {
    cause:
      'No claim, figure or other datum names the entry of quantities.json or derived.json. A warning.',
    why: 'No words are held against it and no figure draws it, so a mistake in it would go unseen.',
    mend: 'Bind it in a claim’s `values`, draw it in a figure, or remove it.',
  },
  'entity-exists': {
    cause:
      'A party that is said to speak, publish, act or be named is not in `data/entities.json`.',
    why: 'A reader judges an assertion by who makes it.',
    mend: 'Use the id that was meant, or add the party.',
  },
  'id-is-unique': {
    cause: 'Two entries of one file, or two presets of one figure, have the same id.',
    why: 'An id is an address; two things under one address cannot both be reached.',
    mend: 'Give the later one another id, or remove it if it is the same thing.',
  },
  'directive-is-known': {
    cause:
      'A `:name[…]` or `::name{…}` is none of `:claim`, `:term` and `::figure`, or one of these is written in another form. Prose that only looks like one, `10:30` or `3:1`, is left alone.',
    why: 'What is not a directive is printed as it stands, colon and braces included.',
    mend: 'Write the directive that was meant, in the form the message gives.',
  },
  'derivation-has-no-cycle': {
    cause:
      'A source repeats itself by a way round, or an estimate, a derived value, a claim that depends on another, or a part of a body does.',
    why: 'A chain that bites its own tail has no origin, and nothing to rest on.',
    mend: 'Remove the link that is not so; usually the later one repeats the earlier.',
  },
  'derivation-has-an-end': {
    cause:
      'A derived value cannot be computed: an operand has no quantity, units differ, or its ends are open on both sides. Or a source is known only from others and nothing says from whom, which is a warning.',
    why: 'What nobody priced is unknown; taken as zero it would make a false number. And a chain of reports that ends in a document nobody read ends in nothing.',
    mend: 'Leave the operand out and say so, give operands one unit, or use `sum-of-parts`, which says “at least” by itself. For a source, fill `access.note` or `derivedFrom`.',
  },
  'fact-has-firm-source': {
    cause:
      'A claim with the status `fact` is supported by no source, or by a single one that is neither `primary` nor `official`.',
    why: 'A fact is what the record shows: one document of a government or court, or two origins that agree.',
    mend: 'Add such a source with the relation `supports`, or give the claim the status `attributed`.',
  },
  'origins-are-independent': {
    cause:
      'A fact without a primary or official source has several sources that all repeat one origin, directly or through each other.',
    why: 'Reports that repeat one another are one voice, however many they are.',
    mend: 'Add a source that does not repeat it, or give the claim the status `attributed`.',
  },
  'attributed-names-speaker': {
    cause:
      'An attributed claim does not say in `saidBy` who makes it, or no source with the relation `supports` shows that they do.',
    why: 'Readers judge an assertion by who makes it, and where.',
    mend: 'Name the party, and cite the document in which it says so.',
  },
  'estimate-has-quantity': {
    cause:
      'A claim with the status `estimate` is bound to no quantity, or only to exact ones: no interval, and no qualifier such as `about` or `up-to`.',
    why: 'An estimate is a quantity with a margin; without one it reads like a measurement.',
    mend: 'Bind a datum with its margin in `values`, or change the status.',
  },
  'disputed-has-two-sides': {
    cause: 'A disputed claim lacks a source that supports it or one that contradicts it.',
    why: 'A dispute with one side on record is that side’s word.',
    mend: 'Add the other side’s source, or change the status.',
  },
  'speculation-says-why': {
    cause:
      'A claim with the status `speculation` does not say in `changesIf` what would settle it.',
    why: 'A guess is worth printing where a reader learns what would confirm it or end it.',
    mend: 'Fill `changesIf.firmer` or `changesIf.weaker`, or leave the claim out.',
  },
  'error-says-record': {
    cause:
      'A claim with the status `error` lacks `record`, what the record says instead, or a source with the relation `contradicts`.',
    why: 'A correction is only as good as the document that shows it.',
    mend: 'Say in `record` how it is, and cite where that stands.',
  },
  'status-history-is-current': {
    cause:
      'The last entry of a claim’s `history` has another status than the claim, or the entries are out of order.',
    why: 'Readers see the history to judge how and when the site changed its mind.',
    mend: 'Add an entry with the present status, the date and the reason.',
  },
  'number-matches-datum': {
    cause:
      'A number, a date or its hedge in a claim’s words or statement is none of the values the claim is bound to, at the precision it is written with. The `record` of an error, and amounts of money, percentages and measures in reasons and notes, may name the values of related claims too.',
    why: 'Prose, notes and figures are drawn from one record, so that they cannot disagree.',
    mend: 'Write the number and the hedge that the datum carries, or bind the datum that was meant. What is computed is a derived value, never typed.',
  },
  'number-is-bound': {
    cause:
      'An amount of money, a percentage or a measure stands outside every claim; or a count or a date does that no claim of its sentence carries, nor the front matter. In a sentence without claims, one of the same block may carry it. Titles, deks and the words of figures are held against their own data.',
    why: 'A number that no claim carries has no status, no source and nothing to be held against.',
    mend: 'Mark the words as a claim with the datum in its `values`, or waive it on the spot: `{/* waive number-is-bound: the reason */}`.',
  },
  'hedge-is-in-sentence': {
    cause:
      'The sentence of an attributed, estimated or speculative claim states it without attribution or reserve.',
    why: 'A sentence is copied without our marks, and must stay honest then.',
    mend: 'Put who says it, or a word such as “about”, “likely” or “alleged”, into the sentence itself.',
  },
  'waiver-gives-reason': {
    cause: 'A waiver names no rule that can be waived, gives no reason, or waives nothing.',
    why: 'An exception is as public as the rule, and has to be worth reading.',
    mend: 'Write `{/* waive rule-id: the reason */}` in the block it is about, or remove it.',
  },
  'wording-is-signed-off': {
    cause:
      'The words of a marked claim are not those that were reviewed: a number, date, name, negation or hedge changed, more words changed than may drift, or nobody signed them off yet. Small drifts and entries without a mark are warnings.',
    why: 'An edit to the prose can change what is claimed; someone has to look at it again.',
    mend: 'Put the reviewed words back, or look at the change with `npm run sign-off` and accept it with a reason.',
  },
  'anchor-is-found': {
    cause:
      'The words that an entry of `annotations.json` marks from outside are not in the article, stand there more than once, or only with another number, name, negation or hedge.',
    why: 'A claim is never tied to words that say something else.',
    mend: 'Take the patch from the message, or give the words as the article has them.',
  },
  'quote-is-short': {
    cause: 'A quotation has more than 12 words, or 25 from a primary or official document.',
    why: 'The site says things in its own words; a quotation shows only the words that matter.',
    mend: 'Keep the words that carry the claim, and paraphrase the rest.',
  },
  'quote-is-in-extract': {
    cause:
      'A quotation is not found in `extracts/<source-id>.txt`, the stored extract of its source. Quotation marks, dashes, spaces and the case of the first letter may differ.',
    why: 'Words in quotation marks are the source’s own, to the letter.',
    mend: 'Copy them from the extract, mark what is left out with “…” and what is put in with `[…]`, or paraphrase.',
  },
  'source-is-current': {
    cause:
      'A claim that is no `error` is supported by a source that was retracted or superseded, or by one that repeats such a source. An error where the source itself was retracted, else a warning.',
    why: 'What rests on a document that no longer stands has to be looked at again.',
    mend: 'Find another source, give it the relation `context`, or change the status.',
  },
  'review-is-due': {
    cause:
      'The day in a claim’s `reviewBy` has passed: a warning at first, an error after the days of grace in `site.json`.',
    why: 'A status says what is known; after a while nobody knows whether it still is.',
    mend: 'Look at the evidence again, then set `reviewed` and `reviewBy` and add to `history`.',
  },
  'figure-compares-like': {
    cause:
      'A figure would set side by side what cannot be compared, leave out what makes it honest, or has nothing to draw.',
    why: 'A drawing is believed at a glance, so what it would say by mistake is refused.',
    mend: 'Follow the message: one unit an axis, repeats with their origin, a log scale only with its reason.',
  },
  'content-is-inert': {
    cause:
      'Content would run or load something: a script, an event handler, an import, or an address such as `javascript:…` or `data:…`.',
    why: 'Content is text. Nothing in it runs on a reader’s machine.',
    mend: 'Remove it, or give an http or https address. HTML in a text of a JSON file is shown as text.',
  },
  'text-is-plain': {
    cause:
      'A text holds a control character, a line break, or a character that shows nothing and turns, hides or splits the words around it.',
    why: 'What a reader sees and what is checked must be the same letters.',
    mend: 'Delete it; retyping the words around it is the surest way.',
  },
}
