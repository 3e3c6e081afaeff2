import { expect, test } from 'vitest'
import { conflictLines } from './merge-conflict.ts'

const lines = (...text: string[]) => conflictLines(text.join('\n'))

test('the marks of each conflict are found by their lines', () => {
  expect(lines('a', '<<<<<<< HEAD', 'b', '=======', 'c', '>>>>>>> edit')).toEqual([2, 4, 6])
  expect(lines('<<<<<<<', '||||||| base', '=======', '>>>>>>>')).toEqual([1, 2, 3, 4])
  const one = ['<<<<<<< HEAD', '=======', '>>>>>>> edit']
  expect(lines(...one, 'b', ...one)).toEqual([1, 2, 3, 5, 6, 7])
  expect(conflictLines(one.join('\r\n'))).toEqual([1, 2, 3])
})

test('what is no whole conflict is text', () => {
  expect(lines('A heading', '=======', 'words')).toEqual([])
  expect(lines('<<<<<<< HEAD', 'b', '>>>>>>> edit')).toEqual([])
  expect(lines('=======', '>>>>>>> edit')).toEqual([])
  expect(lines('  <<<<<<< HEAD', '  =======', '  >>>>>>> edit')).toEqual([])
  expect(lines('<<<<<<<<', '=======', '>>>>>>>>')).toEqual([])
})
