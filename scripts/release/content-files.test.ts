import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { siteOf } from '../../.config/site-of.ts'
import { contentFiles } from './content-files.ts'

test('what begins with a dot is not packed at any depth, nor what a link leads to', () => {
  const folder = siteOf({
    '.env': 'TOKEN=x',
    '.git/config': '[core]',
    'claims/.env': 'TOKEN=x',
    'claims/.git/HEAD': 'ref',
    'claims/a.json': '{}',
    'site.json': '{}',
  })
  symlinkSync('/etc/hostname', join(folder, 'claims/b.json'))
  symlinkSync('/etc', join(folder, 'sources'))
  expect(contentFiles(folder)).toEqual(['claims/a.json', 'site.json'])
})
