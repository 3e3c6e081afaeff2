import { testHeld } from './held-table.ts'

// Ranks and counts, groups, parts and multiples in words.

testHeld('en', [
  [
    { label: 'Villages hit', unit: 'villages', central: 3 },
    `
    + three villages
    + Three were hit, the third of three by night.
    - the 3rd village
    - the third village
    - third
    - a third
    - the third-largest village
  `,
  ],
  [
    { label: 'Eruptions', unit: 'eruptions', central: 3 },
    `
    + It erupted for the third time.
    + the third time
    + the third of three eruptions
    - the third eruption
    - the 3rd
    - the second of three eruptions, the third
  `,
  ],
  [
    { label: 'Rank', unit: 'place', central: 3 },
    `
    + third place
    + the 3rd place
    + It came third.
    + ranked third
    + the third-largest
    + 3rd
    - the 2nd place
    - second place
    - ranked second
    - the second-largest lake
    - first place
  `,
  ],
  [
    { label: 'Rank among lakes', unit: 'place', central: 2 },
    `
    + the second-largest lake
    + second place
    + ranked second
    + came second
    - third place
    - first place
  `,
  ],
  [
    { label: 'Villages hit', unit: 'villages', central: 20 },
    `
    + a score of villages
    + 20 villages
    - scores of villages
    - two score villages
    - a score of 30
  `,
  ],
  [
    { label: 'Test result', unit: 'points', central: 20 },
    `
    + a score of 20 points
    + a score of 20
    - a score of 21
  `,
  ],
  [
    { label: 'Villages hit', unit: 'villages', central: 2 },
    `
    + a couple of villages
    + a pair of villages
    + two villages
    - three villages
    - two pairs of villages
    - a couple of dozen villages
    - a dozen villages
  `,
  ],
  [
    { label: 'Villages hit', unit: 'villages', central: 5 },
    `
    - a couple of villages
    - a pair of villages
    - half a dozen villages
    - scores of villages
  `,
  ],
  [
    { label: 'Villages hit', unit: 'villages', central: 6 },
    `
    + half a dozen villages
    + half-a-dozen villages
    - a half-dozen towns
  `,
  ],
  [
    { label: 'Ratio of 2020 to 2010', unit: 'times', central: 2 },
    `
    + It doubled.
    + twice as many
    + a twofold rise
    + double the number
    - It tripled.
    - It halved.
    - threefold
  `,
  ],
  [
    { label: 'Ratio of 2020 to 2010', unit: 'times', central: 0.5 },
    `
    + It halved.
    + half as many
    + It was cut in half.
    + It fell by half.
    - It doubled.
    - It fell by a third.
  `,
  ],
  [
    { label: 'Change', unit: 'percent', central: -50 },
    `
    + It halved.
    + It fell by half.
    + It was halved.
    - It doubled.
    - It rose by half.
    - It fell by a third.
  `,
  ],
  [
    { label: 'Change', unit: 'percent', central: 100 },
    `
    + It doubled.
    + twice as many
    - It tripled.
    - It halved.
  `,
  ],
  [
    { label: 'Share of homes', unit: 'percent', central: 100 },
    `
    - It doubled.
  `,
  ],
  [
    { label: 'Share of homes', unit: 'percent', central: 50 },
    `
    + half of the homes
    - It halved.
    - one in three homes
    + one in two homes
    + every second home
    + every other home
  `,
  ],
  [
    { label: 'Wait', unit: 'seconds', central: 30 },
    `
    + 30 seconds
    + It took 30 seconds, every second of which counted.
  `,
  ],
  [
    { label: 'Share of homes', unit: 'percent', central: 25 },
    `
    + a quarter of the homes
    - two thirds of the homes
    - a third
    - one percent
    - one per cent of homes
  `,
  ],
  [
    { label: 'Length', unit: 'km', central: 3 },
    `
    - one kilometre
    - one km
  `,
  ],
  [
    { label: 'Wait', unit: 'hours', central: 3 },
    `
    - one hour
    + three hours
  `,
  ],
])

testHeld('de', [
  [
    { label: 'Getroffene Dörfer', unit: 'Dörfer', central: 3 },
    `
    + drei Dörfer
    - das dritte Dorf
    - das 3. Dorf
    - das drittgrößte Dorf
    - ein Drittel
  `,
  ],
  [
    { label: 'Ausbrüche', unit: 'Ausbrüche', central: 3 },
    `
    + zum dritten Mal
    + Der Berg brach zum 3. Mal aus.
    + der dritte von drei Ausbrüchen
    - der dritte Ausbruch
  `,
  ],
  [
    { label: 'Rang', unit: 'Platz', central: 3 },
    `
    + der dritte Platz
    + auf dem 3. Platz
    + der drittgrößte See
    + Platz 3
    - der zweite Platz
    - der zweitgrößte See
    - der erste Platz
  `,
  ],
  [
    { label: 'Rang', unit: 'Platz', central: 2 },
    `
    + der zweite Platz
    + der zweitgrößte See
    - der drittgrößte See
  `,
  ],
  [
    { label: 'Getroffene Dörfer', unit: 'Dörfer', central: 12 },
    `
    + ein Dutzend Dörfer
    - Dutzende Dörfer
    - zwei Dutzend Dörfer
  `,
  ],
  [
    { label: 'Getroffene Dörfer', unit: 'Dörfer', central: 2 },
    `
    - ein Dutzend Dörfer
  `,
  ],
  [
    { label: 'Verhältnis', unit: 'times', central: 2 },
    `
    + doppelt so viele
    + doppelt so hoch
    + Es verdoppelte sich.
    + das Doppelte
    - Es halbierte sich.
    - dreimal so viel
  `,
  ],
  [
    { label: 'Verhältnis', unit: 'times', central: 0.5 },
    `
    + Es halbierte sich.
    + halb so viele
    - Es verdoppelte sich.
  `,
  ],
  [
    { label: 'Änderung', unit: 'percent', central: -50 },
    `
    + Es halbierte sich.
    + Es sank um die Hälfte.
    + Es hat sich halbiert.
    - Es verdoppelte sich.
    - Es stieg um die Hälfte.
  `,
  ],
  [
    { label: 'Änderung', unit: 'percent', central: 100 },
    `
    + Es verdoppelte sich.
    - Es halbierte sich.
  `,
  ],
  [
    { label: 'Anteil', unit: 'percent', central: 50 },
    `
    + die Hälfte der Häuser
    + jedes zweite Haus
    - Es halbierte sich.
    - jedes dritte Haus
  `,
  ],
  [
    { label: 'Anteil', unit: 'percent', central: 25 },
    `
    - ein Drittel der Häuser
    - zwei Drittel der Häuser
    - ein Prozent
    - ein Kilometer von vier Kilometern
  `,
  ],
  [
    { label: 'Länge', unit: 'km', central: 3 },
    `
    - einen Kilometer
    - ein Kilometer
  `,
  ],
])
