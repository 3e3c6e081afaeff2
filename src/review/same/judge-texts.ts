import { diffArrays } from 'diff'
import { diffWords } from '../../anchor/word-diff.ts'
import { grammar } from '../../prose/grammar/in-use.ts'
import { isDoubled } from './doubled.ts'
import { isFreeWord } from './function-words.ts'
import { germanProofOf } from './german-proofs.ts'
import type { Hunk } from './hunk.ts'
import { itemsOf, lowered, type Item } from './items.ts'
import { isFreeComma } from './commas.ts'
import { isFreeEnd, isFreeHyphen, isSentenceBreak } from './marks.ts'
import { withFrontedAdverbials } from './order.ts'
import { withoutSetPartners } from './partners.ts'
import { isOwnReckoning } from './reckoning.ts'
import { isSpellingPair } from './spelling.ts'
import { isTypo } from './typo.ts'
import { foldTypography } from './typography.ts'
import { proofs, type Proof, type Verdict } from './verdict.ts'

/**
 * Holds a text against the one that was reviewed: the same, proven to say the same, or not proven. Every
 * difference has to have a proof of its own in its place; one that has none makes the whole `meaning`.
 */
export function judgeTexts(reviewed: string, now: string): Verdict {
  if (reviewed === now) return { verdict: 'unchanged', by: [], diff: [] }
  const diff = diffWords(reviewed, now)
  if (foldTypography(reviewed) === foldTypography(now)) {
    return { verdict: 'harmless', by: ['typography'], diff }
  }
  const [before, after] = [itemsOf(reviewed), itemsOf(now)]
  const used =
    proofsBetween(before, after) ?? proofsUnset(before, after) ?? proofsReordered(before, after)
  if (!used) return { verdict: 'meaning', by: [], diff }
  return { verdict: 'harmless', by: proofs.filter((proof) => used.has(proof)), diff }
}

const isEnglish = (): boolean => grammar().tag === 'en'

/** True where two texts say the same. */
export const saySame = (reviewed: string, now: string): boolean =>
  judgeTexts(reviewed, now).verdict !== 'meaning'

/** The proofs that two texts say the same; undefined where a difference has none. */
function proofsBetween(
  reviewed: readonly Item[],
  now: readonly Item[],
): ReadonlySet<Proof> | undefined {
  const used = new Set<Proof>()
  let at = 0 // among `reviewed`
  let here = 0 // among `now`
  for (const { removed, added } of stepsBetween(reviewed, now)) {
    const same = reviewed.slice(at, at + removed.kept)
    const kept = now.slice(here, here + removed.kept)
    same.forEach((item, i) => noteKept(used, item, kept[i]))
    at += removed.kept
    here += added.kept
    const hunk: Hunk = {
      removed: reviewed.slice(at, at + removed.count),
      added: now.slice(here, here + added.count),
      before: now.slice(0, here),
      after: now.slice(here + added.count),
    }
    at += removed.count
    here += added.count
    if (removed.count + added.count === 0) continue
    const proofs = proofsOf(hunk)
    if (!proofs) return undefined
    for (const proof of proofs) used.add(proof)
  }
  if (used.size === 0) used.add('typography')
  return used
}

/** The same where a second subject stands between commas or not. */
function proofsUnset(
  reviewed: readonly Item[],
  now: readonly Item[],
): ReadonlySet<Proof> | undefined {
  const [one, other] = [withoutSetPartners(reviewed), withoutSetPartners(now)]
  if (one.length === reviewed.length && other.length === now.length) return undefined
  const used = proofsBetween(one, other)
  return used && new Set([...used, 'comma' as const].filter((proof) => proof !== 'typography'))
}

/** The same where what says when it was, or who says so, stands elsewhere in its sentence. */
function proofsReordered(
  reviewed: readonly Item[],
  now: readonly Item[],
): ReadonlySet<Proof> | undefined {
  if (!isEnglish()) return undefined
  const used = proofsBetween(withFrontedAdverbials(reviewed), withFrontedAdverbials(now))
  if (!used) return undefined
  // What proves nothing by itself is called typography.
  const isPlain = used.size === 1 && used.has('typography')
  return isPlain ? new Set(['order']) : new Set([...used, 'order'])
}

type Side = { readonly kept: number; readonly count: number }

/** What both keep, followed by what differs, again and again. */
function stepsBetween(
  reviewed: readonly Item[],
  now: readonly Item[],
): readonly { readonly removed: Side; readonly added: Side }[] {
  const steps: { removed: Side; added: Side }[] = []
  let kept = 0
  let gone = 0
  let come = 0
  const close = () => {
    steps.push({ removed: { kept, count: gone }, added: { kept, count: come } })
    kept = gone = come = 0
  }
  for (const { value, added, removed } of diffArrays([...reviewed], [...now], {
    comparator: isSame,
  })) {
    if (!added && !removed) {
      if (gone + come > 0) close()
      kept = value.length
    } else if (added) come += value.length
    else gone += value.length
  }
  close()
  return steps
}

function isSame(a: Item, b: Item): boolean {
  if (a.normal === b.normal) return true
  return (a.isHead || b.isHead) && lowered(a.normal) === lowered(b.normal)
}

/** What made one of two items that stand for each other, where they are written in two ways. */
function noteKept(used: Set<Proof>, reviewed: Item, now: Item | undefined): void {
  if (!now || reviewed.text === now.text) return
  const by = now.by ?? reviewed.by
  if (by) used.add(by)
}

/** The proof of a stretch as a whole, or those of its words one by one, where as many came as went. */
function proofsOf(hunk: Hunk): readonly Proof[] | undefined {
  const whole = proofOf(hunk)
  if (whole) return [whole]
  const { removed, added, before, after } = hunk
  if (removed.length !== added.length || removed.length < 2) return undefined
  const each = removed.map((item, i) =>
    proofOf({
      removed: [item],
      added: added.slice(i, i + 1),
      before: [...before, ...added.slice(0, i)],
      after: [...added.slice(i + 1), ...after],
    }),
  )
  return each.every((proof) => proof !== undefined) ? each : undefined
}

function proofOf(hunk: Hunk): Proof | undefined {
  // What changes nothing in English may turn another language round: `ein`, `kein`.
  if (!isEnglish()) {
    if (isFreeEnd(hunk)) return 'typography'
    return grammar().tag === 'de' ? germanProofOf(hunk) : undefined
  }
  const { removed, added } = hunk
  const [one, other] = [removed[0], added[0]]
  if (one?.kind === 'word' && other?.kind === 'word' && removed.length + added.length === 2) {
    if (isSpellingPair(one.normal, other.normal)) return 'spelling'
    if (isTypo(wordOf(one), wordOf(other))) return 'typo'
  }
  if (isDoubled(hunk)) return 'typo'
  if (isFreeHyphen(hunk)) return 'hyphen'
  if (isFreeComma(hunk)) return 'comma'
  if (isSentenceBreak(hunk)) return 'sentence-break'
  if (isFreeEnd(hunk)) return 'typography'
  if (isFreeWord(hunk)) return 'function-word'
  if (isOwnReckoning(hunk)) return 'reckoning'
  return undefined
}

const wordOf = ({ normal, isHead }: Item): string => (isHead ? lowered(normal) : normal)
