const choices = { reading: 'read', marking: 'marks' } as const

/**
 * The rules of held.css for a page without script, where the key's radio buttons say what is chosen:
 *
 *     #text [data-reading='facts'] .note  →  .key:has(#read-facts:checked) ~ #text > * .note
 *     .key[data-read='facts']             →  .key:has(#read-facts:checked)
 */
export const askButtons = (sheet: string): string =>
  sheet
    .replaceAll(
      /#text\s+\[data-(reading|marking)='(\w+)'\]/g,
      (_, choice: keyof typeof choices, value: string) =>
        `.key:has(#${choices[choice]}-${value}:checked) ~ #text > *`,
    )
    .replaceAll(/\.key\[data-(\w+)='(\w+)'\]/g, '.key:has(#$1-$2:checked)')
