/** Signs before an amount, with what may stand directly before the sign. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  HK$: 'HKD',
  NT$: 'TWD',
  NZ$: 'NZD',
  S$: 'SGD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  '₽': 'RUB',
}

/** ISO 4217 codes, written before or after an amount. */
export const currencyCodes: ReadonlySet<string> = new Set(
  'AUD BRL CAD CHF CNY EUR GBP HKD IDR INR JPY KRW MXN NZD PHP RUB SGD THB TWD UAH USD VND ZAR'.split(
    ' ',
  ),
)

/** Names after an amount. `dollars` without a country are US dollars, as house style has it. */
export const currencyNames: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  yen: 'JPY',
  won: 'KRW',
  yuan: 'CNY',
  renminbi: 'CNY',
  rouble: 'RUB',
  roubles: 'RUB',
  rubles: 'RUB',
  rupees: 'INR',
  francs: 'CHF',
}
