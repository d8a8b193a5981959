/** Tools, brands and papers that people name in an answer and that nobody is called, by trade, and the words they are made of. */

import { words } from '../text/lists.js';

export const tools: ReadonlySet<string> = new Set(
  words(`
    helm argocd pulumi istio datadog honeycomb loki nix nixos bazel hetzner vagrant packer dockerfile cloudflare fastly akamai
    heroku netlify vercel digitalocean openshift rancher splunk nagios zabbix pagerduty puppet chef saltstack circleci
    bitbucket gitlab sonarqube selenium cypress playwright jest pytest symfony drupal magento joomla composer nodejs nestjs
    nextjs nuxt webpack vite redux graphql mariadb sqlite cassandra couchbase dynamodb neo4j rabbitmq celery varnish
    unity unreal godot maya blender perforce cinema4d houdini powershell bash vmware citrix intune okta entra jamf cisco
    juniper fortinet avaya genesys freshdesk servicenow comptia vlookup pivot sql prolog fortran cobol
    snowplow stata spss alteryx kaggle xgboost streamlit airbyte fivetran dbt polars duckdb sklearn keras mlflow bayes
    bayesian gaussian poisson qlik qlikview looker metabase superset matomo
    dext netsuite dynamics concur coupa gocardless bacs anaplan bloomberg murex calypso basel ceridian bamboohr acas tupe
    peakon docusign calendly jotform zapier notion sharepoint onedrive yammer sharepoint winscribe miro mural
    mailchimp klaviyo canva hootsuite pardot marketo semrush ahrefs fanta mumsnet etsy ebay gong salesloft outreach meddic
    pipedrive zoho webflow framer storybook hotjar dovetail helvetica spotify lottie behance dribbble bauhaus invision zeplin
    archicad rhino enscape lumion vectorworks navisworks bim riba bluebeam procore primavera powerproject synchro fieldview
    buildertrend passivhaus gyproc kingspan velux rockwool celotex nhbc smsts sssts niceic napit jib fluke megger amtech
    schneider hager beckhoff zappi easee maximo plc scada hmi trimble topcon leica zeiss worcester vaillant baxi oftec
    honeywell heatmiser unvented hilti makita dewalt bosch milwaukee stihl husqvarna
    scania volvo iveco moffett hiab palfinger microlise tachograph daf jaupt claas fendt lely manitou merlo jcb komatsu
    counterbalance rtitb itssar jungheinrich linde redprairie zetes dhl evri fedex ups dpd kaizen
    esab kemppi trumpf amada hastelloy inconel stainless asme lloyds
    waterlow nervecentre cerner datix vocera alaris moodle lorenzo rio adastra carestream planmeca dentally invisalign
    nanodrop illumina crispr agilent eppendorf gilson benchling graphpad elisa pcr hplc gmp glp iso hela pacs irmer hologic
    buccal midazolam paracetamol insulin metacam proact scipr dols cpoms arbor bromcom kahoot numicon phonics ofsted
    tudors victorians romans vikings cafcass liquidlogic theraplay nourish birdie
    epos lightspeed nectar adidas trustpilot kronos fresha phorest wella olaplex balayage marzocco loyverse square sainsburys
    tesco asda lidl aldi waitrose morrisons argos ikea primark boots
    josper escoffier hollandaise szechuan rosette michelin thermomix hobart halloween saturdays sundays mondays tuesdays
    wednesdays thursdays fridays
    koha dewey marc lexis westlaw clio trados memoq xbench genetec paxton idexx rxworks hackney camden cannes dartford
    framework frameworks standard standards amendment act therapy therapist tissue viability aseptic touch hoist beef robot dragon
    maze bamboo greenhouse mosaic speedy isometric isometrics dictate automate bribery solvency chancery icon infinity prophet nomad
    chaser compass atlas titan falcon anchor beacon lightning galaxy comet mirror arrow multi systemic pastry sauce vegan crane
    welding pipette assay genome enzyme tutor syllabus payroll ledger invoice voucher audit ethics gdp
    non blot inc zillow verizon vodafone fleetmatics verint rosenshine
    tesla siemens mitsubishi toyota nissan ford bmw audi philips samsung sony canon epson xerox`),
);
