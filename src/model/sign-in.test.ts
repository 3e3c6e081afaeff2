import { expect, test } from 'vitest'
import { holdsSignIn } from './sign-in.ts'

test.each([
  'https://name@host/',
  'https://name:secret@host/',
  'https://:secret@host/',
  'https://@host/',
  'https://:@host/',
  ' HTTPS:\\\\@host/',
])('`%s` holds a name, a password or a place for them', (address) => {
  expect(holdsSignIn(address)).toBe(true)
})

test.each([
  'https://host/@name',
  'https://host/?a@b',
  'https://host#@',
  'mailto:a@b.example',
  'a@b',
])('`%s` holds none', (address) => {
  expect(holdsSignIn(address, 'https://page.example/')).toBe(false)
})
