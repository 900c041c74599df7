/**
 * What people ask, and the services that answer it (any of those named). Written before the search was tuned: a question
 * that it fails stays. A line: the services; then questions, separated by a stroke.
 */
const EN = `
nx, van; needle exchange | neddle exchange | needles | clean needles | where can i get rigs | new works | points | syringe exchange millbrook | sterile syringes no id | where to get needles without id | injecting equipment | needle exchnage open now
kits, van, phx; narcan | naloxone | narcan kit | nalaxone | free narcan | where can i get narcan | narcan training | overdose kit | take home naloxone millbrook | narcan near me
kits; naloxone training | learn to use narcan
phx; pharmacy | riverside pharmacy | pharmacy eastport | river side pharmacy | drug store
strips; drug checking | test my drugs | fentanyl test strips | fent strips | drug testing service | test lab | whats in my drugs
site; safe injection site | supervised consumption | supervized injection | safe place to use | overdose prevention site | the bridge consumption
detox; detox | detox bed | withdrawal | dope sick | i want to detox tonight | withdrawal managment | detox northfield | going through withdrawals
rehab; rehab | treatment program | residential treatment | cedar house | stop drinking | quit drinking | alcohol treatment for men
oat, phx; methadone | methadone clinic | suboxone | bupe | buprenorfine | opioid agonist
oat; suboxone clinic millbrook | same day suboxone
meet; na meeting | 12 step meeting | twelve step | recovery meeting wednesday
shel, wshel, yshel, warm; shelter | a bed for tonight | place to sleep | somewhere to sleep | homeless shelter | where can i sleep tonight | crash | nowhere to go
shel; emergency shelter millbrook | union mission | shelter in millbrook for men | adult shelter
wshel; womens shelter | shelter for women | shelter for women tonight | women and kids shelter | domestic violence | he hits me | abusive partner | rowan house | safe house
yshel; youth shelter | im 17 and need a place to sleep | shelter for teens | lantern beds | teen shelter eastport
warm; warming centre | warming center | somewhere warm | place to warm up | warm place eastport
hous; housing | eviction | i got evicted | rent help | help paying rent | rent bank | apartment | landlord problems
meal, fridge, fbank, vets; free food | hungry | something to eat | food | where can i eat
meal; free lunch | hot meal | soup kitchen | community kitchen | st brigid lunch
fbank; food bank | foodbank | food hamper | groceries | food bank millbrook | fod bank
fridge; community fridge | food at night | fridge eastport
show; shower | where can i take a shower | showers eastport | laundry | wash my clothes | place to wash up | washing machine
clo; clothes | winter coat | coats | boots | clothing bank | free clothes | socks
drop; drop in | drop-in | dropin centre | charge my phone | place to hang out | peer drop in
peer, drop, hosp; peer support | someone to talk to | lived experience | talk to someone who has been there
peer; one to one peer support | peer support eastport | common ground
hosp; peer in hospital | peer support in the hospital | emergency department peer
crisis; crisis line | suicide | suicidal | distress line | someone to call at night | i want to die | crisis help now | hotline
counsel; counselling | counseling | anxiety | depressed | walk in counselling | therapy | therapist millbrook
psych; hearing voices | psychosis | early psychosis | psychosis program for youth
nurse; nurse | abscess | wound care | doctor no health card | doctor without id | street nurse | infected arm
sti; hiv test | hep c test | sti testing | std test | condoms | sexual health | get tested | prep
dent; dentist | dental | toothache | tooth pulled | cheap dentist | teeth
idc; get id | lost my id | birth certificate | id clinic | replace my id
law; lawyer | legal aid | free lawyer | legal advice | immigration lawyer
court, law; court date | just out of jail | bail | got out of prison | arrested
court; jail release help | john howard
refu; refugee | no papers | undocumented | asylum | newcomer | help in arabic | somali | new to canada
work; peer worker job | peer job training | become a peer worker
day, work; job | find work | i need a job | work today
trans; trans | lgbtq | queer | gay | trans support group
indig; native | first nations | indigenous | friendship centre | elder | metis
sexw; sex worker | bad date | sex work support | safe passage
pets; dog food | my dog | vet | pet food | food for my cat
grief; my son died | grief group | lost a friend to overdose | overdose loss | bereavement
sharps; found a needle | needle disposal | sharps | used needles
kids; diapers | nappies | baby formula | help with my baby | parenting
bus; bus tickets | bus fare | how do i get to my appointment
learn; computer | internet | resume | learn to read | library
vets; veterans | veteran benefits | breakfast northfield
van; outreach van | van tonight | mobile outreach | harbour health van
`;
const LINES = `
line, warm; suicide | suicidal | i want to die | crisis line | help line 24 7 | crisis | someone to call now | lifeline | 988
warm; peer support line | peer line | warm line | someone to talk to | need to talk to someone | i need someone to talk to tonight | lonely
ndl; 519-555-0144 | 5195550144 | 519 555 0144 | (519) 555 0144 | +1 519 555 0144 | 555-0144 | who is 519 555 0144
line; 519 555-0111 | 1-519-555-0111
food; 5195550166 | 519 555 016
`;
const FR = `
caa; accueil de jour | douche | ou prendre une douche | laver mon linge | café | shower
ser; seringues | échange de seringues | echange de serringues | matériel stérile | needle exchange
nal; naloxone | kit de naloxone | surdose | narcan
mar, caa; maraude | couverture | équipe mobile | soupe
heb, fem; dormir | un lit pour ce soir | hébergement | hebergement urgence rivesac | shelter
fem; violence conjugale | femmes battues | maison violette | refuge pour femmes
med; médecin sans papiers | medecin | infirmière | docteur sans carte vitale | doctor
ali, mar; nourriture | manger | colis alimentaire | j'ai faim | food
avo; avocat | aide juridique | titre de séjour | problème de logement
pai; pair aidant | groupe de parole | parler à quelqu'un | peer support
sev; sevrage | désintox | centre de sevrage | detox
den; dentiste | mal aux dents | dentiste rivesac
`;
const PL = `
nocl, kob; nocleg | gdzie spać | noclegownia | łóżko na noc | shelter | spac
igly; igły | strzykawki | wymiana igiel | sprzęt | needle exchange
nalo; nalokson | naloksonu | przedawkowanie | narcan
jadl; jedzenie | zupa | jadlodajnia | głodny | obiad za darmo
detx; detoks | odtrucie | detox wierzbowa
praw; prawnik | pomoc prawna | zasiłek
kob; przemoc domowa | dom dla kobiet | kobieta przemoc
zauf; telefon zaufania | kryzys | samobójstwo | porozmawiać z kimś
odzi; ubrania | kurtka | buty | koc
lek; lekarz | lekarz bez ubezpieczenia | opatrunek | doctor
`;
const PT = `
ruas; equipa de rua | carrinha | equipas de rua à noite
sering, ruas; seringas | troca de seringas | needles | agulhas | material limpo
abrigo, mulher; dormir | abrigo | sem abrigo | cama para hoje | shelter
cantina, ruas; comida | refeição | cantina | fome | jantar grátis
banho; banho | duche | tomar banho | shower
medico; médico | enfermeira | medico sem marcação | doctor
mulher; violência doméstica | mulheres | casa das mulheres
pares; apoio de pares | grupo de apoio | falar com alguém
`;
const EL = `
syr; σύριγγες | συριγγες | ανταλλαγή συριγγών | βελόνες | needles
xen; υπνωτήριο | που να κοιμηθώ | άστεγοι | υπνωτηριο λιμανι | shelter
sis; συσσίτιο | φαγητό | πεινάω | γεύμα δωρεάν | food
apo; απεξάρτηση | αποτοξίνωση | detox
nalx; ναλοξόνη | ναλοξονη | υπερβολική δόση | narcan
iat; γιατρός | γιατρος χωρίς ραντεβού | ιατρείο | doctor
`;

const parse = (list, text) =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [ids, questions] = line.split(';');
      const answers = ids.split(',').map((id) => id.trim());
      return questions.split('|').map((question) => ({ list, question: question.trim(), answers }));
    });

export const QUESTIONS = [
  ...parse('en', EN),
  ...parse('lines', LINES),
  ...parse('fr', FR),
  ...parse('pl', PL),
  ...parse('pt', PT),
  ...parse('el', EL),
];
