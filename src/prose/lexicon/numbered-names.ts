/**
 * Names of well-known things that hold a number and that no form tells from an amount, as written. A name of
 * the site's own subject stands in its data, among the aliases of an entity.
 */
export const numberedNames: readonly string[] = `
50 Cent, 21 Savage, 2 Chainz, 3 Doors Down, 30 Seconds to Mars, 4 Non Blondes, 98 Degrees, 101 Dalmatians,
12 Monkeys, 12 Angry Men, 12 Years a Slave, 8 Mile, 9 to 5, 7 Up, 7UP, 5 Star Movement, 1Password, 2FA, 3GPP,
Maroon 5, Level 42, Sum 41, Heaven 17, Matchbox 20, Front 242, Eiffel 65, Haircut 100, East 17, Boyz 2 Men,
Forever 21, Century 21, Motel 6, Super 8, Pier 1, Phillips 66, Heinz 57, Colt 45, Product 19, Lucky 7,
Fahrenheit 451, Slaughterhouse 5, Catch 22, Ocean's 11, Ocean's 12, Ocean's 13, Ocean's 8, District 9, Plan 9,
Charter 77, Agenda 21
`
  .split(',')
  .map((name) => name.trim())

/** Capitalised words that a bare number makes a name of, even where a noun follows: `Boeing 737 jets`. */
export const namingWords: readonly string[] =
  `Group Groups Office Offices Unit Units Bureau Room Suite Lab Laboratory Flight Route Highway Interstate
Motorway Autobahn Building Camp Division Brigade Squadron Committee Channel Studio Pier Gate Terminal Runway
Reactor Station Area Apollo Gemini Soyuz Sputnik Voyager Ariane Falcon Boeing Airbus Windows Android iOS
iPhone iPad Xbox PlayStation Pentium Formula Symphony Opus Psalm Proposition Prop Amendment Protocol Type
Category Catch`.split(/\s+/)

/** Words that a number makes a name of only where it counts nothing: `Call 20 was answered`, `Call 20 witnesses`. */
export const orderingWords: readonly string[] =
  `Call Count Form Box Exit Junction Case Lot Task Project Operation Bid Tender Docket Exhibit Radio Day Week
Season Episode Model Mark Grade Class Tier Zone District Sector Precinct Ward Block Plot Platform Bus Tram
Engine Galaxy Pixel Question Round Lap Lane Locker Seat Big`
    .split(/\s+/)
    .concat('Group of', 'Gang of')
