/** The text around an exported page. */

export const page = {
  title: (debriefs: number) => (debriefs === 1 ? 'A debrief' : `${debriefs} debriefs`),
  contents: 'What is in here',
} as const;
