/** German free words whose exchange turns a sentence round, as `opposites` has the English ones. */
export const germanOpposites: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['öffnete', 'öffneten', 'geöffnet', 'öffnet', 'eröffnet', 'eröffnete', 'offen'],
    ['schloss', 'schlossen', 'geschlossen', 'schließt', 'zu'],
  ],
  [['oberhalb'], ['unterhalb']],
  [
    ['nördlich', 'nord', 'norden', 'nördlichen'],
    ['südlich', 'süd', 'süden', 'südlichen'],
  ],
  [
    ['östlich', 'ost', 'osten', 'östlichen'],
    ['westlich', 'west', 'westen', 'westlichen'],
  ],
  [
    ['links', 'linke', 'linken'],
    ['rechts', 'rechte', 'rechten'],
  ],
  [
    ['stromauf', 'flussaufwärts'],
    ['stromab', 'flussabwärts'],
  ],
  [
    ['begann', 'begannen', 'beginnt', 'begonnen', 'anfang'],
    ['endete', 'endeten', 'endet', 'beendet', 'ende'],
  ],
  [
    ['stimmte', 'angenommen', 'billigte', 'gebilligt', 'akzeptierte', 'akzeptiert'],
    ['lehnte', 'abgelehnt', 'verwarf', 'verworfen'],
  ],
  [
    ['bestätigte', 'bestätigt', 'bewies', 'belegt'],
    ['widerlegte', 'widerlegt', 'bestritt', 'bestritten', 'bezweifelt'],
  ],
  [
    ['gewann', 'gewonnen', 'gewinn', 'gewinne'],
    ['verlor', 'verloren', 'verlust', 'verluste'],
  ],
  [
    ['überlebte', 'überlebten', 'überlebt', 'lebte', 'lebten', 'lebend'],
    ['starb', 'starben', 'gestorben', 'getötet', 'tot', 'tote'],
  ],
  [
    ['schuldig', 'verurteilt'],
    ['unschuldig', 'freigesprochen'],
  ],
  [
    ['erfolg', 'gelang', 'gelungen', 'erfolgreich'],
    ['misserfolg', 'scheiterte', 'gescheitert', 'erfolglos', 'versucht'],
  ],
  [
    ['gestohlen', 'stahl', 'genommen', 'nahm', 'entwendet', 'erbeutet'],
    ['zurückgegeben', 'erstattet', 'wiedererlangt'],
  ],
  [
    ['baute', 'gebaut', 'errichtet', 'errichtete'],
    ['zerstört', 'zerstörte', 'abgerissen', 'riss'],
  ],
  [
    ['öffentlich', 'veröffentlicht'],
    ['geheim', 'privat', 'zurückgehalten'],
  ],
  [
    ['wahr', 'richtig', 'korrekt', 'zutreffend'],
    ['falsch', 'unwahr', 'irrig'],
  ],
  [['sicher'], ['gefährlich', 'unsicher']],
  [
    ['stark', 'starke', 'starken'],
    ['schwach', 'schwache', 'schwachen'],
  ],
  [
    ['kaufte', 'kauften', 'gekauft', 'kauf'],
    ['verkaufte', 'verkauften', 'verkauft', 'verkauf'],
  ],
  [
    ['einfuhr', 'import', 'importe'],
    ['ausfuhr', 'export', 'exporte'],
  ],
  [
    ['einnahmen', 'überschuss'],
    ['ausgaben', 'defizit', 'kosten'],
  ],
  [
    ['verursachte', 'verursacht', 'führte'],
    ['verhinderte', 'verhindert'],
  ],
  [
    ['innerhalb', 'innen'],
    ['außerhalb', 'außen'],
  ],
  [['trocken'], ['nass', 'überflutet']],
  [['voll'], ['leer']],
  [
    ['alt', 'alte', 'alten'],
    ['neu', 'neue', 'neuen'],
  ],
  [
    ['männer', 'mann'],
    ['frauen', 'frau'],
  ],
]
