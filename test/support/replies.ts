/**
 * Made-up replies as employers send them and people paste them, labelled before any rule was run on them.
 *
 * A letter before each sentence says what it is: G greeting, F said to everyone, P praise, W to work on, O something
 * else about this person, S farewell and signature, Q quoted or forwarded head, D disclaimer or footer. `+` behind it:
 * on the same line as the one before.
 */

const REPLIES: Readonly<Record<string, string>> = {
  'kind, from a ward manager': `
G Hi Amara,

F Thank you so much for coming in on Thursday.
P+ You were warm with the panel and your answer on sepsis was excellent.
W+ Where you lost marks was medicines management: we wanted to hear the checks you do, step by step.
W+ Slow down a little too.
F+ Please do apply again.

S Best wishes,
S Dana Novak
S Ward Manager, Acute Medicine
S Ext 4417`,
  'curt, from a phone': `
W Not enough depth on SQL

S Sent from my iPhone`,
  'one line, nothing around it': `
W Your portfolio was thin.`,
  'form letter': `
G Dear Applicant,

F Thank you for your interest in the Data Analyst role at Parcelwise.
F+ We received a high volume of applications.
F Unfortunately, on this occasion, you have not been shortlisted.
F+ Due to the number of applications we receive we are unable to provide individual feedback.
F We will keep your details on file for future opportunities.
F We wish you every success in your job search.

S Kind regards,
S The Talent Team`,
  'form letter after an interview': `
G Dear Sam,
F Thank you for taking the time to meet with us last week.
F We were impressed with your background, but after careful consideration we have decided to move forward with another candidate whose experience more closely matches our needs.
F This was a difficult decision.
F We appreciate your interest in Marlow and encourage you to apply for future positions.
S Sincerely,
S Halden & Marlow Recruiting`,
  'form letter with one true line': `
G Dear Mr Reed,
F Thank you for attending the assessment day.
F I am sorry to tell you that you have not been successful.
W The assessors felt that you spoke over others in the group exercise.
F We wish you all the best for the future.
S Yours sincerely
S R. Halloran
S Graduate Recruitment`,
  'praise only': `
G Hi Tom,
P Honestly you interviewed really well.
P+ Your fault-finding on the conveyor was the best we saw.
P The lads liked you as well.
S Cheers
S Mick`,
  'bullets, two headings': `
G Hello Priya,
F As promised, some notes from the panel.
Q Strengths:
P - Clear structure in your answers
P - You knew our retention numbers
Q Areas for development:
W - Quantify the impact of your projects
W - Practise whiteboard SQL
W - Ask more about the team
S Regards,
S Jo`,
  'numbered list': `
G Hi Lee,
F Here is the feedback you asked for.
W 1. Your cover letter did not say why this council
W 2. Safeguarding answer stopped at reporting
P 3. Excellent on phonics
S Many thanks
S Mrs H. Doyle
S Headteacher`,
  'star bullets, title case': `
G Hi Chris
W * Time Management
W * Knowledge Of The Regs
P * Great Attitude
S Thanks
S Steve`,
  'quoted below, as Gmail does': `
G Hi Amara,
W The other candidate had run a unit at night.
P Your audit story was strong.
S Dana

Q On Tue, 24 Nov 2026 at 09:12, Amara Obi <amara@mail.example> wrote:
Q > Dear Dana,
Q > Is there one thing I could do better?
Q > Thank you,
Q > Amara`,
  'quoted below, the line broken in two, without marks': `
W More on budgets next time, please.
S Dana

Q On Tuesday, 24 November 2026 at 09:12:33 GMT, Amara Obi
Q <amara@mail.example> wrote:

Q Dear Dana,
Q Is there one thing I could do better?`,
  'quoted below, as Outlook does': `
G Good morning Ms Obi,

W You were vague about the reason you left your last post.

S Kind regards
S Dana Novak
S Talent Partner | St Mary's NHS Trust
S T: 020 7946 0018 M: 07700 900123
S www.stmarys.example

Q From: Amara Obi <amara@mail.example>
Q Sent: 24 November 2026 09:12
Q To: Novak, Dana <dana.novak@stmarys.example>
Q Subject: Re: Staff nurse at St Mary's

Q Dear Dana,
Q Is there one thing I could do better?`,
  'an original message below': `
W Bring evidence of your 18th Edition next time.
Q -----Original Message-----
Q From: Kev
Q To: Recruitment
Q What would you advise?`,
  'answered in between': `
G Hi Sam
Q On 24/11/2026 10:00, Sam Reed wrote:
Q > Was it my test?
P No, the test was fine.
Q > Anything I could do better?
W Explain your choices out loud.
S Tom`,
  'forwarded by a recruiter': `
G Hi Sam,
F See below from the client.
F Good luck!
S Becky

Q ---------- Forwarded message ---------
Q From: Tom Hale <tom@parcelwise.example>
Q Date: Wed, 25 Nov 2026 at 11:02
Q Subject: Sam Reed
Q To: Becky <becky@agency.example>

G Hi Becky,
P Nice guy, good SQL.
W We needed someone who has worked with event data.
S Tom`,
  'forwarded to oneself, nothing on top': `
Q -----Original Message-----
Q From: Ruth Adeyemi
Q Sent: 25 November 2026 16:40
Q To: Amara Obi
Q Subject: RE: Junior sister

G Dear Amara,
W The panel wanted more about leading the shift.
S Ruth`,
  'begin forwarded message, from a Mac': `
Q Begin forwarded message:

Q From: Ruth Adeyemi <ruth@trust.example>
Q Subject: Your interview
Q Date: 25 November 2026 at 16:40:12 GMT
Q To: Amara Obi <amara@mail.example>

G Amara,
P Super presentation.
W Numbers on slide 3 did not add up.
S R`,
  'a disclaimer longer than the mail': `
G Hi Kev,
W You did not isolate before testing in the practical.
S Regards
S Pete Marsh
S Electrical Supervisor
S Norbrook Foods Ltd

D This email and any attachments are confidential and may be privileged. If you have received it in error, please tell the sender and delete it.
D Norbrook Foods Ltd is registered in England and Wales no. 01234567.
D Please consider the environment before printing this email.`,
  'a warning on top': `
D CAUTION: This email originated from outside your organisation. Do not click links unless you recognise the sender.
G Hi Amara,
W Your answers were long.
S Thanks, Dana`,
  'all on one line': `
G Hi Amara,
F+ thanks for coming in on Thursday.
P+ You gave excellent clinical answers.
W+ Your examples needed more detail on results.
S+ Best wishes, Dana Novak, Ward Manager`,
  'Welsh and English': `
G Annwyl Amara / Dear Amara,

F Diolch yn fawr am ddod. Thank you for coming.
W We needed someone who can hold a conversation in Welsh.
S Cofion cynnes / Kind regards
S Rhian`,
  'German and English': `
G Liebe Frau Reed, dear Ms Reed,
W Ihr Deutsch reicht für den Kundendienst noch nicht aus.
W Your German is not yet enough for customer service.
P Fachlich hat uns alles überzeugt.
S Mit freundlichen Grüßen / Kind regards
S Jonas Weber

Q Am 24.11.2026 um 10:00 schrieb Sam Reed:
Q > Could I have improved anything?`,
  'French and English, from Canada': `
G Bonjour Sam,
F Merci pour votre temps / Thank you for your time.
W We were looking for someone bilingual at level C.
S Cordialement,
S Marie-Ève Roy

Q Le mar. 24 nov. 2026 à 10:00, Sam Reed <sam@mail.example> a écrit :
Q > Any advice?`,
  'phone signature in the middle': `
W Turn up early next time, you cut it fine
S Get Outlook for Android
Q ________________________________
Q From: Kev <kev@mail.example>
Q Sent: Tuesday, November 24, 2026 9:12:00 AM
Q To: Pete
Q Subject: Feedback?`,
  unkind: `
G Hi Sue,
O Frankly you looked bored and I think you are past this kind of work.
S Gary`,
  'from a coordinator, second hand': `
G Hi Jordan,
F Hope you're well.
O I spoke to the hiring manager.
W+ She said your case study ran over and you never got to the recommendation.
P+ She also said you were lovely to talk to.
F+ Let me know if you have any questions.
S Thanks,
S Aisha (she/her)
S Talent Coordinator`,
  'told on the phone, typed by the person': `
O Rang on Monday, spoke to Dana
W said I need more acute experience
P said the presentation was the best one`,
  'refuses feedback': `
G Hi Amara,
F Unfortunately we are not able to give individual feedback.
F+ I wish you the best of luck.
S Dana`,
  'with a PS': `
G Dear Ms Okoro,
W Your lesson plan had no plenary.
S Yours sincerely,
S J. Whitaker
O PS: Year 4 still talk about your volcano!`,
  'a signature with a slogan and links': `
G Hey Sam!
P You'd be great with clients.
W Just get a bit more Python under your belt.
S All the best,
S Ines
S --
S Ines Duarte
S People & Culture @ Loop
S linkedin.com/in/inesduarte
S "Do good work with good people"`,
  'american, informal': `
G Hi Jordan -
F Thanks for your note.
O I can't share details per our policy, but informally:
W work on your system design.
P You crushed the behavioral round.
S Best,
S Tyler`,
  'no greeting, no signature, three sentences': `
P Strong CV.
W+ You didn't ask us anything at the end.
W+ That made people think you were not that interested.`,
  'hard line breaks, as old mail programs make them': `
G Dear Mr Reed,
F Thank you for your email.
W The panel scored your answer about conflict lowest, since you described the team and
W~ not what you did yourself.
P Your knowledge of our drainage programme was better than that of anybody else we
P~ saw that day.
S Yours sincerely,
S Helen Cartwright`,
  'a table of scores': `
G Dear Candidate,
F Please find your scores below.
O Communication: 4/5
O Teamwork: 3/5
O Numerical: 2/5
S HR Shared Services`,
};

export interface LabelledReply {
  readonly name: string;
  readonly text: string;
  /** What is to be sorted, in order, without bullets. */
  readonly lines: readonly string[];
  readonly praise: readonly string[];
  readonly isForm: boolean;
}

const BULLET = /^(?:[-*•]|\d{1,2}[.)])\s+/u;

const labelledReply = ([name, source]: readonly [string, string]): LabelledReply => {
  const tagged = source
    .trim()
    .split('\n')
    .map((line) => {
      const [, tag = '', place = '', text = ''] = /^([A-Z])([+~]?) (.*)$/u.exec(line) ?? [];
      return { tag, place, text };
    });
  const withTag = (tags: string): readonly string[] =>
    tagged.flatMap(({ tag, place, text }, at) => {
      if (tag === '' || !tags.includes(tag) || place === '~') return [];
      const next = tagged[at + 1];
      return [`${text.replace(BULLET, '')}${next?.place === '~' ? ` ${next.text}` : ''}`];
    });
  return {
    name,
    text: tagged
      .map(({ place, text }, at) => `${at === 0 ? '' : place === '+' ? ' ' : '\n'}${text}`)
      .join(''),
    lines: withTag('PWO'),
    praise: withTag('P'),
    isForm: withTag('PWO').length === 0,
  };
};

export const labelled = (replies: Readonly<Record<string, string>>): readonly LabelledReply[] =>
  Object.entries(replies).map(labelledReply);

export const labelledReplies = labelled(REPLIES);
