/**
 * What speaks for a role, an employer and a place in a posting (src/domain/posting/likely.ts), packed. Made by
 * `node bench/fact-weights.mjs FOLDER… --write` (logistic regression) from 203 postings.
 */
export const packed = [
  '~~~WI~~4V~~lY~*W~hT~~sO~~~3O~LPhMLV1T3V~~QR~~~~~oc~~nN~~~}X~8K~~7Q~~~~~?PyW~@U~~7Q~.P~:N~/IqQ~~~~~~x]3P~~~~~~~iU~mPGKMV~~~`F~~~RU~~ZK~~~~SL(O~dO~~~JW~4[~OQ~~XHB_~~~~AT~4U~~n]sRbF~~~~[OKQ~~*O~~O=~~~~~E',
  'O~~~>Y~~~~~~~6f~HP~ZR~~=H~~{TcU~~~~~~~hMJP~~~XQ~~~~~~~*N:R~~tP~~~~~~~~~iU~yQ~RT~~~~~MM~RJn^9`)N<V9T~BQ`O[W4W~~2R~0M~~~B[AG*NEP~~~~~^PHVsQ~lc~~~~~~*`~~~4U~~A`~SN~RQ~~~)W~~~~~~~~~~~kK~~~~5R~2T~~h_~~DM~3',
  'OjM~~~u^~fXNRNX~OUDU~CZAR~~~]K~=X~~/Z+O;W8BNYFUOYsP6WSF}UPP~~~~~BgDMsRdRlN@NCR~VVJL~OO~)Q6P~~~~[Q~5QNefN~qOaT~~~~~~6[~,K~~{YWY~~~~BP~~VU~~HMJN~hZJ^EL~~WVnQ;O~*O~~~jW:`ZU-H8QzVaM|Z~~~~~~~0QcN6QdT5WJYG[',
  'ePMRZUTM~w[6P~~IQ~~/NjXMY~1Q~~~~XQ,P~~CM~~k_OUMQ~`OWPFP~J^~~~~~~~~~~cR~:Q~5X~~9^~~~5F]M~>P~(K6QvL,N`N@aQP~~~~fK~lO~MY~~~GP~~~~~;M~hK~~~BRSQ~~~~~?Y[W3O~)XiI5R<RyL~/O~~AT~LN~~5[nW~~u]~~{QRa~~~~YW~~~~[M~',
  '~GRBO}J~~~~~~(y~8R~~xW~~~u_6P~~NY~~<M~~~6[EOiO~~)P~]J~~=X~TP~~~~~~8Q~=RmQhQ~~~~~~~~~bQ0O~DZzP[j^f~wN5ZfRAOlN/]=Rqd~~~~~~0L~@Keg~~RJ~~~~XU~1ZcL~HQ~~~~~~~~eN~q_4K~WO~JZ~~.a~VM~ZO~~<P5V~+Q~~~~W]uOcRcR~?e',
  '~~WO~~oT~~~~6_~~;PA`^M6RTT~~~~QO~.W~-Q8`~cO~uK@O(R~~-Q)MxQ~~~~LO[P~~~kR~~~~UY~~~~kO)M~YP7_~(W~~7QZPmR~fM~~5U~~~TQvLmLAT~~~aHDT~~~FZ~~{TkN~~~FQ-Q~gY~~~~~~~~(U~~)N0RLV7T~BJ>O~~~~~EQCQ~~~5U~~~~2O~~aRvP~~',
  'SW|D*R-WSR2V,ZJPuW)^8^~?T~~~~-Q_[~~~xZQ<~~gV<PzM~~~^W~~~~xi~~~HKRV~hP~XQEO_O~~~~~~~~WV~~8YAQu^~~DTOM~~IX~~~~.N~~>Q~~~aQ~jT~~~h[~QQ~~*M~~~~EQ,R~~fU~7VqP~9UNM8Q>YLP~aT*]2T~~~VO~~~EG~~~)TUV~1W~~~?P~~~uX~',
  '~~~~~9O~~~:DrTfYcJII[]~~~~~~~KTCQ~~~~5N`X~/^DQ)P~~wR~mY~LUf]ZP~~nc0O~~(U4O~iR~7P2Q~~~~OR~5Q)]DR~~~PMTP~~~AQWO~^R~1l~IZoR~~~~~0WKR~~~~~~~~~VX~~wX~xQ.B~PPaR+R~~~~~~zY~~~UXEZ~~~~uX~~~7VlU~~~~~SP-eOR~~ZU~',
  '~~~~~Q`~^PKWdRoJ~uH~oR~~~~~/L~+Cl`}Q~BT~BH~-O(Q~~~cPuO;cUZEQ(V5V~OO~~fP~~Qj<Y~~~~TR~~sQWkT[*L~~~~~QI~~~aR~~~x]~,[@b~~tR~~~WO~0O~~~fh~`QiZ6@~~(P~5e~UQ~~~~~~BJNXDTvN~~~~[Q~~pO~~KQ~xY~~raUN~~,^~WXzF~~~~;',
  'PUTZKdY]T~~~~~~~~@O~~~~0f~~5`:RUKq[0`~~HQ~hH~~~~~~~YWzQ~hN[P~wLwn~RQ~~~dO3g-Q~~m[~2VYNA]4P3Q~~~~;P~~Ua~/OOP~~~~~~~~~6M~~~~~~~wE~lahOC`OX(`MM5X.OKKtY~}QxQq]iY~~~~~~~~gQ~~~nQtg~~~~~~CP~-a~IHW?~VM~~UYlJ~',
  '~~~?R~~~~~~,Q8>~~~~~}L~~~AL>PKZHW~`T~mg~AR~~~KN~KQ~8P~~[]Cf~8d4MfXcYnV~~~~~~~~=I~;K9J~~~~~~~5X~~~cQ~~~<D,R~aQVRvILNrZ~)O8@,FvLg^2Z9YY^~MK{c[PrO~hO~n[~AW~~eL,M~QTPR0V~~JRl`xH~FK~*PRg~~zQ+Q5Q~IY~~~~]P|Q',
  'hRgV~0=AQ2a4U~~0g~~tK~~yV~~~rN~~~~IM~Q^~~~~~~1X~~~~A[~~~~~vu~~~^LbV9L~~~SFkR~~~ZU~tLDR~~8R~~-K_RWM4VvP~mQ~~/X~GN~ZQAR~AO/Y~~~kQmMpR~~~~~xG~Hk~3U~9R~Za:V~OW~~~_Q~~~-V~~~(M4K~~~EM~|K~~~~~~~<R~w_EQ~eT~~~',
  '~0X~YINT~~~~~~GT~}j~(]:OxQ=N~~tPXc~3V~~~~~f[0M~cM~~In~~~lMMYnP~>P~~EL~?[:b~PVLLdO~}T~~~~~_X~(^~~DT~~~~~~lQ~~~~UN~~~~~~~*P~|P~~~~~uQ~TB4ltP~~eR~~~<K~~dQ8_~~WR~~~~i[db~~@KqNNQ~AX~~~~/T~~;a~JT1V~(U~@X,Q,',
  'Q~SX>N~~~~,R2TZN7Q~~/Ovf~~~~vR~5W~+QFPVR)P~ML~aQ~~/`BQ~LP~n^~-U~;V~HV@^{N+Pld~~HT~~-]TO~~cO~3`~4Q,NRP.NNR.W~~~~~@R~~xQHY~~~HMDFVQEebP~~~}R~~2Q~~IR~5R~~qY~~~0`(bSMhR~~~ELj]~~>Oqf~~~~~OTn|~~yT~~lH~1[UP~',
  '0U~fY~CXpOYR/P-b3O(J1MqW~@VX^QP~~~QNEMSR~~bM]R~YP',
].join('');

export const CONSTANT = -31.33;
