import { declared, testHeld } from './held-table.ts'

// Parts, ratios, fractions in words, lengths, durations and ordinals, as people write them in two languages.

testHeld('en', [
  [
    { label: 'Homes with power', unit: 'percent', central: 97 },
    `
    + 97 homes in 100
    + 97 of 100 homes
    + 97 homes out of 100
    + 97 homes in every hundred
    - 97 homes in 1,000
    - 97 of 1,000 homes
    - 79 homes in 100
    - 97 homes in 10
    - 97 homes
  `,
  ],
  [
    { label: 'Share of votes', unit: 'percent', central: 200 / 3 },
    `
    + two thirds of the votes
    + two-thirds of votes
    + ⅔ of the votes
    + a two-thirds majority of votes
    + two in three votes
    + two out of every three votes
    - a third of the votes
    - one in three votes
    - three quarters of the votes
    - two fifths of the votes
    - three in two votes
  `,
  ],
  [
    { label: 'Share of the pupils', unit: 'percent', central: 25, qualifier: 'about' },
    `
    + about a quarter of the pupils
    + about one pupil in four
    + roughly one in four pupils
    + about 25 pupils in 100
    - a quarter of the pupils and a half of the girls
    - about one pupil in five
    - about a third of the pupils
    - about 25 pupils
  `,
  ],
  [
    { label: 'Share of the women', unit: 'percent', central: 20 },
    `
    + one in five women
    + one woman in five
    + every fifth woman
    + a fifth of the women
    + one fifth of women
    + 1 in 5 women
    - one in six women
    - every sixth woman
    - every fifth woman in 1,000
    - four in five women
    - the fifth woman
  `,
  ],
  [
    { label: 'Turnout, change', unit: 'percentage points', central: 4.5 },
    `
    + 4½ points
    + 4.5 points
    + by 4.5 points
    + four and a half points
    + four and a half percentage points
    - 4½ per cent
    - 4½ basis points
    - 5½ points
    - 4½ people
    - -4.5 points
  `,
  ],
  [
    { label: 'Outage', unit: 'days', central: 1.5 },
    `
    + a day and a half
    + one and a half days
    + 1½ days
    + 36 hours
    + one day and a half
    - a day and a quarter
    - two days and a half
    - an hour and a half
    - a week and a half
    - half a day
  `,
  ],
  [
    {
      label: 'Girls for each 100 boys',
      ...declared('girls per 100 boys', 'rate', { per: 100 }),
      central: 94,
    },
    `
    + 94 girls to 100 boys
    + 94 girls for every 100 boys
    + 94 girls per 100 boys
    + 94 girls for each hundred boys
    - 100 girls to 94 boys
    - 94 boys to 100 girls
    - 94 girls to 1,000 boys
    - 94 girls
    - 49 girls to 100 boys
    - 94 girls per 100 children
    - 94 girls to 100 teachers
  `,
  ],
  [
    {
      label: 'Doctors',
      ...declared('doctors per 1,000 people', 'rate', { per: 1000 }),
      central: 4.5,
    },
    `
    + 4.5 doctors per 1,000 people
    + 4.5 doctors per thousand people
    + 4½ doctors for every 1,000 people
    + 4.5 doctors to 1,000 people
    + 4.5 doctors to every thousand people
    - 4.5 doctors
    - 4.5 doctors per 100 people
    - 4.5 doctors per 10,000
    - 4.5 doctors to 100 people
    - 4.5 nurses per 1,000 people
  `,
  ],
  [
    {
      label: 'People moved',
      ...declared('people', 'count', { synonyms: ['residents', 'moved'] }),
      central: 500000,
      qualifier: 'about',
    },
    `
    + about half a million people
    + around half a million residents
    + some 500,000 people moved
    + about 0.5 million people
    + about 500 thousand people
    - half a million people
    - about half a billion people
    - about a quarter of a million people
    - about half of the people
    - about half a million houses
    - about one and a half million people
    - several thousand people
    - hundreds of thousands of people
  `,
  ],
  [
    { label: 'Age', unit: 'years', low: 13, high: 17 },
    `
    + between 13 and 17 years
    + from 13 to 17 years
    + 13–17 years
    + 13 to 17 years
    + between thirteen and seventeen years
    + years 13-17
    - between 13 and 19 years
    - 13–71 years
    - between 17 and 13 years
    - 13 years
    - 17 years
    - 13 and 17 months
  `,
  ],
  [
    { label: 'Mass', unit: 'g', low: 4.8, central: 5, high: 5.2 },
    `
    + 5 g ± 0.2 g
    + 5 ± 0.2 g
    + 5 g, give or take 0.2 g
    + 5 g (4.8 to 5.2 g)
    + 5 g plus or minus 0.2 g
    - 5 ± 0.4 g
    - 5 g ± 0.5 g
    - 5 ± 0.2 kg
    - 5.2 ± 0.2 g
    - 5 g, give or take 2 g
  `,
  ],
  [
    { label: 'Span', unit: 'm', central: 1250 },
    `
    + 1,250 m
    + 1.25 km
    + 1,250 metres
    + 1 km 250 m
    + one and a quarter kilometres
    + 1¼ km
    - 1,250 km
    - 1,250 ft
    - 12.5 km
    - 1.25 m
    - 1 km 520 m
    - 125,000 mm
    - 1.25 miles
  `,
  ],
  [
    { label: 'Lowest temperature', unit: '°C', central: -18.5 },
    `
    + −18.5 °C
    + 18.5 degrees below zero
    + minus 18.5 degrees
    + 18½ degrees below freezing
    - 18.5 °C
    - 18.5 degrees above zero
    - −18.5 °F
    - 18.5 degrees
    - −81.5 °C
  `,
  ],
  [
    { label: 'Change', unit: 'percent', central: 0 },
    `
    + 0%
    + zero per cent
    + 0.0%
    + by 0 per cent
    - 0.1%
    - 10%
    - 0 points
    - 1%
  `,
  ],
  [
    { label: 'Rank', ...declared('place', 'count'), central: 3 },
    `
    + third place
    + the 3rd place
    + place 3
    - the 13th place
    - 30 places
    - 4th place
  `,
  ],
  [
    { label: 'Villages', ...declared('villages', 'count'), low: 24, high: 60 },
    `
    + 24 to 60 villages
    + two dozen to five dozen villages
    + between 24 and 60 villages
    - dozens of villages
    - 24 villages
    - 60 villages
    - 24 to 60 towns
    - two dozen to six dozen villages
  `,
  ],
  [
    { label: 'Villages', ...declared('villages', 'count'), central: 12 },
    `
    + a dozen villages
    + one dozen villages
    + 12 villages
    + twelve villages
    - two dozen villages
    - half a dozen villages
    - dozens of villages
    - a dozen towns
    - several villages and 21 more
  `,
  ],
  [
    { label: 'Ratio of 2020 to 2010', unit: 'times', central: 3 },
    `
    + It tripled.
    + It grew threefold.
    + three times as much
    + 3 times
    + a threefold rise
    + It trebled.
    - It doubled.
    - four times as much
    - It grew thirtyfold.
    - 3%
    - 3 times out of ten
    - a third as much
    - It grew by three times ten.
  `,
  ],
  [
    { label: 'Weight', unit: 'kg', central: 0.75 },
    `
    + 750 g
    + 0.75 kg
    + three quarters of a kilo
    + three quarters of a kilogram
    + ¾ kg
    - 750 kg
    - 7.5 kg
    - 0.75 g
    - three quarters of a pound
    - 75 g
    - a quarter of a kilo
  `,
  ],
  [
    { label: 'Literacy', unit: 'percent', central: 60 },
    `
    + 60 adults in 100
    + six adults in ten
    + six in ten adults
    + three in five
    + 60 out of every 100 adults
    + three fifths of adults
    - 60 adults in 1,000
    - six adults in twelve
    - six adults
    - 60 adults in 10 villages
    - three adults in four
    - two fifths of adults
    - every sixth adult
    - every sixtieth adult
  `,
  ],
  [
    { label: 'Farms', ...declared('farms', 'count'), central: 60 },
    `
    + 60 farms
    + 60 of them
    - 60 farms in 100
    - 60 of 100 farms
    - 60 in 100 farms
    - 6 farms in 10
    - 60 farms to 100 mills
    - 60 houses in 100 villages
    - 60 farms per 100 villages
  `,
  ],
  [
    { label: 'Towns hit', ...declared('towns', 'count'), central: 5 },
    `
    + 5 towns
    + five towns in the county
    + five towns to the north
    - 5 towns in 100
    - five towns in ten
    - every fifth town
    - 5 villages in 10 counties
    - 5 towns to 10 villages
    - one town in five
    - 5 ± 2 towns
  `,
  ],
  [
    { label: 'Births', ...declared('births per 1,000 women', 'rate', { per: 1000 }), central: 45 },
    `
    + 45 births per 1,000 women
    + 45 births to 1,000 women
    + 45 births for every thousand women
    + 45 per 1,000
    - 45 births per 1,000 men and boys in households
    - 45 women per 1,000 births
    - 45 births
    - 45 births to 100 women
    - 45 births in 1,000 towns
    - 54 births per 1,000 women
  `,
  ],
  [
    { label: 'Journey', unit: 'hours', central: 2.5 },
    `
    + 2.5 hours
    + two hours and a half
    + 2 hours 30 minutes
    + 150 minutes
    + 2½ hours
    + 2 h 30 min
    - 2 hours 50 minutes
    - two hours and a quarter
    - 2 minutes 30 seconds
    - two days and a half
    - 2 hours 30 seconds
    - 1 hour 30 minutes
    - 2 h 3 min
    - 2.5 hours and a half
  `,
  ],
  [
    { label: 'Road', unit: 'km', central: 12.4 },
    `
    + 12.4 km
    + 12 km 400 m
    + 12,400 m
    - 12 km 40 m
    - 12 km 4 m
    - 12 miles 400 yards
    - 124 km
    - 12 km 400 km
  `,
  ],
  [
    { label: 'Change in support', unit: 'percentage points', central: -3 },
    `
    + fell by 3 points
    + minus three points
    + down 3 points
    + 3 percentage points lower
    - 3 points
    - rose by 3 points
    - fell by 3%
    - fell by 3 people
    - up 3 points
    - fell by 30 points
  `,
  ],
  [
    {
      label: 'Age of the wood',
      ...declared('years', 'count'),
      low: 380,
      central: 420,
      high: 460,
      qualifier: 'about',
    },
    `
    + about 420 ± 40 years
    + about 420 years, give or take 40 years
    + about 380 to 460 years
    - 420 ± 40 years
    - about 420 ± 4 years
    - about 420 ± 40 months
    - about 400 ± 40 years
    - about 460 ± 40 years
    - about 380 ± 40 years
  `,
  ],
  [
    { label: 'Letters', ...declared('letters', 'count'), central: 1000 },
    `
    + a thousand letters
    + 1,000 letters
    + one thousand letters
    - several thousand letters
    - a few thousand letters
    - thousands of letters
    - a couple of thousand letters
    - a thousand and a half letters
    - many thousand letters
  `,
  ],
  [
    { label: 'Letters', ...declared('letters', 'count'), central: 100 },
    `
    + a hundred letters
    + 100 letters
    - a few hundred letters
    - hundreds of letters
    - some hundreds of letters
    - one in a hundred letters
  `,
  ],
])

testHeld('de', [
  [
    { label: 'Haushalte mit Strom', unit: 'percent', central: 97 },
    `
    + 97 von 100 Haushalten
    + 97 Haushalte von 100
    + 97 von hundert Haushalten
    + 97 % der Haushalte
    - 97 von 1.000 Haushalten
    - 79 von 100 Haushalten
    - 97 Haushalte
    - 97 Promille
    - 97 Haushalte von 10
  `,
  ],
  [
    { label: 'Anteil der Stimmen', unit: 'percent', central: 200 / 3 },
    `
    + zwei Drittel der Stimmen
    + ⅔ der Stimmen
    + zwei von drei Stimmen
    + eine Zweidrittelmehrheit der Stimmen
    - ein Drittel der Stimmen
    - drei Viertel der Stimmen
    - eine von drei Stimmen
    - zwei Fünftel der Stimmen
    - zwei Dritte
  `,
  ],
  [
    { label: 'Anteil der Schüler', unit: 'percent', central: 25, qualifier: 'about' },
    `
    + etwa ein Viertel der Schüler
    + etwa jeder vierte Schüler
    + etwa 25 von 100 Schülern
    - etwa ein Fünftel der Schüler
    - etwa jeder fünfte Schüler
    - etwa 25 Schüler
    - etwa drei Viertel der Schüler
  `,
  ],
  [
    { label: 'Anteil der Frauen', unit: 'percent', central: 20 },
    `
    + jede fünfte Frau
    + eine von fünf Frauen
    + ein Fünftel der Frauen
    + jede 5. Frau
    - jede sechste Frau
    - die fünfte Frau
    - vier von fünf Frauen
    - jede fünfzigste Frau
    - fünf Frauen
  `,
  ],
  [
    { label: 'Änderung der Beteiligung', unit: 'Prozentpunkte', central: 4.5 },
    `
    + 4,5 Punkte
    + 4½ Punkte
    + viereinhalb Prozentpunkte
    + um 4,5 Prozentpunkte
    + viereinhalb Punkte
    - 4½ Prozent
    - 5½ Punkte
    - 4,5 Basispunkte
    - dreieinhalb Punkte
    - 4.5 Punkte
    - um −4,5 Punkte
  `,
  ],
  [
    { label: 'Ausfall', unit: 'Tage', central: 1.5 },
    `
    + eineinhalb Tage
    + anderthalb Tage
    + 1,5 Tage
    + 36 Stunden
    + 1½ Tage
    - zweieinhalb Tage
    - anderthalb Stunden
    - einen halben Tag
    - anderthalb Wochen
  `,
  ],
  [
    {
      label: 'Mädchen auf 100 Jungen',
      ...declared('Mädchen je 100 Jungen', 'rate', { per: 100 }),
      central: 94,
    },
    `
    + 94 Mädchen auf 100 Jungen
    + 94 Mädchen je 100 Jungen
    + 94 Mädchen pro hundert Jungen
    - 100 Mädchen auf 94 Jungen
    - 94 Mädchen auf 1.000 Jungen
    - 49 Mädchen auf 100 Jungen
    - 94 Mädchen
  `,
  ],
  [
    {
      label: 'Ärzte',
      ...declared('Ärzte je 1.000 Einwohner', 'rate', { per: 1000 }),
      central: 4.5,
    },
    `
    + 4,5 Ärzte je 1.000 Einwohner
    + 4,5 Ärzte auf tausend Einwohner
    + 4½ Ärzte pro 1.000 Einwohner
    - 4,5 Ärzte
    - 4,5 Ärzte je 100 Einwohner
    - 45 Ärzte je 1.000 Einwohner
    - 4,5 Ärzte auf 10.000 Einwohner
  `,
  ],
  [
    {
      label: 'Umgesiedelte',
      ...declared('Menschen', 'count', { synonyms: ['Einwohner'] }),
      central: 500000,
      qualifier: 'about',
    },
    `
    + etwa eine halbe Million Menschen
    + rund 500.000 Menschen
    + ungefähr 0,5 Millionen Einwohner
    + etwa 500 Tausend Menschen
    + etwa 500 000 Menschen
    - eine halbe Million Menschen
    - etwa eine halbe Milliarde Menschen
    - etwa eine Viertelmillion Menschen
    - etwa anderthalb Millionen Menschen
    - mehrere Tausend Menschen
    - etwa die Hälfte der Menschen
    - etwa 500.000 Häuser
    - Hunderttausende Menschen
  `,
  ],
  [
    { label: 'Alter', unit: 'Jahre', low: 13, high: 17 },
    `
    + zwischen 13 und 17 Jahren
    + 13 bis 17 Jahre
    + 13–17 Jahre
    + von 13 bis 17 Jahren
    + zwischen dreizehn und siebzehn Jahren
    - zwischen 13 und 19 Jahren
    - 13–71 Jahre
    - 13 Jahre
    - dreizehn bis sechzehn Jahre
    - 13 bis 17 Monate
  `,
  ],
  [
    { label: 'Masse', unit: 'g', low: 4.8, central: 5, high: 5.2 },
    `
    + 5 g ± 0,2 g
    + 5 ± 0,2 g
    + 5 g (4,8 bis 5,2 g)
    + 5 g, plus oder minus 0,2 g
    - 5 ± 0,4 g
    - 5 ± 0,2 kg
    - 5,2 ± 0,2 g
    - 5 ± 2 g
  `,
  ],
  [
    { label: 'Spannweite', unit: 'm', central: 1250 },
    `
    + 1.250 m
    + 1,25 km
    + 1250 Meter
    + 1 km 250 m
    + eineinviertel Kilometer
    - 1.250 km
    - 1,250 m
    - 12,5 km
    - 1.25 km
    - 1.520 m
  `,
  ],
  [
    { label: 'Tiefste Temperatur', unit: '°C', central: -18.5 },
    `
    + −18,5 °C
    + 18,5 Grad unter null
    + minus 18,5 Grad
    + 18,5 Grad unter dem Gefrierpunkt
    - 18,5 °C
    - 18,5 Grad über null
    - −18,5 °F
    - plus 18,5 Grad
    - 18,5 Grad Hitze
  `,
  ],
  [
    { label: 'Rang', ...declared('Platz', 'count'), central: 3 },
    `
    + der dritte Platz
    + Platz 3
    + der 3. Platz
    + Platz drei
    - der 13. Platz
    - Platz 30
    - Platz vier
    - 33 Plätze
  `,
  ],
  [
    { label: 'Dörfer', ...declared('Dörfer', 'count'), central: 12 },
    `
    + ein Dutzend Dörfer
    + 12 Dörfer
    + zwölf Dörfer
    - zwei Dutzend Dörfer
    - ein halbes Dutzend Dörfer
    - Dutzende Dörfer
    - ein Dutzend Städte
    - anderthalb Dutzend Dörfer
  `,
  ],
  [
    { label: 'Verhältnis von 2020 zu 2010', unit: 'times', central: 3 },
    `
    + Es verdreifachte sich.
    + das Dreifache
    + dreimal so viel
    + 3-mal so viel
    + dreifach
    - Es verdoppelte sich.
    - das Vierfache
    - viermal so viel
    - ein Drittel
    - dreißigmal so viel
  `,
  ],
  [
    { label: 'Gewicht', unit: 'kg', central: 0.75 },
    `
    + 750 g
    + 0,75 kg
    + ein Dreiviertelkilo
    + drei Viertel Kilogramm
    + ¾ kg
    - 750 kg
    - 7,5 kg
    - 0.75 kg
    - ein Viertelkilo
    - drei Viertel Pfund
  `,
  ],
  [
    {
      label: 'Übersterblichkeit',
      ...declared('Tote', 'count', { synonyms: ['Todesfälle', 'Menschen starben'] }),
      low: 13300000,
      central: 14900000,
      high: 16600000,
      interval: { kind: 'confidence', level: 95 },
    },
    `
    + 14,9 Millionen Tote (95-%-Intervall 13,3 bis 16,6 Millionen)
    + 14,9 Mio. Tote
    + zwischen 13,3 und 16,6 Millionen Tote
    + 14.900.000 Todesfälle
    - 14.9 Millionen Tote
    - 14,9 Milliarden Tote
    - 13,3 bis 14,9 Millionen Tote
    - 14,9 Mrd. Tote
    - 149 Millionen Tote
    - 14,9 Millionen Verletzte
  `,
  ],
  [
    { label: 'Alphabetisierung', unit: 'percent', central: 60 },
    `
    + 60 von 100 Erwachsenen
    + sechs von zehn Erwachsenen
    + drei Fünftel der Erwachsenen
    + 60 Prozent der Erwachsenen
    - 60 von 1.000 Erwachsenen
    - jeder sechste Erwachsene
    - sechs Erwachsene
    - zwei Fünftel der Erwachsenen
    - sechs von zwölf Erwachsenen
  `,
  ],
  [
    { label: 'Höfe', ...declared('Höfe', 'count', { synonyms: ['Hof'] }), central: 60 },
    `
    + 60 Höfe
    + sechzig Höfe
    - 60 Höfe von 100
    - 60 von 100 Höfen
    - 60 Höfe auf 100 Dörfer
    - 60 Häuser
    - jeder sechzigste Hof
  `,
  ],
  [
    {
      label: 'Geburten',
      ...declared('Geburten je 1.000 Frauen', 'rate', { per: 1000 }),
      central: 45,
    },
    `
    + 45 Geburten je 1.000 Frauen
    + 45 Geburten auf 1.000 Frauen
    + 45 Geburten auf tausend Frauen
    - 45 Frauen je 1.000 Geburten
    - 45 Geburten
    - 45 Geburten auf 100 Frauen
    - 54 Geburten auf 1.000 Frauen
    - 45 Geburten auf 1.000 Dörfer
  `,
  ],
  [
    { label: 'Fahrt', unit: 'Stunden', central: 2.5 },
    `
    + zweieinhalb Stunden
    + 2,5 Stunden
    + 2 Stunden 30 Minuten
    + 150 Minuten
    + 2½ Stunden
    - zweieinviertel Stunden
    - 2 Stunden 50 Minuten
    - zweieinhalb Tage
    - dreieinhalb Stunden
    - eine Viertelstunde
    - zwei Stunden
  `,
  ],
  [
    { label: 'Änderung der Zustimmung', unit: 'Prozentpunkte', central: -3 },
    `
    + fiel um 3 Punkte
    + sank um drei Prozentpunkte
    + minus 3 Punkte
    - 3 Punkte
    - stieg um 3 Punkte
    - fiel um 3 Prozent
    - fiel um 30 Punkte
  `,
  ],
  [
    {
      label: 'Alter des Holzes',
      unit: 'Jahre',
      low: 380,
      central: 420,
      high: 460,
      qualifier: 'about',
    },
    `
    + rund 420 ± 40 Jahre
    + etwa 380 bis 460 Jahre
    - 420 ± 40 Jahre
    - rund 420 ± 4 Jahre
    - rund 420 ± 40 Monate
    - rund 400 ± 40 Jahre
  `,
  ],
  [
    { label: 'Briefe', ...declared('Briefe', 'count', { synonyms: ['Brief'] }), central: 1000 },
    `
    + tausend Briefe
    + 1.000 Briefe
    + eintausend Briefe
    - einige Tausend Briefe
    - Tausende Briefe
    - ein paar tausend Briefe
    - mehrere tausend Briefe
    - wenige tausend Briefe
    - zigtausend Briefe
    - zehntausende Briefe
    - tausendeinhundert Briefe
    - Tausende von Briefen
  `,
  ],
  [
    { label: 'Verhältnis', unit: 'times', central: 25 },
    `
    + das Fünfundzwanzigfache
    + fünfundzwanzigmal so viel
    + 25-mal so viel
    - das Fünfundzwanzigste
    - das Vierundzwanzigfache
    - fünfundzwanzig Prozent
    - das Fünffache
    - fünfmal so viel
  `,
  ],
])
