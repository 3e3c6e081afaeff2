import { describe, expect, test } from 'vitest'
import { inSiteLanguage } from '../../model/site-language.ts'
import { findQuantities } from '../../prose/quantities/quantities.ts'
import { disorderIn, disorderOf } from './order-of-amounts.ts'

/** What is wrong with the order of the numbers of a sentence. */
function disorder(sentence: string) {
  const found = findQuantities(sentence)
  return found
    .map((one, i) => {
      const before = found[i - 1]
      return disorderIn(sentence, one) ?? (before && disorderOf(sentence, before, one))
    })
    .find((fault) => fault !== undefined)
}

describe('what is a part is no more than its whole', () => {
  test.each([
    ['Without it $37 million of the society’s $571 million is left.', undefined],
    ['Without it $571 million of the society’s $37 million is left.', 'part'],
    ['Seven of the nine lamps burned.', undefined],
    ['Nine of the seven lamps burned.', 'part'],
    ['It lost $90 million, of which about $40 million was coal.', undefined],
    ['It lost $40 million, of which about $90 million was coal.', 'part'],
    ['It had 12 lamps, including 5 in the hall.', undefined],
    ['It had 5 lamps, including 12 in the hall.', 'part'],
    ['It lost 7% of $571 million.', undefined],
    ['It burned 20 tonnes of coal and 30 of wood.', undefined],
  ])('%s', (sentence, fault) => {
    expect(disorder(sentence)).toEqual(fault && 'part is more than the whole')
  })
})

describe('what falls comes to less, and what rises to more', () => {
  test.each([
    ['It fell from more than $1 billion to $660.5 million.', undefined],
    ['It fell from $660.5 million to more than $1 billion.', 'fell to more'],
    ['It fell sharply from 3% to 5%.', 'fell to more'],
    ['It rose from 3% to 5%.', undefined],
    ['It rose from 5% to 3%.', 'rose to less'],
    ['The count grew from 40 to 20 lamps.', 'rose to less'],
    ['It moved from 3% to 5%.', undefined],
  ])('%s', (sentence, fault) => {
    expect(disorder(sentence)).toEqual(fault)
  })
})

describe('so in German, where the verb may stand last', () => {
  test.each([
    ['Von seinen 571 Lampen brannten 37.', undefined],
    ['Sie verlor 37 von 571 Häusern.', undefined],
    ['Sie verlor 571 der 37 Häuser.', 'part is more than the whole'],
    ['Es waren 12 Lampen, davon 5 im Saal.', undefined],
    ['Es waren 5 Lampen, davon 12 im Saal.', 'part is more than the whole'],
    ['Der Anteil sank von 5 auf 3 Prozent.', undefined],
    ['Der Anteil sank von 3 Prozent auf 5 Prozent.', 'fell to more'],
    ['Der Anteil ist von 3 Prozent auf 5 Prozent gesunken.', 'fell to more'],
    ['Der Anteil ist von 3 Prozent auf 5 Prozent gestiegen.', undefined],
    ['Im Winter stieg der Anteil von 5 Prozent auf 3 Prozent.', 'rose to less'],
    ['Der Anteil ging von 3 Prozent auf 5 Prozent zurück.', 'fell to more'],
  ])('%s', (sentence, fault) => {
    expect(inSiteLanguage('de', () => disorder(sentence))).toEqual(fault)
  })
})
