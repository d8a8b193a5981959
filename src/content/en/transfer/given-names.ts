/** Given names that are no words: somebody, also in lower case and after "I used". */

import { words } from '../text/lists.js';

export const givenNames: ReadonlySet<string> = new Set(
  words(`
    aaron abbie abby abdul abdullah abena abigail adam adebayo adele adeola adnan adrian aidan aiden aileen aisha
    aisling ajay akash akosua alan alana alannah alastair albert alejandro aleksandra alex alexander alexandra
    alexis alfie alfred ali alice alicia alina alisha alison alistair allan allison alyssa amanda amara amelia amina
    amir amit amna amy ana ananya anastasia andre andrea andreas andrei andrew andrzej andy aneesa angela angus
    anika anil anita anja anjali anna annabel anne annette annie anthony antonio anwar aoife archie arjun arnold
    arthur arun asha ashish ashley asif astrid audrey ayesha ayo babak barbara barry beatrice becca becky ben
    benedict benjamin bernadette bernard bernie bertha beth bethan bethany betty beverley bilal billie billy bogdan
    brenda brendan brian bridget bronagh bronwen bruce bruno bryan bryony caitlin callum calum cameron camila
    camilla carl carla carlos carmen carol caroline carolyn carys catherine catriona cecilia celeste celia ceri
    chantelle charles charlie charlotte cheryl chiara chidi chinedu chioma chloe chris christina christine
    christopher ciara ciaran cillian claire clara clare claudia clive colette colin colleen colm connor conor
    corinne craig cynthia damian damien dan dana daniel daniela danielle danny daphne darragh darren dave david
    davina dawid debbie deborah debra deepak deirdre delia denise dennis derek dermot diana diane dilip dimitri
    dmitri dolores dominic donal donald donna doreen doris dorota dorothy dougal douglas dylan eamon ebony eddie
    edith edward edwin efua eileen eilidh elaine eleanor elena eli elias elijah elisa elise elizabeth ella ellen
    ellie elliot elliott eloise elsa elsie emeka emer emil emily emma emmanuel enrique eric erica erik erin esme
    esther ethan eugene eva evan evelyn ewa ewan fadi faisal farah farhan farida farouk fatima fatou felicity felix
    fergus fiona folake fran frances francesca francis fraser freddie frederick freya gabriel gabriela gareth gary
    gavin gaynor gemma geoff geoffrey george georgina gerald geraldine gerard gerry gethin gillian gina giorgio
    giovanni girish gita giulia gladys glenda gloria glynis gordon graeme graham grainne greg gregory greta
    guillermo gurpreet gwen gwyneth habib hadiya hamish hamza hana hanna hannah hans harish harjit haroon harriet
    harry harvey hasan hassan hayley hector heidi helen helena henry hilary hilda howard hugh hugo humphrey husain
    ian ibrahim ifeoma ikram ilona imogen imran ines ingrid ioana iqbal irene irina isaac isabel isabella isabelle
    isha ishaan isla ismail isobel ivan ivana jackie jacob jacqueline jacqui jake jakub jamal james jamie jana jane
    janet janice janine jared jaroslav jasmin jason javier jaya jayne jeanette jeffrey jemima jemma jennifer jenny
    jeremy jerome jess jessica jill jim jimmy jo joan joana joanna joanne joao jodie joe joel joelle johan johanna
    john johnny jon jonah jonathan jorge jose josef joseph josephine josh joshua joyce juan juanita judith judy
    julia julian juliana julie juliet julius justin justyna kai kamal kamila karen karim karin karl karolina kasia
    kate katerina kath katherine kathleen kathryn kathy katie katja katrina katy kavita kayleigh keira keith kelly
    ken kenneth kenny kerry kevin khadija khalid kiera kieran kim kimberley kirsten kirsty klaus kofi kristina
    krystyna krzysztof kuba kumar kwame kyle kylie lakshmi lara larissa larry laura lauren laurence layla leah
    leanne leila lena leo leon leona leonard leonie leroy lesley leslie lewis liam lidia lilian linda lindsay
    lindsey lisa liz lizzie lloyd lorenzo lorna lorraine louis louisa louise luc luca lucas lucia lucinda lucy luis
    luisa lukas lukasz luke lydia lynda lynn lynne mabel maciej madeleine magda maggie mahmoud maisie malcolm
    malgorzata malik mandy manish manoj manuel marc marcel marcia marco marcus mareike margaret maria mariam marian
    marianne marie marilyn marina mario marion marisa marjorie marko marlene marta martha martin martina martyn mary
    maryam mateusz mathew matilda matt matteo matthew maureen maurice mavis maxine meera megan mehmet melanie
    melissa mia michael michaela michal michele michelle miguel mihai mikael mike mikhail mila mildred millie mina
    miriam mohamed mohammad mohammed mohan molly monica monika morag morgan muhammad mukesh muriel mustafa myra
    nadia nadine nafisa nancy naomi nasreen natalia natalie natasha nathalie nathan neha neil ngozi niall niamh
    nicholas nicky nicola nicole nigel nikhil nikita nikola nikolai nina nisha nitin noah noel nora noreen norma
    norman nuala obinna ola olaf oleg olena olga oliver olivia oluwaseun omar oona orla oscar osman owen pamela
    paola parveen patrice patricia patrick patrik paul paula paulina pauline pavel pavla pedro peggy penelope peter
    petra phil philip philippa phillip phoebe phyllis pierre piotr pippa polly pradeep prakash pranav praveen priti
    priya priyanka rachael rachel radek rafael rafiq raheem rahul raj rajesh ralph ramesh ramona rania raquel rashid
    raul ravi raymond rebecca rehana rekha renata rene rhian rhiannon rhona rhys ricardo richard ricky rita ritu
    robert roberta roberto roger rohan roisin ronald ronan ronnie rory rosa rosalind rosemary rosie ross rowena
    roxanne roy ruairi rukhsana rupert russell ruth ryan saanvi sabrina sacha sadia saeed safia saira sajid salim
    sally salma salman sam samantha samir samira samuel sana sandeep sandra sandy sanjay sara sarah sasha saskia
    saul scott seamus sean sebastian selina serena sergei seun shabnam shahid shaista shamima shane shanice shannon
    sharon shauna shazia sheena sheila shelley shirley shona shreya siddharth sidney sigrid simon simone sinead
    siobhan slawomir sofie solomon sonia sonja sophia sophie stacey stanley stefan stefania stella stephanie stephen
    steve steven stuart sudha suki sunil sunita suresh susan susanna susie suzanne svetlana syed sylvia tamara
    tamsin tania tanya tara tariq tatiana temi terence teresa terry tessa thandi thea thelma theo theodore theresa
    thomas tim timothy tina tobias toby todd tolu tom tomas tomasz tommy toni tony tracey tracy trevor trisha
    tristan tunde tyler tyrone ursula usha usman valentina valerie vanessa vasile vera vernon veronica vicki vicky
    vijay vikki vikram vince vincent vinod vivek vivian vivienne wanda wendy werner wilfred wilhelm william wojciech
    xavier yasmin yasmine yolanda youssef yusuf yvette yvonne zac zach zachary zahra zain zainab zara zeinab zoe
    zofia zohra zsofia zuzana`),
);
