/** Letters to many, and letters that only begin like one; written after the rules, labelled before these were run. */

export const formLetters: readonly string[] = [
  'Dear Mr Obi\nYour application and the test held on 3 March have reference. The committee regrets to inform you that it was not successful. Should you dispute this you may lodge a query on the prescribed form. The council wishes you success in your career.\nThe council is bound by the Protection of Personal Information Act. Your documents will be destroyed in June.',
  "Hello,\nWe've now completed our review and won't be inviting you to the next stage. Competition was fierce. All the best with your search.\nThe Hiring Team",
  'Dear Jordan, Thank you for your application for Ward Clerk. I am writing to inform you that you were not shortlisted on this occasion. If you have not heard from us about other posts within three weeks please assume these were unsuccessful too. Regards, Resourcing',
  'Hi Sam\n\nThe position you applied for has now been filled.\n\nWe appreciate the time you invested and hope you will consider us again.\n\nBest,\nTalent @ Marlow',
  'Dear Applicant\nUnfortunately your application has not been successful at this time. We had over 400 applicants. We are not able to respond to requests for feedback.\nHR',
  'Good morning Priya,\n\nI wanted to let you know that we have decided to pursue other applicants whose skills better meet our current requirements. Please keep an eye on our website.\n\nKind regards\nPeople Team',
  'Dear Ms Obi,\nFurther to your recent interview I regret to advise that you have not been appointed to the post. May I take this opportunity to thank you for your time.\nYours sincerely\nT. Barr\nHR Officer',
  'Your candidacy for Field Technician is no longer under consideration. This mailbox is not monitored.',
  'Dear Ana, thank you for your time. We have chosen someone else for this post. Your CV will be kept on file.',
  'Dear Lee, your recent application was considered carefully. Unfortunately you were not shortlisted. All the best with your search. If you would like to apply again, you could sign up for alerts.',
  "Hi Femi! Thanks for applying to be a Barista with us. We won't be taking your application forward this time but don't be disheartened, we'd love to see you in our shops! x",
];

export const lettersWithFeedback: readonly string[] = [
  'Dear Jordan, I regret that you were not successful. You lost out narrowly: the other candidate could start straight away.\nRegards, Sue',
  "Hi Sam, it's a no I'm afraid. Your code worked but there were no tests.\nTom",
  'Dear Ms Obi,\nUnfortunately we have appointed another candidate. The panel liked your honesty. They wanted to hear about budgets.\nYours, T. Barr',
  "We won't be moving forward. Feedback from the team: strong on design, light on delivery.",
  'Thank you for your interest. We received a large number of applications. In your case the essential criterion of a full driving licence was not met.\nResourcing',
  'Dear Lee, you were not shortlisted because your statement did not address the person specification.',
  'Not this time sorry. Come back when you have your gold card.',
  'Your reconciliation test was the best of the four. It came down to Xero, which the other person had used for two years. You could also have given shorter answers. We will keep your CV on file.',
  'It came down to Xero. We will keep your CV on file.',
  'Slow down a little. Your details stay on file with us.',
  'Unfortunately you were not successful. Your opening story was clear.',
  'I regret that it is another candidate this time. You might also have asked about the rota.',
  'We have decided to move on with another candidate. Next time, bring a printed copy of the plan.',
  'Unfortunately you were not selected. It came down to who could start on Monday.',
  "Hi Priya, sadly not successful. You came second of six. You'd have got it with a bit of Power BI.",
];
