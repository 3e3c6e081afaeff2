import { declared, testHeld } from './held-table.ts'

// Which way a datum went, and which whole is said first.

testHeld('en', [
  [
    { label: 'Support, change', unit: 'percentage points', central: -3 },
    `
    + a 3-point fall
    + a 3-percentage-point drop
    + a three-point decline
    + a fall of 3 points
    + a fall in support of 3 points
    + down 3 points
    + lost 3 points
    + shed three points
    + 3 points lower
    + 3 points lower than before
    + 3 points less
    + 3 points down on the year
    + shrank by 3 points
    + a 3 point drop
    + a drop of three percentage points
    + Support slumped by 3 points.
    + It slipped, in the end, by 3 points.
    + fell a further 3 points
    + 3 points were lost
    + a loss of 3 points
    + a 3-point cut
    + a 3-point slump
    + a 3-point reduction
    + 3 points below last year
    + minus 3 points
    - a 3-point rise
    - rose by 3 points
    - rose by −3 points
    - a rise of −3 points
    - gained 3 points
    - up 3 points
    - 3 points higher
    - a 3-point gain
    - a change of 3 points
    - 3 points above last year
    - a fall of 30 points
    - fell to 3 points
  `,
  ],
  [
    { label: 'Support, change', unit: 'percentage points', central: 3 },
    `
    + a 3-point rise
    + rose by 3 points
    + gained 3 points
    + 3 points higher
    + a change of 3 points
    + 3 points more
    - a 3-point fall
    - a 3-percentage-point drop
    - fell by 3 points
    - lost 3 points
    - 3 points lower
    - 3 points were lost
    - a fall in support of 3 points
    - down 3 points
    - 3 points below last year
    - shed three points
    - 3 points down on the year
    - a 3 point drop
  `,
  ],
  [
    { label: 'Population, change', unit: 'percent', central: -8 },
    `
    + an 8-percent decrease
    + an 8% decline
    + 8% fewer
    + 8% less
    + shrank by 8%
    + a reduction in population of 8%
    + 8% smaller
    + 8% down
    + growth of −8%
    - 8% more
    - 8% larger
    - an 8-percent increase
    - grew by 8%
  `,
  ],
  [
    { label: 'Seats, change', unit: 'seats', central: -12 },
    `
    + lost 12 seats
    + 12 seats fewer
    + 12 fewer seats
    + a 12-seat loss
    + a loss of 12 seats
    + down 12 seats
    + 12 seats down
    + The party shed twelve seats.
    + fell by 12 seats
    + 12 seats less
    - gained 12 seats
    - 12 seats more
    - won 12 seats
    - 12 seats
    - a 12-seat gain
  `,
  ],
  [
    { label: 'Seats, change', unit: 'seats', central: 12 },
    `
    + gained 12 seats
    + 12 more seats
    + a 12-seat gain
    + up 12 seats
    - lost 12 seats
    - 12 fewer seats
    - a 12-seat loss
    - 12 seats fewer
    - down 12 seats
  `,
  ],
  [
    { label: 'Seats lost', unit: 'seats', central: 12 },
    `
    + lost 12 seats
    + a loss of 12 seats
    - gained 12 seats
  `,
  ],
  [
    { label: 'Balance', unit: 'percent', central: -3 },
    `
    + a deficit of 3%
    + a shortfall of 3%
    - a surplus of 3%
  `,
  ],
  [
    { label: 'Balance', unit: 'percent', central: 3 },
    `
    - a deficit of 3%
    + a surplus of 3%
  `,
  ],
  [
    { label: 'Deficit', unit: 'percent', central: 3 },
    `
    + a deficit of 3%
    - a surplus of 3%
  `,
  ],
  [
    { label: 'Lowest temperature', unit: '°C', central: -18.5 },
    `
    + 18.5 °C of frost
    + 18.5 degrees of frost
    + 18.5 degrees below zero
    + 18.5 degrees below freezing
    + 18.5 °C below zero
    + 18.5 below zero
    + 18.5 degrees below
    - 18.5 °C of heat
    - 18.5 degrees above freezing
    - 18.5 above zero
  `,
  ],
  [
    { label: 'Temperature, change', unit: '°C', central: -3 },
    `
    + 3 °C colder
    + colder by 3 °C
    + 3 degrees cooler
    + It cooled by 3 °C.
    + 3 °C of cooling
    - 3 °C warmer
    - warmer by 3 °C
    - It warmed by 3 °C.
  `,
  ],
  [
    { label: 'Temperature, change', unit: '°C', central: 3 },
    `
    + 3 °C warmer
    + It warmed by 3 °C.
    + 3 °C of warming
    - 3 °C colder
    - cooler by 3 °C
    - 3 °C of cooling
    - It cooled by 3 °C.
  `,
  ],
  [
    { label: 'Homes with power', unit: 'percent', central: 97 },
    `
    + Of every 100 homes, 97 had power
    + Out of every 100 homes 97 had power.
    + 97 of every 100
    + Of 100 homes, 97 had power.
    + In every 100 homes, 97 had power.
    - Of every 1,000 homes, 97 had power
    - Of every 100 homes, 79 had power
    - For every 100 homes there were 97 flats
    - Of every 97 homes, 100 had power
  `,
  ],
  [
    {
      label: 'Girls for each 100 boys',
      ...declared('girls per 100 boys', 'rate', { per: 100 }),
      central: 94,
    },
    `
    + for every 100 boys there are 94 girls
    + For every hundred boys, 94 girls were born.
    + The ratio was 94 to 100.
    + Per 100 boys there were 94 girls.
    - for every 100 girls there are 94 boys
    - for every 1,000 boys there are 94 girls
    - for every 94 boys there are 100 girls
    - The ratio was 100 to 94.
    - The ratio was 94 to 1,000.
    - Of every 100 boys, 94 were girls
  `,
  ],
])

testHeld('de', [
  [
    { label: 'Haushalte mit Strom', unit: 'percent', central: 97 },
    `
    + Von 100 Haushalten hatten 97 Strom
    + Von je 100 Haushalten hatten 97 Strom.
    + Von hundert Haushalten hatten 97 Strom.
    - Von 1.000 Haushalten hatten 97 Strom
    - Von 100 Haushalten hatten 79 Strom
    - Auf 100 Haushalte kamen 97 Wohnungen.
  `,
  ],
  [
    {
      label: 'Mädchen auf 100 Jungen',
      ...declared('Mädchen je 100 Jungen', 'rate', { per: 100 }),
      central: 94,
    },
    `
    + auf 100 Jungen kamen 94 Mädchen
    + Auf 100 Jungen kommen 94 Mädchen.
    + Im Vorjahr kamen auf 100 Jungen 94 Mädchen.
    + Je 100 Jungen gab es 94 Mädchen.
    + Das Verhältnis war 94 zu 100.
    - auf 100 Mädchen kamen 94 Jungen
    - auf 1.000 Jungen kamen 94 Mädchen
    - Das Verhältnis war 100 zu 94.
  `,
  ],
  [
    { label: 'Anteil der Frauen', unit: 'percent', central: 20 },
    `
    + eine Frau von fünf
    + eine von fünf Frauen
    + jede fünfte Frau
    - eine Frau von sechs
    - eine Frau von fünf Kindern
  `,
  ],
  [
    { label: 'Anteil', unit: 'percent', central: 25 },
    `
    + ein Schüler von vier
    + Ein Schüler von vier konnte lesen.
    + einer von vier
    - ein Schüler von fünf
    - ein Weg von vier Kilometern
  `,
  ],
  [
    { label: 'Änderung der Zustimmung', unit: 'Prozentpunkte', central: -3 },
    `
    + ein Rückgang um 3 Punkte
    + ein Rückgang von 3 Punkten
    + sank um 3 Punkte
    + sank um drei Prozentpunkte
    + 3 Punkte weniger als im Vorjahr
    + 3 Punkte weniger
    + minus 3 Punkte
    + ein Minus von 3 Punkten
    + ging um 3 Punkte zurück
    + nahm um 3 Punkte ab
    + ist um 3 Punkte gesunken
    + verlor 3 Punkte
    + ein Verlust von 3 Punkten
    + 3 Punkte niedriger
    + um 3 Punkte niedriger
    + fiel um weitere 3 Punkte
    + ein 3-Punkte-Rückgang
    + lag 3 Punkte unter dem Vorjahr
    + büßte 3 Punkte ein
    - ein Anstieg um 3 Punkte
    - stieg um 3 Punkte
    - nahm um 3 Punkte zu
    - 3 Punkte mehr als im Vorjahr
    - ein Plus von 3 Punkten
    - gewann 3 Punkte
    - 3 Punkte höher
    - ist um 3 Punkte gestiegen
    - lag 3 Punkte über dem Vorjahr
  `,
  ],
  [
    { label: 'Änderung der Zustimmung', unit: 'Prozentpunkte', central: 3 },
    `
    + ein Anstieg um 3 Punkte
    + stieg um 3 Punkte
    + nahm um 3 Punkte zu
    + 3 Punkte mehr als im Vorjahr
    + ein Plus von 3 Punkten
    + gewann 3 Punkte
    - ein Rückgang um 3 Punkte
    - sank um 3 Punkte
    - 3 Punkte weniger als im Vorjahr
    - ein Minus von 3 Punkten
    - nahm um 3 Punkte ab
    - ging um 3 Punkte zurück
    - verlor 3 Punkte
    - ein Verlust von 3 Punkten
    - 3 Punkte niedriger
    - ist um 3 Punkte gesunken
    - ein 3-Punkte-Rückgang
    - büßte 3 Punkte ein
  `,
  ],
  [
    { label: 'Tiefste Temperatur', unit: '°C', central: -18.5 },
    `
    + 18,5 Grad Frost
    + 18,5 °C unter null
    + 18,5 Grad unter null
    + minus 18,5 Grad
    + 18,5 Grad minus
    + 18,5 Grad unter Null
    - 18,5 Grad Wärme
    - 18,5 Grad plus
    - 18,5 Grad über null
  `,
  ],
  [
    { label: 'Temperatur, Änderung', unit: '°C', central: -3 },
    `
    + 3 Grad kälter
    + um 3 Grad kälter
    + kühlte um 3 Grad ab
    + 3 °C kühler als im Vorjahr
    - 3 Grad wärmer
    - um 3 Grad wärmer
  `,
  ],
  [
    { label: 'Temperatur, Änderung', unit: '°C', central: 3 },
    `
    + 3 Grad wärmer
    - um 3 Grad kälter
    - 3 °C kühler als im Vorjahr
  `,
  ],
  [
    { label: 'Bevölkerung, Änderung', unit: 'percent', central: -8 },
    `
    + ein Bevölkerungsrückgang von 8 Prozent
    + ein achtprozentiger Rückgang
    + 8 Prozent weniger
    + schrumpfte um 8 Prozent
    + um 8 Prozent kleiner
    + hat um 8 Prozent abgenommen
    - ein Bevölkerungsanstieg von 8 Prozent
    - ein achtprozentiger Anstieg
    - hat um 8 Prozent zugenommen
    - wuchs um 8 Prozent
    - ein Bevölkerungsrückgang von 80 Prozent
    - ein neunprozentiger Rückgang
  `,
  ],
  [
    { label: 'Sitze, Änderung', unit: 'Sitze', central: -12 },
    `
    + verlor 12 Sitze
    + 12 Sitze weniger
    + 12 Sitze verloren
    + ein Verlust von 12 Sitzen
    - gewann 12 Sitze
    - 12 Sitze mehr
    - 12 Sitze
  `,
  ],
  [
    { label: 'Saldo', unit: 'percent', central: -3 },
    `
    + ein Defizit von 3 Prozent
    - ein Überschuss von 3 Prozent
  `,
  ],
  [
    { label: 'Saldo', unit: 'percent', central: 3 },
    `
    + ein Überschuss von 3 Prozent
    - ein Defizit von 3 Prozent
  `,
  ],
])
