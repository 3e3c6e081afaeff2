'use strict'

// Loaded before every command, `node -r ./scripts/node-floor.cjs scripts/….ts`, and written so that any Node
// can read it: one that cannot read TypeScript by itself would end in a stack trace that names no cause.
if (!process.features.typescript) {
  process.stderr.write(
    `This needs Node 22.18 or later (not 23.0 to 23.5), which reads TypeScript; here is Node ${process.versions.node}. ` +
      'Install one from https://nodejs.org/; on 64-bit Linux, `npm ci` brings one that `npm run …` uses.\n',
  )
  process.exit(1)
}
