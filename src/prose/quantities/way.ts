import type { AmountKind, WrittenHedge } from './found.ts'

/** Which way the words around an amount say that something went by it. */
export type Way = {
  /** True where what was lost may be meant: then a datum below zero is said without its minus. */
  readonly isFall: boolean
  readonly course?: 'down' | 'up'
  /** True where the amount is what something went by, or what it went to. */
  readonly isBy?: true
  readonly isTo?: true
  /** True where it may be said of the things that are counted, and not of a change: `dropped 14 stones`. */
  readonly isOfThings?: true
}

/** An amount with its hedges, from its first lexeme to the first behind it. */
export type Around = {
  readonly from: number
  readonly next: number
  readonly hedges: readonly WrittenHedge[]
  readonly kind: AmountKind
  /** Of a measure its unit: degrees go down, and metres are also where something is. */
  readonly unit: string
  readonly isMinus: boolean
}

export const nowhere: Way = { isFall: false }
export const down: Way = { isFall: true, course: 'down' }
export const up: Way = { isFall: false, course: 'up' }
export const downOrThings: Way = { ...down, isOfThings: true }
export const upOrThings: Way = { ...up, isOfThings: true }
