/** The first site’s kinds of words: what it is about, whoever it names. A generator of any site has none of them. */
export const kindsOfWords =
  /(?<!\p{L})(?:stol(?:e|en)|steal(?:s|ing)?|thefts?|thie(?:f|ves)|victims?|hack(?:s|ed|ers?|ing)?|heists?|robb(?:ed|ers?|ery|eries)|burglar\w*|loot(?:ed|ing)?|attempt(?:s|ed)?|cyber\w*|ransom\w*|launder\w*|cryptocurrenc\w*|blockchain|sanction\w*)(?!\p{L})/giu
