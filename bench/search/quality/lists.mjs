/**
 * Made-up directories, written as short as they can be: no person, place or number in them is real.
 * A line: id; name; organization; terms; description; city; what else (women, 14-29, free, no id, ramp …), and hours.
 */

const EN = `
nx; Needle exchange; Harbour Health; service.supplies.needle-exchange; New syringes, cookers and water. Drop off used ones.; Millbrook; cost=Free; documents=No ID needed; hours=MO-FR 09:00-17:00
van; Night outreach van; Harbour Health; service.outreach.mobile-unit, service.supplies.harm-reduction; Peers drive through town with supplies, snacks and naloxone.; Millbrook; hours=MO-SU 20:00-02:00
kits; Naloxone kits and training; Millbrook Public Health; service.overdose-response.naloxone-kit; Take home a kit and learn to use it in ten minutes.; Millbrook; cost=Free of charge; hours=MO-FR 10:00-16:00
phx; Riverside Pharmacy; Riverside Pharmacy; x.pharmacy; Prescriptions, methadone witnessed doses, naloxone.; Eastport; hours=MO-SA 09:00-21:00
strips; Drug checking; Test Lab Eastport; service.drug-checking; Bring a grain of your sample. Results in fifteen minutes, fentanyl test strips to take away.; Eastport; hours=TU,TH 12:00-18:00
site; Supervised consumption service; The Bridge; service.supervised-consumption; A nurse is there while you use.; Eastport; hours=MO-SU 09:00-21:00
detox; Withdrawal management centre; Northside Hospital; x.detox; Sixteen beds with medical care, three to seven days.; Northfield; hours=MO-SU 00:00-24:00
rehab; Cedar House treatment program; Cedar House; x.treatment; A twelve week residential program for men and women who want to stop drinking or using.; Northfield
oat; Opioid agonist clinic; Main Street Medical; x.oat; Buprenorphine and methadone, same day start.; Millbrook; hours=MO-FR 08:00-13:00
meet; Evening recovery meeting; Grange Hall; x.group; An open twelve step meeting. Coffee after.; Millbrook; hours=WE 19:00-20:30
shel; Emergency shelter; Union Mission; x.shelter; Forty beds for adults of all genders. Doors open at seven.; Millbrook; hours=MO-SU 19:00-08:00
wshel; Rowan House; Rowan House; x.shelter; Shelter for women and their children who flee violence. Call any time.; Millbrook; for=women; hours=MO-SU 00:00-24:00; private
yshel; Youth hostel beds; Lantern; x.shelter, population.youth; Twelve beds for young people.; Eastport; ages=16-24; hours=MO-SU 18:00-09:00
warm; Warming centre; City of Eastport; x.warming; Chairs, tea and heat when it is below minus five.; Eastport; hours=MO-SU 20:00-07:00
hous; Housing help desk; County Housing; x.housing; Rent bank, eviction prevention and lists of rooms.; Millbrook; documents=Lease, proof of income; hours=MO-FR 09:00-16:00
meal; Community kitchen; St Brigid; x.meals; Hot lunch for anyone who comes.; Millbrook; cost=Free; hours=MO-FR 12:00-13:30
fbank; Food bank; Millbrook Food Share; x.food; A hamper of groceries once a month.; Millbrook; documents=Proof of address; hours=TU,FR 10:00-14:00
fridge; Community fridge; Eastport Mutual Aid; x.food; Take what you need, leave what you can. Always open.; Eastport; hours=MO-SU 00:00-24:00
show; Showers and laundry; The Bridge; x.hygiene; Towels, soap and two washing machines.; Eastport; access=Step-free, wide shower; hours=MO-FR 09:00-12:00
clo; Clothing room; St Brigid; x.clothes; Coats, boots and socks in all sizes.; Millbrook; cost=Free; hours=TH 13:00-16:00
drop; Peer drop-in; Harbour Health; service.drop-in, service.peer-support; Sofas, phones to charge and peers who listen.; Millbrook; access=Wheelchair accessible, ramp at the side; hours=MO-FR 11:00-18:00
peer; One to one peer support; Common Ground Peers; service.peer-support, delivery.one-to-one; Someone with lived experience walks with you.; Eastport
hosp; Peer support in hospital; Common Ground Peers; service.peer-support.hospital; A peer comes to your bed in the emergency department.; Northfield
crisis; Distress line; Open Ear; service.peer-support.crisis, delivery.phone; Talk to a trained listener day and night when you think of suicide or cannot cope.; ; hours=MO-SU 00:00-24:00
counsel; Walk-in counselling; Family Centre; x.counselling; One session for stress, anxiety or low mood without an appointment.; Millbrook; cost=Pay what you can; hours=WE 12:00-19:00
psych; Early psychosis program; Northside Hospital; service.peer-support.early-psychosis; For people who hear voices or see things others do not.; Northfield; ages=14-35
nurse; Street nurse clinic; Harbour Health; x.health; Wound care, abscesses, vaccines and tests. No health card needed.; Millbrook; documents=No health card or ID required; hours=MO,WE,FR 13:00-16:00
sti; Sexual health clinic; Millbrook Public Health; x.health; HIV and hepatitis C tests, birth control, PrEP, condoms.; Millbrook; hours=TU,TH 09:00-19:00
dent; Low-cost dental clinic; College of Dentistry; x.dental; Students and teachers fix and pull teeth.; Northfield; cost=From 20 dollars
idc; ID clinic; Legal Aid Millbrook; x.id; Birth certificates and photo cards, fees paid.; Millbrook; hours=MO 10:00-12:00
law; Legal aid; Legal Aid Millbrook; x.legal; Lawyers for tenants, benefits and immigration.; Millbrook; cost=Free if your income is low; hours=MO-FR 09:00-17:00
court; Court and bail support; John Howard House; x.legal, population.justice-involved; For people who come out of jail or have a court date.; Eastport
refu; Newcomer welcome desk; Harbour of Nations; x.newcomers; For refugees, asylum seekers and people without papers. Interpreters in twelve languages.; Eastport; lang=ar, fr, so
work; Peer job training; Common Ground Peers; service.employment.peer; Paid training to become a peer worker.; Eastport
day; Day labour office; Ready Hands; x.work; Jobs paid the same day. Come at six.; Millbrook; hours=MO-FR 06:00-09:00
trans; Rainbow space; Lantern; x.lgbtq; A weekly evening for trans, queer and questioning people.; Eastport; hours=FR 18:00-21:00
indig; Friendship centre; Otter Creek Friendship Centre; x.indigenous; Elders, ceremony, meals and housing workers for First Nations, Inuit and Métis people.; Northfield; hours=MO-FR 09:00-17:00
sexw; Safe Passage; Safe Passage; x.outreach; Bad date reports, condoms and company for sex workers.; Eastport; for=women
pets; Pet food pantry; Paws on the Street; x.pets; Food, leashes and a vet on the first Sunday.; Eastport
grief; Loss to overdose group; Harbour Health; service.grief-support; For families and friends who lost someone to an overdose.; Millbrook; hours=TU 18:30-20:00
sharps; Sharps pick-up line; City of Eastport; service.needle-recovery; Found a needle? Call and we collect it.; Eastport
kids; Parent and child centre; Family Centre; x.families; Diapers, formula and a playroom.; Millbrook; hours=MO-FR 09:00-15:00
bus; Bus ticket program; Union Mission; x.transport; Two tickets a week to get to appointments.; Millbrook
learn; Reading and computers; Millbrook Library; x.learning; Learn to read, write a resume, use the internet.; Millbrook; access=Wheelchair accessible; hours=MO-SA 10:00-20:00
vets; Veterans' breakfast; Legion 99; x.meals; Breakfast and benefits advice for veterans.; Northfield; hours=SA 08:00-10:00
`;

/** A small town whose lines for people in distress do not say "suicide", beside much other help from peers. */
const LINES = `
line; 24-hour line; Open Door; x.line, delivery.phone; Call any time, day or night, and somebody answers.; ; hours=MO-SU 00:00-24:00; phone=519-555-0111
warm; Peer support line; Pinehurst Peers; service.peer-support, delivery.phone; Someone who has been there picks up.; ; hours=MO-SU 00:00-24:00; phone=(519) 555-0122
talk; Coffee and talk; Pinehurst Peers; service.peer-support; Sit down with peers and talk about your week.; Pinehurst; hours=MO-FR 10:00-14:00
circ; Peer support circle; Pinehurst Peers; service.peer-support; A group that meets to talk and listen.; Pinehurst; hours=WE 18:00-20:00
one; Peer support, one to one; Pinehurst Peers; service.peer-support; A peer to talk to, at a time that suits you.; Pinehurst; hours=MO-FR 09:00-17:00
fam; Family peer support; Pinehurst Peers; service.peer-support; Talk to a parent who knows.; Pinehurst; hours=TU 18:00-20:00
rec; Recovery peer support; Pinehurst Peers; service.peer-support; Talk with someone in recovery.; Pinehurst; hours=TH 18:00-20:00
ndl; New needles and supplies; Harbour Van; service.supplies.needle-exchange; The van moves: call first.; Pinehurst; phone=+1 519 555 0144
food; Food cupboard; St Anne; x.food; Tins, bread and milk.; Pinehurst; phone=519.555.0166
`;

const FR = `
caa; Accueil de jour; La Passerelle; service.drop-in; Café, douches, machines à laver et écoute.; Rivesac; cost=Gratuit; hours=MO-FR 09:00-16:00
ser; Échange de seringues; La Passerelle; service.supplies.needle-exchange; Matériel stérile, récupération et conseils.; Rivesac; documents=Anonyme, sans carte vitale; hours=MO-FR 10:00-18:00
nal; Trousses de naloxone; Pharmacie du Pont; service.overdose-response.naloxone-kit; Remise gratuite et démonstration.; Montclair
mar; Maraude du soir; Les Veilleurs; service.outreach.street; Une équipe mobile distribue soupes et couvertures.; Rivesac; hours=MO-SU 19:00-23:00
heb; Hébergement d’urgence; Les Veilleurs; x.hebergement; Vingt lits pour la nuit.; Rivesac; hours=MO-SU 18:00-08:00
fem; Maison Violette; Maison Violette; x.hebergement; Pour les femmes victimes de violences conjugales.; Montclair; private
med; Permanence de soins; Médecine Ouverte; x.sante; Médecin et infirmière pour les personnes sans papiers ni couverture.; Rivesac; hours=TU,TH 14:00-18:00
ali; Colis alimentaires; Entraide; x.alimentation; Un colis par semaine.; Montclair
avo; Permanence juridique; Droit pour Tous; x.droit; Un avocat vous conseille sur le logement et les titres de séjour.; Rivesac
pai; Groupe de pair-aidance; Ensemble; service.peer-support, delivery.group; Des pairs parlent de leur rétablissement.; Montclair
sev; Centre de sevrage; Hôpital Nord; x.sevrage; Séjour de dix jours.; Rivesac
den; Dentiste solidaire; Médecine Ouverte; x.dentaire; Soins dentaires urgents.; Rivesac
`;

const PL = `
nocl; Noclegownia miejska; Caritas Rzeczna; x.nocleg; Łóżko, kolacja i prysznic.; Rzeczna; hours=MO-SU 18:00-08:00
igly; Wymiana igieł i strzykawek; Fundacja Most; service.supplies.needle-exchange; Sterylny sprzęt i rozmowa.; Rzeczna; documents=Anonimowo; hours=MO-FR 16:00-20:00
nalo; Nalokson do domu; Fundacja Most; service.overdose-response.naloxone-kit; Szkolenie i zestaw.; Rzeczna
jadl; Jadłodajnia; Siostry z Wierzbowej; x.posilki; Ciepła zupa dla każdego.; Wierzbowa; cost=Bezpłatnie; hours=MO-SA 12:00-14:00
detx; Oddział detoksykacji; Szpital Zachodni; x.detoks; Przyjęcia całą dobę.; Wierzbowa
praw; Punkt porad prawnych; Prawo dla Ludzi; x.prawo; Prawnik w sprawach mieszkania i zasiłków.; Rzeczna
kob; Dom dla kobiet; Azyl; x.nocleg; Schronienie dla kobiet doświadczających przemocy.; Rzeczna; private
zauf; Telefon zaufania; Linia Nocna; service.peer-support.crisis, delivery.phone; Rozmowa w kryzysie, także w nocy.; ; hours=MO-SU 00:00-24:00
odzi; Magazyn odzieży; Caritas Rzeczna; x.odziez; Kurtki, buty i koce.; Rzeczna
lek; Lekarz bez ubezpieczenia; Przychodnia Otwarta; x.zdrowie; Porada lekarza i opatrunki.; Wierzbowa
`;

const PT = `
ruas; Equipa de rua; Ponte Solidária; service.outreach.street; Material limpo, comida quente e companhia.; Ribeira; hours=MO-SU 20:00-24:00
sering; Troca de seringas; Ponte Solidária; service.supplies.needle-exchange; Seringas e cachimbos novos.; Ribeira
abrigo; Centro de acolhimento; Casa Aberta; x.abrigo; Trinta camas para pessoas sem-abrigo.; Ribeira; hours=MO-SU 19:00-09:00
cantina; Cantina social; Casa Aberta; x.comida; Almoço e jantar.; Vale Novo; cost=Gratuito
banho; Balneário público; Câmara de Ribeira; x.higiene; Duches com água quente e toalhas.; Ribeira
medico; Consulta médica de porta aberta; Saúde na Rua; x.saude; Médico e enfermeira sem marcação.; Vale Novo
mulher; Casa das Mulheres; Casa das Mulheres; x.abrigo; Apoio a vítimas de violência doméstica.; Vale Novo; private
pares; Grupo de apoio de pares; Passo a Passo; service.peer-support; Pessoas que viveram o mesmo.; Ribeira
`;

const EL = `
syr; Πρόγραμμα ανταλλαγής συριγγών; Γέφυρα; service.supplies.needle-exchange; Αποστειρωμένα σύνεργα και ενημέρωση.; Λιμάνι
xen; Υπνωτήριο αστέγων; Δήμος Λιμανιού; x.shelter; Σαράντα κρεβάτια κάθε βράδυ.; Λιμάνι; hours=MO-SU 19:00-08:00
sis; Συσσίτιο; Ενορία; x.food; Ζεστό γεύμα το μεσημέρι.; Λόφος; cost=Δωρεάν
apo; Μονάδα απεξάρτησης; Νοσοκομείο; x.detox; Αποτοξίνωση και παρακολούθηση.; Λόφος
nalx; Ναλοξόνη για το σπίτι; Γέφυρα; service.overdose-response.naloxone-kit; Κιτ και εκπαίδευση.; Λιμάνι
iat; Ιατρείο χωρίς ραντεβού; Κοινωνικό Ιατρείο; x.health; Γιατρός και νοσοκόμα για ανασφάλιστους.; Λιμάνι
`;

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function daysOf(text) {
  return text.split(',').flatMap((part) => {
    const [from, to] = part.split('-').map((day) => DAYS.indexOf(day));
    return DAYS.slice(from, (to ?? from) + 1);
  });
}

function hoursOf(text) {
  if (text === undefined) return undefined;
  const [days, times] = text.split(' ');
  const [opensAt, closesAt] = times.split('-');
  return { schedules: [{ byDay: daysOf(days), opensAt, closesAt }], exceptions: [] };
}

/** Towns stand 30 km apart, in the order in which they come up. */
function directoryOf(language, text) {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((part) => part.trim()));
  const towns = [...new Set(rows.map((row) => row[5]).filter((town) => town !== ''))];
  const organizations = [...new Set(rows.map((row) => row[2]))];
  const services = [];
  const locations = [];
  const servicesAtLocations = [];
  for (const [id, name, organization, terms, description, city, ...rest] of rows) {
    const more = Object.fromEntries(
      rest.map((part) => [part.split('=')[0], part.split('=')[1] ?? true]),
    );
    const ages = more.ages?.split('-').map(Number);
    const hours = hoursOf(more.hours);
    services.push({
      id,
      organizationId: organization,
      name,
      description,
      status: 'active',
      terms: terms.split(', '),
      phones: more.phone === undefined ? [] : [{ number: more.phone, kind: 'voice' }],
      languages: more.lang?.split(', ') ?? [],
      areas: [],
      documents: more.documents === undefined ? [] : [{ name: more.documents }],
      ...(more.cost && { cost: more.cost }),
      ...(hours && { hours }),
      ...((ages || more.for) && {
        eligibility: {
          ...(ages && { minimumAge: ages[0], maximumAge: ages[1] }),
          ...(more.for && { description: more.for }),
        },
      }),
    });
    if (city === '') continue;
    locations.push({
      id: `at-${id}`,
      kind: 'physical',
      confidential: more.private === true,
      phones: [],
      address: { lines: [`${10 + services.length} Mill Street`], city },
      point: {
        latitude: 43 + 0.27 * towns.indexOf(city),
        longitude: -80 + 0.001 * services.length,
      },
      ...(more.access && { accessibility: more.access }),
    });
    servicesAtLocations.push({ id, serviceId: id, locationId: `at-${id}`, phones: [] });
  }
  return {
    language,
    timeZone: 'UTC',
    organizations: organizations.map((name) => ({ id: name, name, phones: [], terms: [] })),
    programs: [],
    services,
    locations,
    servicesAtLocations,
  };
}

export const LISTS = {
  en: directoryOf('en', EN),
  lines: directoryOf('en', LINES),
  fr: directoryOf('fr', FR),
  pl: directoryOf('pl', PL),
  pt: directoryOf('pt', PT),
  el: directoryOf('el', EL),
};
