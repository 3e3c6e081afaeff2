import type { KnipConfig } from 'knip'

// What nothing imports is dead, and is named by `npm run lint`.
const config: KnipConfig = {
  entry: [
    'scripts/*.ts',
    'scripts/bench/*.ts',
    'scripts/bench/mutants/in-tests.ts', // a setup file of the tests that the bench runs
    'src/integration.ts', // named in astro.config.mjs, which takes it by its path
    '.config/*.{ts,js}',
  ],
  project: ['src/**/*.{ts,astro}', 'scripts/**/*.ts', '.config/*.{ts,js}'],
  // A type that a file's own exports speak of is part of what the file says.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    '@apache-annotator/selector', // @apache-annotator/dom imports it and does not name it
    // src/review/same/words.ts loads the dictionaries of these by name.
    'dictionary-en',
    'dictionary-en-gb',
    // Files of these are read by scripts/make-fonts.ts.
    '@expo-google-fonts/source-sans-3',
    '@expo-google-fonts/source-serif-4',
  ],
  // What tests make a pipe and check a manifest with, what installs a browser, the screen that one of
  // them wants, and what makes a disk that is soon full.
  ignoreBinaries: ['mkfifo', 'sha256sum', 'apt-get', 'apt-cache', 'Xvfb', 'mount', 'umount'],
}

export default config
