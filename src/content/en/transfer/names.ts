/** Words in typed companies and people that are no names, in lower case. */

import { LEGAL_FORMS } from '../../../domain/text/company.js';
import type { NameWords } from '../../../domain/text/names.js';
import { words } from '../text/lists.js';

export const naming: NameWords = {
  legal: LEGAL_FORMS,
  generic: new Set(
    words(`
    the of and for in at a an school primary secondary high college university hospital clinic trust nhs council city
    county bank group company services service solutions systems software technologies technology tech digital media
    health care centre center institute foundation charity hotel restaurant store shop stores department ministry
    office agency site depot plant branch factory warehouse yard mill quarry works studio studios labs lab partners consulting consultants international global national royal saint st
    new northern southern eastern western north south east west first general public united academy association society
    mid-size small large startup start-up fintech online local regional community big some former`),
  ),
  ordinary: new Set(
    words(`
    a an the i me my we us our you your he she they him her his its it who whom whose which that this these those and
    or but nor so if then than as of for to from by via with without at on in into over about after before during
    through up out off is are was were be been am do does did has have had will would can could should may might not no
    yes please mr mrs ms miss dr prof sir madam hr recruiter recruiting recruitment hiring manager manageress head lead
    leader team talent people person partner interviewer interviewers panel chair director principal headteacher
    teacher matron sister nurse doctor engineer engineering developer designer product owner officer coordinator
    assistant admin reception receptionist secretary boss ceo cto coo cfo vp chief founder agency agent contact mail
    email e-mail mails message messages call phone telephone number text sms linkedin xing slack teams zoom whatsapp
    signal letter post website site portal form office desk department company firm organisation organization school
    hospital ward trust council same other both either first second third last next later earlier led ran gave did made
    sent write wrote say said call called talk talked speak spoke met knew know monday tuesday wednesday thursday friday
    saturday sunday today tomorrow yesterday week month january february march april may june july august september
    october november december reply reach ask asked could replying maybe perhaps probably directly again soon back
    there here one two someone somebody anyone nobody`),
  ),
  alsoNames: new Set(
    words(`
    will may april june august mark bill hope grace joy faith rose art rich grant chase drew pat frank sue rob jack
    dean summer autumn dawn eve lily ivy holly violet olive penny ray miles max guy gene dale cliff glen heath reed
    wade ward page paige sky skye crystal pearl ruby amber jade robin jay art dot bob nick chuck victor earl duke`),
  ),
};
