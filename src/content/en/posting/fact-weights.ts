/**
 * What speaks for a role, an employer and a place in a posting (src/domain/posting/likely.ts), packed. Made by
 * `node bench/fact-weights.mjs FOLDER… --write` (logistic regression) from 197 postings and the weights before.
 */
export const packed = [
  '~~~WF~~4N~~lY~*W~hW~eU~5O~~~3O~LPhOLY1_3T~~QR~~~~~ob~~nL~~~}X~8E~~7Q~~~~~?Py^~@U~~~>P~:N~/FqQ~~~~~~x]3P~~~~~~~iQ~mPGGMN~~~`;~~~RU~~ZJ~~~~SL(MML~=L~~~JR~4[~DR2Q~~XKB]~~~~AT5M|P~~nRsRbK~~~~[OKQ~~*O~~O7~~~~~EJ~~~>X<U~~~~~~wh~HQ~ZR~~=C~~{TcT~~~~~~7R~WMJO~~~XQ~~~~~~~*T:R~~tO~~~~~~~~VX~9P~yO~~~~~~yP~RJn^9',
  '_)K<U9T~BQ`N[[4W~~2R~0M~~~B[AL*NEP~~~~~^PHTsQ~lc~~~~~ZTLa~~~4U~~A`~SN~RQ~~~)W~~~~~~~~~~~kK~~~~5R~2`~~h_~~DM~3OjM~~~ud~fcNONX~ORDU~CX+X=R~~~]K~=Y~~/R+N;W8DNOF]OTsO6WSE}^PP~~~~~BkDMsRdQlM@UCN~VUJK~OO~)Q6O~~~~[Q~5NNefL~qOaT~~~~~~6`~,B~~{YWU~~~~BP~~VY~~HMJN~h`J^EJ~~WVnQ;L~*O~qR~vP:ZZU-G8QzYaK|Z~~~~~~~0Q',
  'cN6ZdT5WJVGbePMRZUTK~w[6P~~IQ~~/Nj[Ma~1Q~~~~XQ,T~~CM~~kaO[MQ~`IWPFO~J[~~~~~~~~~~cQ~:Q~5X~~9^~~~5[]L~>P~(K6QvL,M`N@gQP~~~~fJ~lJ~M[~~~GP~~~~~;O~hK~~~BNSQ~~~~~?Y[W3Q~)]iE5R<RyN~/N~~AO~~~Z[n^~~u]~~{QRj~~~~YR~~~~[J~~GRBO}D~~~~~~(~~8R~~x^~~~u_6P~~NY~~<M~~~6YELiO~yT-O~]D~~=U~TO~~~~~~8Q~=RmQhQ~~~~~~~~~bQ0N~',
  'DZzP[j^d~wM5ZfRAOlN/`=Rqd~~~~~~0N~@Jel~~RF~~~~XT~1ZcL~HQ~~~~~~~~eR~q_4H~WN~JZ~~.a~VJ~ZO~~<P5V~+Q~~~~WXuOcRc]~?c~~WN~~oT~~~~6_~~;MAZ^M6R;[@T~~~~QO~.W~-Q8`~cO~uK@L(R~~-P)QxP~~~~LO[P~~~kR~~~~UY~~~~kN)I~YP7_~(]~~7MZOmR~fJ~~5R~~lQfUvLmK~~~IXXHDT~~~FZ~^R~DRkN~~~FQ-Q~gY~~~~~~~~(_~~)N0RLY7T~BJ>F~~~~~EQCQ~~~',
  '5V~~~~2OqT~mRvP~~SQ|E*T-[EV5P2U,ZJMuZ)^8UwUET~~~~-I_W~~~=KbZQ5~~gX<PzM~~~^]~~~~xt~~~HERV~hP~JT5QEL_O~~~~~~~~WV~~8fAOu[~~DTOK~~IXjQ-[~~~;R~~>Q~~~aQ~jT~~~h[~QQ~~*M~~~~EQ,R~~fL~7LqP~9UNL8Q>kLO~aT*d2U~^M~vO~9Y~~3G~~~)UUV~1U~~~?T~~~uY~~~~~~9M~~~:ArQfccFIA[Y~~~~~~~KTCQ~~~~5X`X~/[DQ)T~~wR~mY~LUf]ZO~~nc0O~~',
  '(U4O~iQ~7O2Q~~~~OR~5Q)]DR~~~PLTP~~~AQWO~^T~1r~IZoQ~~~~~TRsR~~~~~~~~a[~~wX~xQ.>~PXaR+R~~~~~~z`~~~UYE]~~~~uN~~~7P~~~~~~BN-eOR~~ZU~~~~~~Q`~^PKWdRoF~uN~fL0R~~~~~/K~+FlW}Q~BR~4H5H~-J(Q~~~cPuQ;gUTEQ(T5W~OO~~fQ~~Qt<Z~~~~TW~~sPWlT^*K~~~~~QI~~~aR~~~xc~,Y@a~~tR~~~WO~0O~~~fj~`QiV1Q~~-P~5e~UQ~~~~~~BNNTDUvN~~~~[',
  'Q~~pQ~~KQ~xY~~rdUG~~,^~WXzB~~~~;OUXZHd_]T~~~~~~~~@O~~~1R|n~~5`:KUOqW0`~~HQ~hH~~~~~~~YWzZ~hM[K~wLwn~RP~~~dO3e-Q~~mp~2VYNA]4N3X~~~~;L~~UY~/OOP~~~~~~~~~6L~~~~~~~wA~lahOC`OO(`8P<M5V.OKQtRIU~ZQxQq]iU~~~~~~~~gQ~~~nQth~~~~~~CP~-a~IEW?~VK~~UYlG~~,T~~:R~~~~~~,Q88~~~VQ~~MI~~~AL>OKZHV~`T~mi~AQ~~~KK~KO~8P~~[]Cb',
  '~8b4LfbcYnR~~~~~~~~=G~;I9I~~~~~~~5X~~~cO~~~<>,L~aQVQvHLDrR~)F88,?vLgX2Z9YY^~MF{iATAPrO~hO~nY~AW~~eK,I~QTPR0U~~JRl`xE~FK~*P6RCg~SR~MQ+Q5Q~I_~~~~]P|PhRgV~0AAQ2h4L~~0g~~tO~XR~GV~~~rL~~~~IM~Q^~~~~~~1Q~~~~A[~~~~~v~~~~^LbV9?~~~SPkR~~~ZULXrOYLDP~~8K~~-J_WWM4OvP~mQ~~/X~GM~ZQAR~AO/Y~~~kWmGpR~~~~~gU~Yt~3U~9R~',
  'Ze:X~OW~~~_P~~~-O~~~(J4I~~~EM~|K~~~~~~~<R~w_EQ~eO~~~~0K~YRNT~~~~~~GT~}j~(_:Ox`=O~~tOXa~3V~~~~~f[0J~cL~~It~~bR~1MMZnO~>P~~EL~?W:b~PVLKdO~}T~~~~~_X~(^~~DT~~~~~~lQ~~~~UL~~~~~~~*P~|P~~~~~uP~TD4ntP~~eR~~~<I~~dN8d~~WQ~~~~i[db~~@KqINQ~AQ~~~~/X~~;a~JT1W~~AX,Q,P~SW>L~~~~,R2TZY4Q*Q~~~(e~~~~vQ~5Y~+QFHVQ)N~MI~a',
  'P~~/]BQ~LP~n^~-T~;R~HV@^{N+Old~~HT~~-RTO~~cJ~3`~4Q,MRP.JNR._~M^~~~pR~~xNHY~~~HJDFVQEdbO~~~}R~~2K~~IR~5R~~q^~~~0[(bSMha~~~ELj]~~>Oqf~~~~~OOn~~~yV~~lH~1aUO~0U~f_~CXpOYR/N-g3P(F1EqW~@UX_QR~~~QOEM~~~8E]R~YP',
].join('');

export const CONSTANT = -46.36;
