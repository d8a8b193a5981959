/** Kinds of software and tools, and languages. A named one shows its kind, and no other named one. */

export const tools = `
computer skills | IT skills, computer skills, word processing, computer literate, computer literacy, IT literate, IT literacy, digital skills, office software, computer packages, microsoft packages, MS packages | computer, computers, IT proficien*, ICT, tech savvy, technologically, digitally, IT, software skills, software packages, technology skills, microsoft office, MS office, office 365, microsoft 365, word excel, computer, computers, basic computer, computer knowledge | microsoft office, MS office, excel, powerpoint, spreadsheet*, google docs, google sheets, google workspace, outlook, microsoft word, word excel, on a tablet, computers, typing, data entry, ECDL, ICDL
google workspace | google workspace, G suite, google docs, google sheets | | gmail, google forms, google drive, google slides, google calendar
office software | microsoft office, MS office, office 365, microsoft 365, microsoft suite, office suite, office applications, microsoft applications, microsoft packages, microsoft products | | excel, powerpoint, microsoft word, word excel, outlook
spreadsheets | spreadsheet* | | excel, pivot tables, VBA, google sheets, power query, vlookup*
accounts software | accounting software, accounts software, accounting package*, accounts package*, accounting system*, computerised account*, computerized account*, accountancy software, bookkeeping software, finance system*, financial system* | computerised accounts | quickbooks, SAP, sage, xero, netsuite, pastel, ERP, freeagent, oracle financials, myob, exact, dynamics, -sage leaves, -sage advice, tally, SAP FICO, zoho books, sage intacct
payroll software | payroll software, payroll system*, payroll package* | | thesaurus payroll, sage payroll, ADP, collsoft, brightpay, workday, moneysoft, iris
ERP | ERP | enterprise resource | SAP, netsuite, oracle, dynamics, JD edwards, epicor
warehouse system | WMS, warehouse management system*, warehouse system* | inventory system*, stock system* | RF scanner, manhattan, SAP EWM, red prairie
till system | POS, point of sale, till system*, EPOS | | shopify POS, square, clover, toast, lightspeed, cash register*
case management system | case management system*, case management software | | leap, proclaim, clio
patient records system | electronic patient record*, electronic health record*, electronic medical record*, patient record*, clinical system*, EHR, EMR, EPR | practice management software, medical records system | systmone, EMIS, epic, cerner, vision, dentrix, meditech, RIO
school records system | MIS, school information system*, student information system* | | SIMS, arbor, bromcom, powerschool
learning platform | LMS, learning management system*, virtual learning, learning platform* | online learning | moodle, canvas, blackboard, google classroom, seesaw
booking system | booking system*, reservation system*, property management system*, scheduling system*, scheduling software | | opera, dentrix, resdiary, opentable, mews, fidelio, fresha, phorest, treatwell, calendly
recruitment system | ATS, applicant tracking | | greenhouse, workday, bamboohr, taleo, workable, bullhorn
CRM systems | CRM, customer relationship management, customer database | | salesforce, hubspot, zoho, dynamics 365, pipedrive, raiser's edge, bullhorn
cloud | cloud | cloud platforms, cloud environment, cloud infrastructure, cloud provider*, cloud computing | AWS, amazon web, EC2, S3, azure, GCP, google cloud, lambda, openshift, heroku, digitalocean, cloudflare, ECS, RDS
configuration management | configuration management, infrastructure as code, IaC | provisioning tools, configuration tools | ansible, puppet, chef cookbooks, saltstack, terraform, cloudformation, pulumi
monitoring systems | observability, monitoring tools, monitoring systems, alerting | monitoring and, system monitoring | nagios, prometheus, grafana, zabbix, datadog, splunk, new relic, kibana, datadog, sentry, pagerduty, cloudwatch
containers | container*, containeris*, containeriz* | orchestration | podman, openshift, helm, EKS, GKE, fargate, kubernetes, docker, k8s, docker
container orchestration | container orchestration, orchestration | | kubernetes, k8s, openshift, EKS, GKE, docker swarm, nomad
continuous integration | continuous integration, continuous delivery, continuous deployment, CI/CD, CI, build pipeline*, deployment pipeline* | build automation, deployment strateg*, deployment automation | jenkins, github actions, gitlab CI, circleci, travis, azure devops, deploy pipeline, teamcity
operating systems | operating system*, system administration, sysadmin, unix | linux, shell | linux, ubuntu, debian, red hat, centos, windows server, servers
scripting | scripting, shell scripts, scripting language* | automat*, command line | bash, python scripts, perl, powershell, macros, VBA, cron
programming | programming, software develop*, software engineer*, coding | coding skills, programming language*, backend language, write code, object oriented, programmer, -programming in | developer, python, javascript, typescript, java, C#, C++, golang, ruby, PHP, kotlin, swift, rust, scala
object oriented | object oriented, OOP, OO | | java, C#, C++, kotlin, scala, ruby
web development | web develop*, full stack, fullstack, web application*, web app*, web site*, website* | web technologies, responsive, web stacks, web infrastructure | HTML, CSS, react, angular, vue, django, rails, laravel, wordpress, node, nodejs, PHP, tailwind, bootstrap
front end | front end, frontend | modern javascript, front end framework*, user interfaces, responsive layouts, JavaScript framework* | react, vue, angular, svelte, tailwind, bootstrap, redux, HTML, CSS, next.js, jquery, bootstrap, HTML5, CSS3, cross browser
back end | back end, backend, server side | APIs and, backend systems, backend frameworks, distributed systems, microservice* | node, nodejs, expressjs, django, spring, flask, rails, REST API*, fastapi, kafka, laravel, .NET, service in go, services in go, microservices
mobile development | mobile development, mobile app*, app development | mobile platforms | iOS, android, react native, flutter, swiftui
databases | database*, relational database*, RDBMS | data storage, query language*, database principles | SQL, mysql, postgres*, mongodb, oracle, mariadb, redis, sqlite, dynamodb, MS access, NoSQL
SQL | SQL | | mysql, postgres*, T-SQL, PL/SQL, SQL server, sqlite, mariadb
NoSQL | NoSQL, document database* | | mongodb, dynamodb, cassandra, couchdb, redis
message queues | message queue*, messaging system*, event streaming, event driven, message broker* | | kafka, rabbitmq, SQS, pulsar, nats
version control | version control, source control | public git | git, github, gitlab, bitbucket, SVN, pull requests, subversion
software testing | unit test*, automated test*, test automation, software test*, integration tests, automated testing | QA testing, test driven | jest, selenium, cypress, junit, pytest, playwright, TDD, mocha, regression tests, tests in
project software | project management tools, project management software, project tools, ticketing system* | ticketing tools | jira, trello, asana, monday.com, microsoft project, MS project, zendesk, servicenow
data visualisation | data visualisation*, data visualization*, dashboards, visualisation tool*, visualization tool*, BI tool*, business intelligence | charts, reporting dashboards, reporting tool* | tableau, power bi, D3, looker, ggplot, matplotlib, infographic*, qlik*, dashboard
statistics software | statistical software, statistical package*, statistics software, statistical programming | | SPSS, stata, SAS, R studio, in R, R
machine learning | machine learning, deep learning, AI, artificial intelligence, NLP | ML, predictive model* | tensorflow, pytorch, scikit learn, neural network*, LLM*, keras, classifiers, XGBoost, random forest, logistic regression, gradient boosting, deep learning, trained a model, trained models
mechanical design | CAD, computer aided design | 3D modelling, 3D model*, mechanical design | autocad, solidworks, catia, inventor, revit, fusion 360, creo
PLCs | PLC, PLCs, programmable logic | industrial automation | siemens S7, allen bradley, ladder logic
graphic design | graphic design*, design software | typography, layout, visual design, design tools, graphics, aesthetic, illustrations, type color, typography | figma, logo*, posters, canva, illustration*, branding, photoshop, illustrator, indesign, adobe creative, creative suite, branding, typography, packaging, webpage design, digital prints, brochures, logos
email marketing | email marketing, email campaign* | | mailchimp, campaign monitor, klaviyo, newsletter*
content management | CMS, content management | | wordpress, drupal, squarespace, contentful, shopify
online shop software | e-commerce platform*, ecommerce platform*, e-commerce, ecommerce, online retail | online shop* | shopify, magento, woocommerce, amazon seller, online shop*, webshop*
video calls | video conferenc*, remote meeting* | virtual meeting* | zoom, teams calls, microsoft teams, webex
languages | bilingual, multilingual, second language, another language | foreign language*, language skills, languages, -programming languages, -modern languages | fluent in, native speaker, mother tongue, spanish, french, german, polish, hindi, urdu, arabic, mandarin, portuguese, welsh, italian, punjabi, bengali
HR system | HR information system*, HRIS, HR system*, HRMS, people system*, HR software | | workday, bamboohr, breathehr, cezanne, personio, successfactors, cascade
device management | device management, MDM, endpoint management | | intune, jamf, set up laptops, set up ~ phones
`;
