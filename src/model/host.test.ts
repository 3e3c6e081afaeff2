import { expect, test } from 'vitest'
import { isHostName } from './host.ts'

const hostOf = (address: string): string => new URL(address).hostname

test.each([
  'https://example.org',
  'https://example.org./',
  'https://a-b.example.org:8080',
  'https://my_host.example.org',
  'https://büro.example',
  'https://xn--bro-hoa.example',
  'http://localhost:4321',
  'http://127.0.0.1',
  'http://[::1]:4321',
  `https://${'a'.repeat(63)}.org`,
])('%s has a host', (address) => {
  expect(isHostName(hostOf(address))).toBe(true)
})

test.each([
  'https://a..org',
  'https://.org',
  'https://example.org..',
  "https://example.org'",
  'https://example.org;script-src',
  'https://example.org,a',
  'https://-a.org',
  'https://a-.org',
  `https://${'a'.repeat(64)}.org`,
  `https://${'a.'.repeat(130)}org`,
])('%s has none', (address) => {
  expect(isHostName(hostOf(address))).toBe(false)
})
