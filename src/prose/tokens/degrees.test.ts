import { expect, test } from 'vitest'
import { tokenize } from './tokens.ts'

const degreesOf = (text: string): string[] =>
  tokenize(text)
    .filter(({ kind }) => kind === 'number' || kind === 'comparative' || kind === 'unit')
    .map(({ kind, normal }) => `${kind} ${normal}`)

test('an ordinal is a number', () => {
  expect(degreesOf('It was the second bridge, not the third.')).toEqual(['number 2', 'number 3'])
})

test('a unit of time is a unit, in one form', () => {
  expect(degreesOf('The flood lasted some weeks, a week in all.')).toEqual([
    'unit week',
    'unit week',
  ])
})

test('a comparative before than and a superlative after an article are comparatives', () => {
  expect(degreesOf('It was brighter than the largest star, and better placed.')).toEqual([
    'comparative brighter',
    'comparative largest',
    'comparative better',
  ])
})

test('a comparative may stand some words before its than', () => {
  expect(degreesOf('The river is wider at the ford than at the bridge.')).toEqual([
    'comparative wider',
  ])
})

test('a noun that ends like a superlative ranks nothing', () => {
  expect(degreesOf('The forest in the west is of interest to the guest.')).toEqual([])
})
