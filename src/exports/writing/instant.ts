/** A day as feeds ask for a moment: its first, in universal time. The content knows no hours. */
export const instantOf = (day: string): string => `${day}T00:00:00Z`
