/** Offices, shops, money, law, public service and selling. */

export const office = `
records | record keeping, keeping records, keep* ~ records, records, filing, data entry, paperwork | accurate records, maintain records, documentation, reporting systems, recording | documented, computer documentation, logs, signed ~ chart, log books, invoic*, archiv*, entered data, charts, case notes, daily notes, files
office administration | administrat*, clerical, office support, secretar* | admin, office skills, office work, administrative support, office experience | office manager, receptionist, personal assistant, typing, filing, diary management, minutes, booked travel, scheduled ~ appointments, office duties
computer skills | microsoft office, MS office, word processing, IT skills | computer*, software, IT literate, IT literacy, IT proficiency, ICT, tech savvy, technical skills, digital skills, digitally, office 365, outlook, IT | excel, powerpoint, spreadsheet*, google docs, google workspace, outlook, word excel, effective use of technology, quickbooks, SAP, databases, computer proficient, computer skills, computers, computer documentation, computer system
spreadsheets | spreadsheet*, excel | microsoft office, office suite | pivot tables, VBA, google sheets, macros, power query
customer service | customer service, customer care, customer satisfaction, customer focus*, customer experience | customer*, clients ~ service, client facing, public facing, service users ~ public, guest service, at ease, serve customers | served customers, served guests, served food, assist* customers, assist* guests, guests,  helped customers, customer engagement, client inquiries, waited tables, waiting tables, worked with customers, working with customers, dealt with customers, quality service, front desk, call centre, call center, patrons, checkout
telephone work | telephone, phone | call handling, switchboard | call centre, call center, answered ~ calls, hotline, helpline
cash handling | cash handling, handl* cash, handl* money, till, tills, cashier* | cash, point of sale, taking payments | -till late, -till the, payments, checkout, cashed up,  cash desk, POS, banking the takings, cash register
selling | sales, selling, upsell* | retail sales, business development, sell | sold, high sales, closed deals, account manager, turnover, per hour metric, new clients, revenue
shop work | retail | shop, store, merchandis* | supermarket, sales assistant, cashier, stocked shelves, shelves, boutique, checkout, visual merchandising
stock control | stock control, stock taking, stocktak*, inventory | stock, stock management, ordering | stocked, restock*, replenish*, supply orders, reorder*, cycle counts, put into stock, deliveries booked in
buying | procure*, purchas*, buying | suppliers, sourcing, vendor* | supply orders, bought, supplier contracts, tenders, negotiated prices, ordering
events | event, events, conferences | organising events, event planning | parties, weddings, festival*, open day*, fundraiser*, exhibition*, banquet*, workshops
meetings and diaries | diary management, calendar*, minute taking, minutes, -ten minutes, -in minutes, -within minutes | meetings, schedul* appointments, arrange meetings | took minutes, booked travel, scheduled ~ appointments, scheduled meetings, agenda*, organised meetings
reception | receptionist*, front desk, front of house | reception, greet* | greeted, welcomed visitors, checked in guests, switchboard, concierge
bookkeeping | bookkeep*, book keeping, ledger*, accounts payable, accounts receivable, reconcil* | accounts assistant, accounting records, double entry, accounting experience | invoic*, credit control, bank accounts, bookkeeper, accounting records, petty cash, journals
accounts software | quickbooks, SAP, sage, xero, netsuite, pastel, -sage leaves, -sage advice, accounting software, accounts software | accounting packages, accounting systems, accounts package | computerized accounting, computerised accounting, ERP, freeagent, oracle financials
financial reporting | financial reporting, financial statements, management accounts, month end, year end | financial reports, statutory accounts, reporting and analysis, IFRS, GAAP | general ledger, monthly close, variance analysis, tax reports, balance sheet, P&L
budgets | budget*, forecast* | cost control, financial planning, financial management, cost management | expenditure, pro forma, variance analysis, cost savings, saved ~ costs, saving ~ costs, P&L
audit and controls | audit*, internal controls, SOX | controls, compliance and, statutory audit | auditor, tested accuracy, reconcil*, ISO 9001, inspections passed
payroll | payroll | wages, salaries | paid ~ staff, timesheets, P45, P60
tax | tax, taxation, VAT | tax returns, tax compliance | tax reports, self assessment, 1099, HMRC, sales tax
numeracy | numera*, numerical, mathematic*, maths | good with numbers, arithmetic, number skills, figures | calculat*, financial statements, account balances, statistic*, budgets, bookkeep*, cashed up
accountant qualification | chartered accountant | qualified accountant, -ACCA, -CIMA, -qualified accountant ACA, accountancy qualification, accounting qualification | ACCA, CIMA, ACA, CPA, CIPFA, certified public accountant, AAT, fellow chartered
project management | project manag*, manag* projects, PRINCE2, project coordinat*, project co ordinat* | manage ~ project, project plan*, multiple projects, project work | led ~ project, migration project, completed projects, delivered ~ project, scrum master, rolled out, projects ahead of, PMP
planning | strateg*, business planning | planning, plan ahead, long term planning, vision | leadership in planning, lead in planning, roadmap*, planned, five year plan
improving how things are done | process improvement*, continuous improvement, lean, six sigma, improve processes | efficien*, streamlin*, improving, better ways | streamlined, automated, reduced ~ time, saved ~ hours, improved, kaizen, converted manual
policy and rules | compliance, regulat*, policies and procedures, legislation | policy, -wiring regulations, legal requirements, standards and, statutory | SOX, GDPR, HACCP, ISO, FDA, standards, code of, DOT, regulations
quality | quality assurance, quality control, quality standards, QA | quality practices, high standards, quality | quality inspection, ISO 9001, six sigma, inspected, audits, defects, standards and cleanliness
recruiting | recruiting, recruitment, recruiter, recruited, hiring, interviewing | talent acquisition, staffing | hired, interviewed candidates, onboard*, screened applicants
human resources | human resources, HR, employee relations, personnel | people function, CIPD | staff records, grievance*, disciplinar*, CIPD, appraisals
legal work | legal, paralegal, law, solicitor*, litigation | legal experience, law firm, legal drafts, legal drafting, law chamber | contracts reviewed, court, case files, conveyanc*, barrister, advocate, LLB, LLM, legal secretary, legal executive, pleadings
law degree | LLB, LLM, GDL, LPC, SQE, juris doctor | bachelor of law, master of law, law degree, qualified solicitor | BA law, law school, bar admission, called to the bar
contracts | contract, contracts | contract management, agreements, drafting agreements | terms and conditions, tender*, service level, leases, NDA*, service level
public service | local government, public sector, civil serv*, government | public service, council | local authority, council officer, NHS, ministry, municipal*, state department
grants and funding | grant, grants, funding, fundrais* | bids, bid writing, raise funds | donors, donations, sponsors, raised ~ from donors, research proposals
community work | community | outreach, community engagement, community centred, community centered | neighbourhood, youth club, residents group, volunteers, parish
research | research* | desk research, investigat* | literature review*, interviews with, surveys, published, fieldwork, thesis, dissertation
marketing | marketing, campaigns, advertising | brand*, promotion, SEO, market research | social media, newsletter*, google ads, mailchimp, instagram, hubspot, leaflets
social media | social media | social channels, online presence | facebook, instagram, tiktok, twitter, linkedin page, hootsuite, youtube channel
CRM systems | CRM, customer relationship management | customer database | salesforce, hubspot, zoho, dynamics 365, pipedrive
`;
