/**
 * Characters that show nothing and change how the text around them is read: controls, marks of writing
 * direction, zero-width spaces, tags, and what Unicode
 * calls no character. Joiners that some scripts need are not among them.
 */
export const hiddenCharacters =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{NChar}]/gu
