/**
 * What speaks for a role, an employer and a place in a posting (src/domain/posting/likely.ts), packed. Made by
 * `node bench/fact-weights.mjs FOLDER… --write` (logistic regression) from 203 postings.
 */
export const packed = [
  '~~~WI~~4V~~lY~*W~hT~~sO~~~3O~LPhMLV1T3V~~QR~~~~~od~~nN~~~}X~8K~~7Q~~~~~?PyW~@U~~7Q~.P~:N~/IqQ~~~~~~x]3P~~~~~~~iU~mPGKMW~~~`F~~~RV~~ZK~~~~SL(O~dO~~~JW~4[~OQ~~XHB_~~~~AT~4U~~n]sRbF~~~~[PKQ~~*O~~O=~~~~~E',
  'O~~~>Y~~~~~~~6f~HP~ZR~~=H~~{TcU~~~~~~~hMJP~~~XQ~~~~~~~*O:R~~tP~~~~~~~~~iU~yQ~RT~~~~~MM~RIn^9`)N<V9T~BQ`O[W4W~~2R~0M~~~B[AG*MEP~~~~~^PHVsQ~lc~~~~~~*`~~~4U~~A`~SN~RQ~~~)W~~~~~~~~~~~kK~~~~5R~2T~~h_~~DM~3',
  'OjM~~~u^~fXNRNY~OUDU~CZAR~~~]K~=X~~/[+O;W8BNZFUOYsP6WSF}UPP~~~~~BgDMsRdRlN@NCR~VWJL~OO~)Q6P~~~~[P~5QNffN~qOaT~~~~~~6[~,K~~{YWY~~~~BP~~VU~~HMJN~hZJ^EL~~WUnP;O~*O~~~jW:_ZU-H8QzVaM|Z~~~~~~~0QcN6QdT5WJYG[',
  'ePMRZUTM~w]6P~~IQ~~/NjXMY~1P~~~~XQ,P~~CM~~k_OUMQ~`NWPFP~J^~~~~~~~~~~cR~:Q~5X~~9^~~~5F]M~>P~(K6QvL,N`N@aQP~~~~fK~lO~MY~~~GP~~~~~;M~hL~~~BRSQ~~~~~6R0Y[W3O~)YiI5R<RyL~/O~~AU~LN~~5[nW~~u]~~{QRa~~~~YW~~~~[',
  'M~~GRBO}J~~~~~~(y~8R~~xW~~~u_6P~~NY~~<L~~~6[EOiO~~)P~]J~~=X~TP~~~~~~8Q~=RmQhQ~~~~~~~~~bQ0O~DZzP[j^f~wN5ZfRAPlN/^=Rqd~~~~~~0L~@Keg~~RJ~~~~XU~1ZcL~HQ~~~~~~~~eN~q_4K~WO~JZ~~.a~VM~ZO~~<P5V~+Q~~~~W[uOcRcR~',
  '?e~~WN~~oT~~~~6_~~;PA`^M6QTT~~~~QO~.W~-Q8`~cO~uJ@O(R~~-Q)MxQ~~~~LO[P~~~kR~~~~UY~~~~kO)M~YP7_~(W~~7QZPmR~fM~~5U~~~TRvLmLAT~~~aHDT~~~FZ~~{TkN~~~FQ-Q~gY~~~~~~~~(U~~)N0RLV7T~BJ>O~~~~~EQCQ~~~5U~~~~2O~~aRvP',
  '~~SW|D*R-WSR2V,ZJPuX)^8^~?T~~~~-Q_[~~~xZQ<~~gV<PzM~~~^W~~~~xi~~~HKRV~hP~XQEO_O~~~~~~~~WV~~8YAQu^~~DTOM~~IX~~~~.N~~>Q~~~aQ~jT~~~h[~QQ~~*M~~~~EQ,R~~fU~7VqP~9UNM8Q>YLP~aT*]2T~~~VO~~~EG~~~)WUV~1V~~~?P~~~u',
  'X~~~~~~9O~~~:DrRfYcKII[]~~~~~~~KTCQ~~~~5N`X~/^DQ)P~~wR~mY~LUf]ZP~~nc0O~~(U4O~iR~7P2Q~~~~OR~5Q)]DR~~~PMTP~~~AQWO~^R~1l~IZoR~~~~~0WKR~~~~~~~~~VX~~wX~xQ.B~PPaR+R~~~~~~zY~~~UXEY~~~~uX~~~7VlU~~~~~SP-e~~~-T',
  '~~~~~~Q_~^PKWdRoJ~uH~oR~~~~~/L~+Dl`}Q~BT~BH~-O(Q~~~cPuO;cUZEQ(V5V~OO~~fP~~Qj<Y~~~~TR~~sQWkT[*L~~~~~QI~~~aR~~~x]~,[@c~~tR~~~WO~0O~~~fh~`QiZ6@~~(P~5e~UQ~~~~~~BJNXDTvN~~~~[Q~~pO~~KQ~xY~~raUN~~,^~WXzF~~~~',
  ';PUTZKdX]T~~~~~~~~@O~~~~0f~~5`:RUKq[0`~~HQ~hH~~~~~~~YWzQ~hN[P~wMwn~RQ~~~dO3h-Q~~m[~2VYNA]4P3Q~~~~;O~~Ua~/OOP~~~~~~~~~6M~~~~~~~wE~lahOC[OX(`MN5X.OKKtY~}QxQq]iY~~~~~~~~gQ~~~nQtg~~~~~~CP~-a~IHW?~VM~~UZlJ',
  '~~~~?R~~~~~~,Q8>~~~~~}L~~~AL>PKZHW~`T~mg~AR~~~KN~KQ~8Q~~[]Cf~8d4MfXcYnV~~~~~~~~=I~;L9J~~~~~~~5X~~~cQ~~~<D,R~aQ~OILNrZ~)O8@,FvLg_2Z9YY^~MK{c[PrO~hO~n[~AW~~eL,M~QTPR0V~~JRl`xH~FK~*PRg~~zQ+Q5Q~IY~~~~]P|Q',
  'hRgV~0=AQ2a4U~~0g~~tK~~yV~~~rN~~~~IM~Q^~~~~~~1X~~~~A[~~~~~vu~~~^LbV9M~~~SFkR~~~ZU~tLDR~~8R~~-K_RWM4VvP~mQ~~/X~GN~ZQAR~AO/Y~~~kQmMpR~~~~~xG~Hk~3U~9R~Za:V~OW~~~_Q~~~-V~~~(M4K~~~EM~|K~~~~~~~<R~w_EQ~eT~~~',
  '~0X~YINU~~~~~~GT~}j~(]:OxQ=N~~tPXc~3V~~~~~f[0M~cN~~In~~~lMMYnP~>P~~EM~?]:b~PVLLdO~}T~~~~~_X~(^~~DT~~~~~~lQ~~~~UN~~~~~~~*P~|P~~~~~uQ~TB4ltP~~eR~~~<L~~dQ8_~~~~~~~C[db~~@KqNNQ~AX~~~~/T~~;a~JT1V~(U~@X,Q,Q',
  '~SX>O~~~~,Q2TZO7Q~~/Ovf~~~~vR~5W~+QFPVR)O~ML~aQ~~/`BQ~LQ~n^~-U~;V~HV@^{N+Pld~~HT~~-]TO~~cN~3`~4Q,NRP.NNR.W~~~~~@R~~xQHY~~~HMDFVQEebP~~~}R~~2Q~~IR~5R~~qY~~~0`(bSM~~~~0Lj]~~>Oqf~~~~~OTn|~~yT~~lH~1[UP~0U',
  '~fY~CXpOYR/P-b3O(J1MqW~@VX^QP~~~QNEMSR~~bM~~9P',
].join('');

export const CONSTANT = -31.51;
