/** The language that readers are spoken to in; its plurals, lists, numbers and dates come from the platform. */
export const language = 'en-GB'
