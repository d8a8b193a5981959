/**
 * What to look up before an interview, by the kind of workplace, and where. `NAME` stands for the employer, a word in
 * capitals that begins a place to look for a row of public-records.ts.
 */

export type TopicTheme = 'pages' | 'news' | 'money' | 'offer' | 'people' | 'reviews' | 'job';
export type Topics = Readonly<Partial<Record<TopicTheme, Topic>>>;
export type Topic = readonly [label: string, text: string, where: string];

/** One row of the tables below: label, task, and where to look. */
export const row = ([text = '']: TemplateStringsArray): Topic => {
  const [label = '', task = '', where = ''] = text.split(' | ');
  return [label, task, where];
};

export const PEOPLE: Topic = row`Who you'll meet | Find out who you'll meet at NAME | the invite, or ask whoever sent it. Then look them up (staff page, LinkedIn).`;
export const STAFF: Topic = row`What it's like to work there | Read what staff say about NAME | someone who works there, or a staff review site such as Indeed or Glassdoor. Look for what keeps coming up.`;
/** What nearly every advert leaves to be worked out. */
export const JOB: Topic = row`What the job is for | Work out what this job is for at NAME | the advert: what would go wrong without it? If you can't tell, ask them.`;
export const NEWS: Topic = row`What's new | Look for news about NAME | their news page, then a news search for their name.`;
export const LOCAL: Topic = row`What's new | Look for news about NAME | their website, then the local paper.`;
export const ACCOUNTS: Topic = row`How they're doing | Look up how things are going at NAME | COMPANIES.`;
