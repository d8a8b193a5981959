/** Computing, data, science and design. */

export const knowledge = `
networks | network protocol*, computer network*, TCP/IP, TCP | networking, network infrastructure, HTTP, network administration | DNS, VPN, firewalls, routers, switches, cisco, LAN, CCNA, SMTP, vlan*
APIs | API*, restful, graphql | web services, integrations | endpoints, swagger, webhooks, SOAP, third party integration
agile | agile, scrum, kanban | sprints, iterative, jira | stand ups, standups, sprint*, backlog, product owner, retrospectives, sprints, scrum, kanban, agile, stand ups, sprint planning, product owners
security of systems | cyber*, information security, infosec, penetration test* | security best, secure coding, system security | firewalls, OWASP, ISO 27001, vulnerabilit*, SIEM, encryption, CISSP
technical support | technical support, IT support, help desk, helpdesk, service desk, first line, second line, 1st line, 2nd line, line support, desktop support | user support, supporting users, support users, technology support | technology assistance, tickets, desktop support, 1st line, 2nd line, first line, set up laptops, tickets a day, IT support
data analysis | data analy*, analytics, analys* data, analyz* data, data driven, metrics | insight*, data skills, A/B test*, interpret data, big data, turn data into, insights, reporting and analysis | analyzing ~ data, dashboards, SQL, pandas, tableau, power bi, google analytics, quantitative, KPIs, reports on, rows of, pivot tables
statistics | statistic*, quantitative, econometric* | -quantitative field, -computational field, quantitative methods, modelling, modeling | regression*, bayesian, SPSS, stata, SAS, R studio, hypothesis test*, sampling
engineering | engineer* | engineering experience, engineering, engineer | solidworks, autocad, finite element, CEng, P.Eng, PLC, chartered engineer, -software engineer*
lab and field science | scientific research, experiments, fieldwork | research methods, scientific method | published in, peer reviewed, sampling, specimens, thesis, field studies, postdoc*
publications | publication*, published, peer reviewed | papers, author papers, track record of publishing | journal of, proceedings, first author, preprint, et al, co author*
user experience design | UX, user experience, user centred, user centered, interaction design | wireframe*, usability, user needs, user research, prototype*, early concepts, wireframe* | figma, sketch, prototypes, user testing, personas, usability tests, prototyped, wireframes, mockups, user testing
video and photo | video*, film making, filming, filmed, videos, videograph* | audio visual, multimedia | premiere pro, final cut, youtube, lightroom, after effects, camera*
content writing | content writing, copywriting, content creation, writing for the web | content, web content, engaging content | blog*, articles, wrote copy, newsletter*, web pages, journalist, editor
music and stage | music*, theatre, drama, performing arts, live performance*, -operating theatre*, -theatre nurse, -theatre recovery, -theatre lift | choir, acting | concert*, band, orchestra, stage manager, piano, guitar, -perform well, -performance, -performed, -performing tests
environment | environmental*, sustainab*, recycl*, renewable* | green energy, climate, ecology | conservation, solar, waste reduction, carbon, biodiversity, ISO 14001
working across fields | multidisciplinary, multi disciplinary, interdisciplinary, inter disciplinary, cross disciplin* | different disciplines | collaborate across, across departments, across ~ departments, health care workers, different professions, liaison to
warning signs | warning signs, early signs, red flags, raised concerns | going wrong, spot problems, raise concerns | escalat*, safeguarding referral, near miss*, suspicious, reported concerns, reported a, spotted early
code review | code review* | reviewing code | pull requests, reviewed ~ code
keeping systems running | on call, production support | incident response, incident management, site reliability, support rota, incident response, incident management, on call | runbook*, outage*, postmortem*, out of hours support, pager, pagerduty, on call rota, on call rotation, call out rota
fast systems | scalab*, performance tuning, load testing | performance of ~ services, performance of ~ systems, improv* ~ performance, high performance, performance optimi*, optimis* performance, optimiz* performance, web performance | p95, p99, ms to, load time*, requests a second, latency, response time*, page load, load from, requests per second, caching, cached, profiling, query time
english | | spoken and written english, good command of english, written and spoken, english | IELTS, TOEFL, english native, native english, english fluent, fluent english, english full, english C1, english C2, english B2, english good, good english, languages ~ english, english mother, english native
photography | photograph* | | lightroom, camera work, photo shoots, take photographs, edit photos, photo shoots, lightroom
monitoring and evaluation | monitoring and evaluation | M&E, impact measurement | site visits, indicators, baseline survey
`;
