/** Computing, data, science, design, and levels of education. */

export const knowledge = `
cloud | cloud | cloud platforms, cloud environment, cloud infrastructure | AWS, amazon web, EC2, S3, azure, GCP, google cloud, lambda, openshift, heroku, digitalocean, cloudflare
configuration management | configuration management, infrastructure as code, IaC | puppet ~ chef, puppet or, ansible or, provisioning | ansible, puppet, chef cookbooks, saltstack, terraform, cloudformation, pulumi
monitoring systems | observability, monitoring tools, monitoring systems, alerting | monitoring and, system monitoring | nagios, prometheus, grafana, zabbix, datadog, splunk, new relic, kibana
containers | container*, kubernetes, docker | containeris*, containeriz*, orchestration | podman, openshift, helm, EKS, GKE, ECS fargate
continuous integration | continuous integration, continuous delivery, continuous deployment, CI/CD, CI | build pipelines, deployment pipelines, build automation, deployment strateg* | jenkins, github actions, gitlab CI, circleci, travis, azure devops, deploy pipeline, teamcity
networks | network protocol*, computer network*, TCP/IP, TCP | networking, network infrastructure, HTTP, network administration | DNS, VPN, firewalls, routers, switches, cisco, LAN, CCNA, SMTP, vlan*
operating systems | linux, unix, ubuntu | shell, operating systems, system administration, sysadmin | debian, red hat, centos, bash, windows server, servers
scripting | scripting, bash, shell scripts | automat*, command line, scripts | python scripts, perl, powershell, macros, VBA, cron
programming | programming, software develop*, software engineer*, coding | -programming in, coding skills, programming language*, backend language, write code, object oriented | developer, python, javascript, typescript, java, C#, C++, golang, ruby, PHP, kotlin, swift, rust, scala
web development | web develop*, full stack, fullstack, web application*, web app*, front end, frontend | website*, web technologies, responsive, web stacks, web infrastructure | HTML, CSS, react, angular, vue, django, rails, laravel, wordpress, node, nodejs, PHP, tailwind, bootstrap
front end | front end, frontend, HTML, CSS | modern javascript, front end frameworks, user interfaces, responsive layouts | react, vue, angular, svelte, tailwind, bootstrap, redux, webpack, jquery
back end | back end, backend, server side | APIs and, backend systems, backend frameworks, distributed systems, microservices | node, nodejs, expressjs, django, spring, flask, rails, REST API*, fastapi, kafka, laravel, .NET
APIs | API*, restful, graphql | web services, integrations | endpoints, swagger, webhooks, SOAP, third party integration
databases | database*, SQL, relational database* | data storage, query, database principles | mysql, postgres*, mongodb, oracle, mariadb, redis, sqlite, dynamodb, MS access, NoSQL
version control | version control, git, github, gitlab | source control, public git, open source | bitbucket, SVN, pull requests, subversion
software testing | unit test*, automated test*, test automation, software test*, integration tests | QA testing, testing | jest, selenium, cypress, junit, pytest, playwright, TDD, mocha, regression tests
agile | agile, scrum, kanban | sprints, iterative, jira | stand ups, standups, sprint*, backlog, product owner, retrospectives
security of systems | cyber*, information security, infosec, penetration test* | security best, secure coding, system security | firewalls, OWASP, ISO 27001, vulnerabilit*, SIEM, encryption, CISSP
technical support | technical support, IT support, help desk, helpdesk, service desk | user support, supporting users, support users, technology support | technology assistance, tickets, desktop support, 1st line, 2nd line, first line, set up laptops
data analysis | data analy*, analytics, analys* data, analyz* data, data driven, metrics | insight*, data skills, A/B test*, interpret data, big data | analyzing ~ data, dashboards, SQL, pandas, tableau, power bi, google analytics, quantitative, KPIs, reports on
statistics | statistic*, quantitative, econometric* | -quantitative field, -computational field, quantitative methods, modelling, modeling | regression*, bayesian, SPSS, stata, SAS, R studio, hypothesis test*, sampling
data visualisation | data visualisation, data visualization, dashboards, visuali* | charts, reporting dashboards | tableau, power bi, D3, looker, ggplot, matplotlib, infographic*
machine learning | machine learning, deep learning, AI, artificial intelligence, NLP | ML, predictive model* | tensorflow, pytorch, scikit learn, neural network*, LLM*, keras, classifiers
engineering | engineer* | mechanical, civil engineering, engineering experience | solidworks, autocad, finite element, CEng, P.Eng, PLC, chartered engineer, -software engineer*
mechanical design | CAD, autocad, solidworks | 3D modelling, 3D model*, mechanical design | catia, inventor, revit, fusion 360, creo
lab and field science | scientific research, experiments, fieldwork | research methods, scientific method | published in, peer reviewed, sampling, specimens, thesis, field studies, postdoc*
publications | publication*, published, peer reviewed | papers, author papers, track record of publishing | journal of, proceedings, first author, preprint, et al, co author*
graphic design | graphic design*, illustrator, photoshop, indesign | typography, layout, adobe creative, visual design, design tools | figma, logo*, posters, canva, illustration*, branding
user experience design | UX, user experience, user centred, user centered, interaction design | wireframe*, usability, user needs, user research | figma, sketch, prototypes, user testing, personas, usability tests
video and photo | video*, photograph*, film* | audio visual, multimedia | premiere pro, final cut, youtube, lightroom, after effects, camera*
content writing | content writing, copywriting, content creation, writing for the web | content, web content, engaging content | blog*, articles, wrote copy, newsletter*, web pages, journalist, editor
music and stage | music*, theatre, perform*, drama | choir, acting | concert*, band, orchestra, stage manager, piano, guitar, -perform well, -performance, -performed, -performing tests
environment | environmental*, sustainab*, recycl*, renewable* | green energy, climate, ecology | conservation, solar, waste reduction, carbon, biodiversity, ISO 14001
working across fields | multidisciplinary, multi disciplinary, interdisciplinary, inter disciplinary, cross disciplin* | different disciplines | collaborate across, across departments, across ~ departments, health care workers, different professions, liaison to
degree | degree*, university graduate, graduate of, bachelor*, graduated from | -degree in, -degree ~ in, -bachelors ~ in, -bachelor ~ in, -bachelor of, -certificate or degree, degree level, tertiary, undergraduate, college or university, higher education, university education, graduate | bsc, BA, BS, BEng, MA, msc, MEng, MBA, phd, BSN, LLB, BCom, B.Tech, BEd, HND, foundation degree, masters, master of, bachelors, doctorate, -scrum master, -graduate nurses, -customer graduate
doctorate | phd, doctorate, doctoral, DPhil | -phd in, -doctorate in |
further degree | masters, msc, MA, MBA, MPhil, masters degree, postgraduate | -masters ~ in, -master ~ in, -msc in, post graduate, higher degree, advanced degree | phd, doctorate, doctoral, master of, MEng, LLM, MRes, MPH
school leaving certificate | high school, secondary school, matric*, GCSE*, grade 12, A levels, leaving certificate, GED, school certificate | school leaver, school education | diploma, baccalaureate, standard grades, O levels, highers, NSC, IGCSE, abitur
trade qualification | NVQ*, apprentice*, city and guilds, BTEC, SVQ, journeyman | trade certificate, trade qualification, time served, trade papers, vocational | red seal, trade test, HNC, HND, TAFE, certificate III, level 3 diploma
warning signs | warning signs, early signs, red flags | going wrong, spot problems, raise concerns | escalat*, safeguarding referral, near miss*, suspicious, reported concerns
`;
