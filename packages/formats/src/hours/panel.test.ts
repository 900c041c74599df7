import { expect, it } from 'vitest';
import { readOsmHours } from './osm.ts';
import { readHoursText } from './read.ts';

/**
 * Hours as people and machines write them, with the right answer by hand: `days opens-closes`, rows apart by `|`.
 * `-` means that nobody could be sure, or that a week cannot say it, so words are the only right answer.
 */
const PROSE = `
en
Mon-Fri 9-5 => MO-FR 09:00-17:00
Mon-Fri 9:00-5:00 => MO-FR 09:00-17:00
Mon. – Fri., 9 a.m. – 5 p.m. => MO-FR 09:00-17:00
Mon - Fri 8:30am - 4:30pm => MO-FR 08:30-16:30
Monday to Friday, 9:00 AM - 5:00 PM => MO-FR 09:00-17:00
Monday through Friday from 9am to 5pm => MO-FR 09:00-17:00
M-F 8-4 => MO-FR 08:00-16:00
M-F, 8:30-4:30 => MO-FR 08:30-16:30
M-Th 9am-6pm; F 9am-1pm => MO-TH 09:00-18:00 | FR 09:00-13:00
MWF 9-12 => MO,WE,FR 09:00-12:00
T/Th 1-3pm => TU,TH 13:00-15:00
Tues & Thurs 1:00-5:00pm => TU,TH 13:00-17:00
Tue, Thu 10am–2pm => TU,TH 10:00-14:00
Weekdays 9am to 5pm => MO-FR 09:00-17:00
Weekdays 8am-8pm, weekends 10am-4pm => MO-FR 08:00-20:00 | SA,SU 10:00-16:00
Daily 9am-9pm => MO-SU 09:00-21:00
Daily: 10-6 => MO-SU 10:00-18:00
Every day 7am - 11pm => MO-SU 07:00-23:00
7 days a week, 8am-8pm => MO-SU 08:00-20:00
Open 24 hours => MO-SU 00:00-24:00
24 hrs => MO-SU 00:00-24:00
Always open => MO-SU 00:00-24:00
24 hours a day, 7 days a week => MO-SU 00:00-24:00
24/7 => MO-SU 00:00-24:00
Open 24/7 => MO-SU 00:00-24:00
24/7/365 => MO-SU 00:00-24:00
24/7, 365 days a year => MO-SU 00:00-24:00
24/7 365 days per year => MO-SU 00:00-24:00
24 hours a day, 365 days a year => MO-SU 00:00-24:00
24-7 => MO-SU 00:00-24:00
Open 24-7 => MO-SU 00:00-24:00
Mon-Sun 24-7 => MO-SU 00:00-24:00
Fri 24-7 => -
Mon-Fri 24/7 => -
Mon-Fri daily 9-5 => -
Täglich Mo-Fr 9-17 Uhr => -
tous les jours du lundi au vendredi 9h-17h => -
Every day, Sat 10-2 => -
Weekdays Mon-Thu 9-5 => -
Weekends: Sat 10-2 => -
Weekends Fri-Sun 10-2 => -
M, T, W, T, F 9-5 => -
M T W T F 9-5 => -
T, T 1-3pm => -
Weekdays (Mon-Fri) 9-5 => MO-FR 09:00-17:00
Weekdays and Sat 9-5 => MO-SA 09:00-17:00
7 days a week, Mon-Sun 9-5 => MO-SU 09:00-17:00
Mon-Sun 24/7 => MO-SU 00:00-24:00
Mon–Sun, 24 h => MO-SU 00:00-24:00
Mon 18-24 h => MO 18:00-24:00
Midnight-6am daily => MO-SU 00:00-06:00
Daily noon to midnight => MO-SU 12:00-24:00
Sat noon-5 => SA 12:00-17:00
Wed 5pm-midnight => WE 17:00-24:00
Friday 9am-noon => FR 09:00-12:00
Sat & Sun 11-1pm => SA,SU 11:00-13:00
Mon–Thu 10am–8pm; Fri–Sat 10am–5pm; Sun 1–5pm => MO-TH 10:00-20:00 | FR,SA 10:00-17:00 | SU 13:00-17:00
Mon 9-12 and 1-5 => MO 09:00-12:00 | MO 13:00-17:00
Mon-Fri 8:30am-12pm, 1pm-4:30pm => MO-FR 08:30-12:00 | MO-FR 13:00-16:30
Mon-Fri 9:00am-12:00pm / 1:00pm-5:00pm => MO-FR 09:00-12:00 | MO-FR 13:00-17:00
1st and 3rd Tuesday 10am-2pm => 1TU,3TU 10:00-14:00
First Monday of each month 6-8pm => 1MO 18:00-20:00
2nd & 4th Wednesday of the month, 5:30pm to 7pm => 2WE,4WE 17:30-19:00
Last Friday of the month 12pm-3pm => -1FR 12:00-15:00
Mon-Fri 9-5, closed holidays => MO-FR 09:00-17:00
TR 6pm-10pm => TU,TH 18:00-22:00
MTWR 9-5 => MO,TU,WE,TH 09:00-17:00
TR 18-22 => -
m-f 10 - 4 (not bank hols) => MO-FR 10:00-16:00
Mon-Sat 9am-5pm, not Wednesday => MO,TU,TH,FR,SA 09:00-17:00
Weds 1.30-4.30, 1st weds of month shut => 2WE,3WE,4WE,5WE 13:30-16:30
lun-ven 9h-17h / Mon-Fri 9am-5pm => MO-FR 09:00-17:00
lun-ven 9h-17h / Mon-Fri 9am-6pm => -
samedi 20h-24h => SA 20:00-24:00
sábado 21h-24h => SA 21:00-24:00
9:00-17:00 PT => -
10:00-16:00 ST => -
8:00-16:00 SK => -
d.d. 8-17 => -
Pn 8-16, Wt 8-16 => MO,TU 08:00-16:00
Mon-Fri 8-12 a.m. => -
Fri 10-12am => -
Mon-Fri 08h30-11h30 => MO-FR 08:30-11:30
Mon–Fri 9h–17h30 => MO-FR 09:00-17:30
Mon-Fri 9am-5pm (closed on public holidays) => MO-FR 09:00-17:00
Mon-Sat 9am-5pm, closed Sunday => MO-SA 09:00-17:00
Closed Sundays. Mon-Sat 10am-6pm => MO-SA 10:00-18:00
Daily except Sunday 9am-5pm => MO-SA 09:00-17:00
Monday: 9am-5pm Tuesday: 9am-5pm Wednesday: closed => MO,TU 09:00-17:00
Sunday: Closed Monday: 9:00-17:00  Tuesday: 9:00-17:00  Saturday: Closed => MO,TU 09:00-17:00
9am-5pm Monday to Friday => MO-FR 09:00-17:00
9-5 Mon-Fri => MO-FR 09:00-17:00
0900-1700 Mon-Fri => MO-FR 09:00-17:00
Mon-Fri 0830-1630 => MO-FR 08:30-16:30
Hours: M, W, F 9am-5pm; T, Th 11am-7pm => MO,WE,FR 09:00-17:00 | TU,TH 11:00-19:00
Thursdays 4pm - 7pm => TH 16:00-19:00
Thursdays only, 4 - 7 p.m. => TH 16:00-19:00
Mon to Thurs 8am till 8pm => MO-TH 08:00-20:00
Mon-Fri 10am - 3 => MO-FR 10:00-15:00
Mon-Fri 22:00-06:00 => MO-FR 22:00-06:00
Fri & Sat 8pm-2am => FR,SA 20:00-02:00
Nightly 7pm-7am => MO-SU 19:00-07:00
Monday - Friday: 8:30 am - 12:00 pm, 1:00 pm - 4:30 pm (closed for lunch) => MO-FR 08:30-12:00 | MO-FR 13:00-16:30
Mon-Fri 8:30-4:30 (closed 12-1) => MO-FR 08:30-12:00 | MO-FR 13:00-16:30
Mon-Fri 8:30am-4:30pm, closed 12pm-1pm for lunch => MO-FR 08:30-12:00 | MO-FR 13:00-16:30
Mon-Fri 9am-5pm, closed noon to 1 => MO-FR 09:00-12:00 | MO-FR 13:00-17:00
Mon-Fri 9am-5pm year round => MO-FR 09:00-17:00
minden nap 8-20 óra között => MO-SU 08:00-20:00
Δευτ.-Παρ. 9 π.μ.-5 μ.μ. => MO-FR 09:00-17:00
todos los martes 16-18 h => TU 16:00-18:00
todas as terças 16h-18h => TU 16:00-18:00
Mon-Fri 9-5 (closed for lunch) => -
Mon-Fri 9am-5pm (closed 12-25) => -
Mon-Fri 9am-5pm (closed 12-24) => -
Mon-Fri 9am-5pm, Sat 9-1, closed 12-1 => -
Mon-Fri 9am-5pm, closed 1-2 weeks in August => -
Sun-Thu 7pm to 7am => SU-TH 19:00-07:00
Tuesday 9:30 a.m. - 12 noon => TU 09:30-12:00
Office hours: Monday - Friday 8:00 a.m. to 4:00 p.m. => MO-FR 08:00-16:00
Tue., Thurs., First and Third Sat., 10 a.m. – 2 p.m. => TU,TH 10:00-14:00 | 1SA,3SA 10:00-14:00
Mon-Fri 7-9 => -
Sat 6-6 => -
Mon-Fri 09:00-05:00 => -
Mon 9am-5pm by appointment => -
Call for hours => -
Mon-Fri 9am-5pm, Mon until 8pm => -
Every second Tuesday 10am-noon => -
Every other Wednesday 1-3pm => -
Mon-Fri 9-5, Wed 9-8 => -
Mon-Fri 9-5 May to September => -
Mon-Fri 9am => -
Drop-in mornings => -
Tues. 7 - 9 p.m. (closed third Tuesday) => 1TU,2TU,4TU,5TU 19:00-21:00
Women only Wed 5-9pm => -
Mon-Fri 00:00-00:00 => -
Mon 9-5 Tue => -
Mon-Fri => -
9am-5pm => -
Open when the flag is out => -
Sundays and holidays 10-4 => -
Temporarily closed => -
Mon. thru Fri. 8:00 a.m. to 4:30 p.m. => MO-FR 08:00-16:30
M–F: 9a–5p => MO-FR 09:00-17:00
Mon/Wed/Fri 9:00-11:00 => MO,WE,FR 09:00-11:00
9:00 am to 5:00 pm, Mon.- Fri. => MO-FR 09:00-17:00
Tues 1:30-3:30 => TU 13:30-15:30
Wednesdays from 6pm to 8pm => WE 18:00-20:00
Wed 6:30 PM => -
Monday-Friday: 8am-12pm & 1pm-5pm => MO-FR 08:00-12:00 | MO-FR 13:00-17:00
Mondays, Wednesdays, and Fridays: 10 am to 2 pm => MO,WE,FR 10:00-14:00
Sat 10am-2pm (first Saturday only) => -
MON - FRI 8:00AM - 4:00PM => MO-FR 08:00-16:00
Mon, Tue, Thu, Fri: 9:30am - 4:30pm; Wed: 12pm - 7pm => MO,TU,TH,FR 09:30-16:30 | WE 12:00-19:00
Mon-Fri 9am-5pm; Sat-Sun closed => MO-FR 09:00-17:00
We are open Monday to Friday 9am - 5pm => MO-FR 09:00-17:00
Open M-F 10-6, Sat 12-4 => MO-FR 10:00-18:00 | SA 12:00-16:00
Mon-Fri: 9am-5pm EST => -
Mon - Thurs 9am - 9pm, Fri 9am - 5pm, Sat & Sun 10am - 4pm => MO-TH 09:00-21:00 | FR 09:00-17:00 | SA,SU 10:00-16:00
8am to 8pm daily => MO-SU 08:00-20:00
8 a.m.-8 p.m., seven days a week => MO-SU 08:00-20:00
Mon–Fri 11:30–1:30 => MO-FR 11:30-13:30
Tuesday & Thursday, 12-12:30pm => TU,TH 12:00-12:30
Third Thursday of every month, 1 - 3 pm => 3TH 13:00-15:00
Mon-Wed-Fri 9-11am => MO,WE,FR 09:00-11:00
Monday 9:00 - 17:00 hrs => MO 09:00-17:00
Mon to Fri – 9.30am to 4.30pm => MO-FR 09:30-16:30
Weekdays, 9am until noon => MO-FR 09:00-12:00
Mon-Fri 9am-5pm except Wed => MO,TU,TH,FR 09:00-17:00
Sun 12-12 => -
Mon 12am-12am => -
Mon-Fri 9-5 & Sat by chance => -
Office: Mon. – Wed., 10 a.m. – 6 p.m.; Fri., 10 a.m. – 2 p.m. => MO,TU,WE 10:00-18:00 | FR 10:00-14:00
Food pantry: Thurs., 3:30 – 5 p.m. => TH 15:30-17:00
Drop-in only: Tues. & Wed., 1 – 3 p.m. => TU,WE 13:00-15:00
Walk-in clinic: Mon./Wed./Fri., 8 a.m. – noon => MO,WE,FR 08:00-12:00
Mon. – Fri., 8 a.m. – 4 p.m.; Breakfast: 8:15 a.m.; Lunch: noon => MO-FR 08:00-16:00
Mon. – Sat., 7 a.m. – 2 p.m.; showers: Mon. – Fri., 8 – 11 a.m.; last laundry: Mon. – Sat., 1 p.m. => MO-SA 07:00-14:00
Mon. – Fri., 8 a.m. – 4 p.m.; School: Mon. – Fri., 9 a.m. – 3 p.m. => MO-FR 08:00-16:00
Mon. – Fri., 9 a.m. – 4 p.m.; voicemail is available => MO-FR 09:00-16:00
Tue. – Thurs., 9 a.m. – 4 p.m. Flexible hours by appointment => TU-TH 09:00-16:00
Mon., Thurs., 9:30 – 11 a.m.; Third Wed., 6 – 8 p.m. => MO,TH 09:30-11:00 | 3WE 18:00-20:00
Fri ., 10 a .m . – 1 p .m => FR 10:00-13:00
Mon., – Thurs., 11 a.m. – noon => MO-TH 11:00-12:00
Sun., Tue., 2 – 4 p.m.; Wed. – Fri., 5 – 8 p.m.; => SU,TU 14:00-16:00 | WE-FR 17:00-20:00
Mon. 4pm - 8pm Thurs., 5 – 9 p.m. => MO 16:00-20:00 | TH 17:00-21:00
Mon. – Fri., 8 a.m. – 4 p.m.; Dinner: Mon. – Fri., 5 p.m. => -
Mon. – Fri., 8 a.m. – 4 p.m.; Lunch: Sat., noon => -
Mon. – Fri., 8 a.m. – 4 p.m.; Summer: Mon. – Fri., 9 a.m. – 2 p.m. => -
Mon. – Fri., 8 a.m. – 4 p.m.; Lunch: noon; Sat., 9 a.m. – 1 p.m. => -
Food pantry: Thurs., 3 – 5 p.m.; Lunch: Thurs., 4 p.m. => -
Food pantry: Mon., 6 – 7 p.m.; Meals: Tues., 6 – 8 p.m. => -
Mon. – Fri., 8 a.m. – 4 p.m.; service hours vary => -
Mon. – Fri., 8 a.m. – 4 p.m.; Sat. by appointment only => -
Call: Mon. – Fri., 8 a.m. – 6 p.m. => -
Helpline: 24 hours => -
Intake: Mon. – Fri., 9 – 11 a.m. => -
Every third Tuesday, 6 – 8 p.m. => -
Tue & Wed 1-4pm, closed first and third Wednesday => TU 13:00-16:00 | 2WE,4WE,5WE 13:00-16:00
Tues. 7 - 9 p.m. (closed last Tuesday) => -
Tues. 7 - 9 p.m. (closed third Tuesday); Call for hours => -
Mon. – Fri., 7 a.m. – 5 p.m.; closed 11:45 a.m. – 12:30 p.m. => MO-FR 07:00-11:45 | MO-FR 12:30-17:00
Mon-Fri 8am-5pm; Sat 8am-4pm; Closed: noon-1pm daily => -
Mon-Sat 8am-5pm; Closed: Mon-Fri, noon-1pm => MO-FR 08:00-12:00 | MO-FR 13:00-17:00 | SA 08:00-17:00
Mon. – Fri., 7 a.m. – 5:30 p.m.; Closed 11:45 - 12:30 p.m.; Sat., 8 a.m. – 4:30 p.m.; Closed noon -12:30 p.m. => MO-FR 07:00-11:45 | MO-FR 12:30-17:30 | SA 08:00-12:00 | SA 12:30-16:30
Mon-Fri 9am-5pm; Sat 9am-1pm; closed noon-12:30pm => -
Mon-Fri 9am-5pm; closed 4pm-5pm => -
Mon-Fri 9am-5pm; Showers: Mon-Fri 9am-4pm; closed noon-1pm => -
Call: Mon. – Fri., 8 a.m. – 6 p.m.; Walk-in hours: Wed., 2 – 8 p.m. => WE 14:00-20:00
Call: Mon. – Fri., 8 a.m. – 6 p.m.; Wed., 2 – 8 p.m. => -
Call: Mon-Fri 9-5 for an appointment; Office: Mon-Fri 9-5 => -
Helpline: 24 hours; office: Mon. – Fri., 9 a.m. – 5 p.m. => MO-FR 09:00-17:00
Mon-Fri 9am-5pm; Hotline: 24 hours => MO-FR 09:00-17:00
Mon-Fri 9am-5pm; Hotline: 24 hours; Sat 10am-2pm => -
Mon. – Fri., 8 a.m. – 5 p.m.; Intake coordinator available 24 hours by phone => MO-FR 08:00-17:00
Hotline: Mon-Thurs 10am-noon, Fri 1-3pm; Drop-in clinic: Thurs., 4:30 p.m.– 6:30 p.m. => TH 16:30-18:30
Dinner: Tue: 4 – 6 p.m.; Lunch: Wed., 11 a.m. – 1 p.m. => TU 16:00-18:00 | WE 11:00-13:00
Dinner: Tue: 4 – 6 p.m.; Food bank: Wed., 11 a.m. – 1 p.m. => -
Mon. – Fri., 9 a.m. – 9 p.m.; Line-Up: Mon. – Fri., starts at 3 p.m.; Meal: Mon. – Fri., 4:15 p.m. => MO-FR 09:00-21:00
Mon. – Fri., 9 a.m. – 5 p.m.; Screening: Mon., Wed., 1 p.m. – 2:30 p.m., Fri., 9 a.m. – 10:30 a.m. => MO-FR 09:00-17:00
Mon. – Fri., 9 a.m. – 5 p.m.; Screening: Mon., 4 p.m. – 6 p.m. => -
Tue. – Thurs., 9 a.m. – 6 p.m.; last shower: Tue. – Wed., 5:30 p.m.; Thurs., 5 p.m. => TU-TH 09:00-18:00
Drop-in services: daily, 7 a.m. – 2 p.m.; Breakfast: daily, 8 – 9:30 a.m.; Lunch: noon – 1 p.m. => MO-SU 07:00-14:00
Mon-Fri 9am-4:30pm; Workshop hours vary => MO-FR 09:00-16:30
Mon-Fri 9am-4:30pm; Hours vary => -
Mon-Fri 9-5; Women only: Wed 1-3pm => -
Sat., noon – 5 p.m. (last client seen 45 minutes before closing => SA 12:00-17:00
Mon. – Fri., 8 a.m. – 3 p.m. Appointments available on Wed. => MO-FR 08:00-15:00
Mon. – Fri., 8 a.m. – 3 p.m. by appointment; Lunch: noon => -
Sunday: Closed Monday: 9:00-17:00 Tuesday: 21:00-17:00 => -
Sunday: Closed Monday: 8:30-12:00 , 1:00-17:00 => -
1st & 3rd Tue & Thu 1-3pm => -
2nd Tue and Thu of the month 1-3pm => -
first Mon & Tue 1-3pm => -
last Thu and Fri 1-3pm => -
1st Mon/Wed 1-3pm => -
1st Mon, Wed 1-3pm => -
1st Mon Wed 1-3pm => -
1-3pm 1st Mon-Wed 2-4pm => -
Mon-Fri 9-5, closed 1st Mon and Tue => -
Wed 1st Mon 1-3pm => -
Wed and 1st Mon 1-3pm => WE 13:00-15:00 | 1MO 13:00-15:00
1st Mon and 3rd Wed 1-3pm => 1MO,3WE 13:00-15:00
Mon-Fri 9-5; 1st Sat of the month 10-2 => MO-FR 09:00-17:00 | 1SA 10:00-14:00
Each month, 1st Tue 10-12 => 1TU 10:00-12:00
1st Tue 10-12 each month => 1TU 10:00-12:00
Tue 10-12 each month => -
Tue and Thu of the month 10-12 => -
Mon-Fri 9-5 of each month => -
Weekends of the month 9-5 => -
Mar 9-5 => -
Mar 9-15 => -
Mon Wed Fri 10-2 => MO,WE,FR 10:00-14:00
fr
Lundi au vendredi de 9h à 17h30 => MO-FR 09:00-17:30
Du lundi au vendredi de 9 h à 17 h => MO-FR 09:00-17:00
Du lundi au vendredi : 9h-12h / 14h-18h => MO-FR 09:00-12:00 | MO-FR 14:00-18:00
Lun-ven 9h00-17h00 => MO-FR 09:00-17:00
lun. au ven. 8h30-16h30 => MO-FR 08:30-16:30
Lundi, mercredi et vendredi 13h-16h => MO,WE,FR 13:00-16:00
Mardi et jeudi de 10h à 12h et de 14h à 17h => TU,TH 10:00-12:00 | TU,TH 14:00-17:00
Tous les jours 8h à 20h => MO-SU 08:00-20:00
7j/7 de 9h à 18h => MO-SU 09:00-18:00
24h/24 et 7j/7 => MO-SU 00:00-24:00
24h/24 => MO-SU 00:00-24:00
Lundi-samedi 10h-18h, fermé le dimanche => MO-SA 10:00-18:00
Fermé le dimanche, lundi-samedi 10h-18h => MO-SA 10:00-18:00
1er et 3e mardi du mois 14h-16h => 1TU,3TU 14:00-16:00
Samedi 9h-midi => SA 09:00-12:00
Ouvert le mercredi de 13h30 à 16h30 => WE 13:30-16:30
Lundi : 9h-17h ; mardi : 9h-17h ; mercredi : fermé => MO,TU 09:00-17:00
Vendredi 20h à 2h => FR 20:00-02:00
Du mardi au samedi 9:00 - 18:00 => TU-SA 09:00-18:00
Lun-Jeu 9h-17h, Ven 9h-16h => MO-TH 09:00-17:00 | FR 09:00-16:00
Lundi au vendredi 9h-17h (sauf jours fériés) => MO-FR 09:00-17:00
Horaires : lundi à vendredi 8h30 à 12h => MO-FR 08:30-12:00
L-V 9h-17h => MO-FR 09:00-17:00
Fin de semaine 10h-16h => SA,SU 10:00-16:00
Sur rendez-vous => -
Lundi matin => -
Du lundi au vendredi sauf vacances scolaires 9h-17h => -
Un mardi sur deux 14h-16h => -
Lundi au vendredi dès 9h => -
Di 9h-12h => SU 09:00-12:00
1er mardi et jeudi 14h-16h => -
Mar 9h-17h => TU 09:00-17:00
Mar 9:00-17:00 => TU 09:00-17:00
Mardi du mois 14h-16h => -
lun mer ven 9-17 => MO,WE,FR 09:00-17:00
de
Mo-Fr 9-17 Uhr => MO-FR 09:00-17:00
Montag bis Freitag 9.00–17.00 Uhr => MO-FR 09:00-17:00
Mo–Do 8–16 Uhr, Fr 8–12 Uhr => MO-TH 08:00-16:00 | FR 08:00-12:00
Di und Do 14-18 Uhr => TU,TH 14:00-18:00
Montag, Mittwoch und Freitag von 10 bis 13 Uhr => MO,WE,FR 10:00-13:00
1. und 3. Dienstag im Monat 10-12 Uhr => 1TU,3TU 10:00-12:00
Täglich 10-22 Uhr => MO-SU 10:00-22:00
Mo - Fr: 09:00 - 12:00 und 13:00 - 17:00 Uhr => MO-FR 09:00-12:00 | MO-FR 13:00-17:00
Rund um die Uhr => MO-SU 00:00-24:00
Mo, Di, Do 9-12 Uhr; Mi geschlossen => MO,TU,TH 09:00-12:00
Samstag 10 - 14 Uhr => SA 10:00-14:00
Öffnungszeiten: Mo-Fr 8.30-16.30 Uhr => MO-FR 08:30-16:30
Freitag 20 bis 2 Uhr => FR 20:00-02:00
Jeden Mittwoch 15 bis 18 Uhr => WE 15:00-18:00
Mo-Fr 9-17 Uhr, Sa und So geschlossen => MO-FR 09:00-17:00
Dienstags 14:30 - 17:00 => TU 14:30-17:00
Mo-Sa 9-18 Uhr außer feiertags => MO-SA 09:00-18:00
Wochenende 10-16 Uhr => SA,SU 10:00-16:00
Jeden zweiten Dienstag 10-12 Uhr => -
Werktags 9-17 Uhr => -
Nach Vereinbarung => -
Montags ab 9 Uhr => -
1. Dienstag und Donnerstag 10-12 Uhr => -
Dienstag im Monat 10-12 Uhr => -
es
24 hrs los 365 días => MO-SU 00:00-24:00
Lunes a viernes de 9:00 a 17:00 => MO-FR 09:00-17:00
De lunes a viernes, de 9 a 17 horas => MO-FR 09:00-17:00
L-V 9-14 y 16-19 h => MO-FR 09:00-14:00 | MO-FR 16:00-19:00
Lunes a viernes, 9:00 a. m. - 5:00 p. m. => MO-FR 09:00-17:00
Lunes, miércoles y viernes 10:00-13:00 => MO,WE,FR 10:00-13:00
Martes y jueves de 15h a 18h => TU,TH 15:00-18:00
Todos los días de 8 a 20 h => MO-SU 08:00-20:00
Sábados 10:00 a 14:00 => SA 10:00-14:00
Lun-Vie 8:30am-4:30pm => MO-FR 08:30-16:30
Lun a Jue 9am a 6pm, Vie 9am a 1pm => MO-TH 09:00-18:00 | FR 09:00-13:00
24 horas => MO-SU 00:00-24:00
Primer martes de cada mes 17:00-19:00 => 1TU 17:00-19:00
Lunes a sábado 9:00-18:00, domingo cerrado => MO-SA 09:00-18:00
Horario: lunes a viernes de 8:00 a 15:00 => MO-FR 08:00-15:00
Lunes a viernes 9am a mediodía => MO-FR 09:00-12:00
Fines de semana 10:00-14:00 => SA,SU 10:00-14:00
Lunes a viernes de 9:00 a 17:00 excepto festivos => MO-FR 09:00-17:00
Viernes de 22:00 a 4:00 => FR 22:00-04:00
Con cita previa => -
Lunes por la mañana => -
Cada segundo martes 10-12 h => -
Primer martes y jueves de cada mes 17:00-19:00 => -
Martes de cada mes 17:00-19:00 => -
pt
Segunda a sexta, das 9h às 17h => MO-FR 09:00-17:00
Segunda-feira a sexta-feira 09:00 às 18:00 => MO-FR 09:00-18:00
2ª a 6ª feira 8h-18h => MO-FR 08:00-18:00
Seg a Sex 9h-17h => MO-FR 09:00-17:00
Seg-Sex: 08:30 - 12:30 e 14:00 - 18:00 => MO-FR 08:30-12:30 | MO-FR 14:00-18:00
Terça e quinta das 14h às 17h30 => TU,TH 14:00-17:30
Todos os dias das 8h às 20h => MO-SU 08:00-20:00
Sábado 9h-13h => SA 09:00-13:00
Domingo fechado, segunda a sábado 9h-18h => MO-SA 09:00-18:00
Dias úteis 9h-17h => MO-FR 09:00-17:00
Segunda, quarta e sexta: 10:00-12:00 => MO,WE,FR 10:00-12:00
24 horas por dia => MO-SU 00:00-24:00
Horário: segunda a quinta 9h - 16h => MO-TH 09:00-16:00
Primeira terça do mês 14h-16h => 1TU 14:00-16:00
Fim de semana 10h às 16h => SA,SU 10:00-16:00
De segunda a sexta-feira, das 8 às 17 horas => MO-FR 08:00-17:00
Mediante marcação => -
Segunda de manhã => -
2ª terça-feira do mês 18h-20h => -
3ª quinta-feira do mês 14h-16h => -
2ª quarta-feira de cada mês 14h-16h => -
segunda terça-feira do mês 14h-16h => -
quarta sexta-feira do mês 14h-16h => -
3ª sexta-feira do mês 14h-16h => -
2ª sexta 14h-16h => -
3ª quarta 14h-16h => -
segunda quarta-feira 14h-16h => -
2ª e 4ª terça 14h-16h => -
2ª a 4ª terça 14h-16h => -
quinta segunda-feira 14h-16h => -
segunda e terça-feira do mês 14h-16h => -
sáb do mês 9h-12h => -
segunda e terça-feira 14h-16h => MO,TU 14:00-16:00
2ª, 4ª e 6ª feira 8h-12h => MO,WE,FR 08:00-12:00
Seg Qua Sex 9h-17h => MO,WE,FR 09:00-17:00
Sáb Dom 9h-12h => SA,SU 09:00-12:00
nl
Ma-vr 9.00-17.00 uur => MO-FR 09:00-17:00
Maandag t/m vrijdag van 9 tot 17 uur => MO-FR 09:00-17:00
ma t/m do 8:30 - 17:00 => MO-TH 08:30-17:00
Dinsdag en donderdag 13.00 - 16.00 uur => TU,TH 13:00-16:00
Elke dag 10-22 uur => MO-SU 10:00-22:00
Dagelijks van 8.00 tot 20.00 uur => MO-SU 08:00-20:00
Zaterdag 10:00-14:00 => SA 10:00-14:00
Werkdagen 9-17 uur => MO-FR 09:00-17:00
ma, wo en vr 9-12 uur => MO,WE,FR 09:00-12:00
Maandag 9:00-12:00 en 13:00-17:00 => MO 09:00-12:00 | MO 13:00-17:00
Openingstijden: ma-vr 8u30-16u30 => MO-FR 08:30-16:30
Zondag gesloten, ma-za 9-18 uur => MO-SA 09:00-18:00
Dag en nacht => MO-SU 00:00-24:00
Eerste dinsdag van de maand 14-16 uur => 1TU 14:00-16:00
In het weekend 11-16 uur => SA,SU 11:00-16:00
Vrijdag 20.00-02.00 uur => FR 20:00-02:00
Op afspraak => -
Maandagochtend => -
Elke tweede dinsdag 14-16 uur => -
Eerste dinsdag en donderdag van de maand 14-16 uur => -
pl
pon.-pt. 8-16 => MO-FR 08:00-16:00
Poniedziałek - piątek 8:00-16:00 => MO-FR 08:00-16:00
od poniedziałku do piątku w godz. 9-17 => MO-FR 09:00-17:00
pn-pt 9.00-17.00 => MO-FR 09:00-17:00
Pn–Czw 8:00–18:00, Pt 8:00–15:00 => MO-TH 08:00-18:00 | FR 08:00-15:00
wtorek i czwartek 14:00-18:00 => TU,TH 14:00-18:00
Codziennie 10-20 => MO-SU 10:00-20:00
sobota 9:00-13:00, niedziela nieczynne => SA 09:00-13:00
Całodobowo => MO-SU 00:00-24:00
poniedziałek, środa, piątek od 10 do 13 => MO,WE,FR 10:00-13:00
Czynne od 8:00 do 16:00 w dni robocze => MO-FR 08:00-16:00
Godziny otwarcia: pon.-sob. 7:30-19:30 => MO-SA 07:30-19:30
środa 12-18 => WE 12:00-18:00
Pierwszy wtorek miesiąca 16:00-18:00 => 1TU 16:00-18:00
w weekendy 10-14 => SA,SU 10:00-14:00
piątki 20:00-2:00 => FR 20:00-02:00
Po uzgodnieniu telefonicznym => -
Co drugi wtorek 10-12 => -
piąta środa miesiąca 10-12 => 5WE 10:00-12:00
czwartej środy miesiąca 10-12 => -
piątej środy 10-12 => -
pierwszy wtorek i czwartek miesiąca 10-12 => -
wtorki miesiąca 10-12 => -
dni robocze pon-czw 8-16 => -
w czwartki i piątki 10-12 => TH,FR 10:00-12:00
wtorek czwartek 10-12 => TU,TH 10:00-12:00
lt
I-V 8.00–17.00 => MO-FR 08:00-17:00
I–IV 8.00–17.00, V 8.00–15.45 => MO-TH 08:00-17:00 | FR 08:00-15:45
Pirmadieniais–penktadieniais nuo 9 iki 17 val. => MO-FR 09:00-17:00
Pirmadienis - penktadienis 8:00-17:00 => MO-FR 08:00-17:00
Antradieniais ir ketvirtadieniais 14–18 val. => TU,TH 14:00-18:00
Kasdien 10–20 val. => MO-SU 10:00-20:00
Šeštadieniais 9.00–13.00 => SA 09:00-13:00
VI 10.00–14.00, VII nedirba => SA 10:00-14:00
Darbo laikas: I-V 8-12, 13-17 val. => MO-FR 08:00-12:00 | MO-FR 13:00-17:00
Visą parą => MO-SU 00:00-24:00
Darbo dienomis 9–18 val. => MO-FR 09:00-18:00
Trečiadienis: 10:00-15:00 => WE 10:00-15:00
Pirmadienį, trečiadienį ir penktadienį 9–12 val. => MO,WE,FR 09:00-12:00
Savaitgaliais 10-16 val. => SA,SU 10:00-16:00
Susitarus iš anksto => -
Pirmadienio rytą => -
II antradienis 18-20 => -
kiekvieno mėnesio I pirmadienį 18-20 => -
I ir III ketvirtadieniais 18-20 => -
III ketvirtadienis 18-20 => -
mėnesio II trečiadienis 18-20 => -
III mėnesio antradienis 18-20 => -
II ir IV antradienį 18-20 => -
ketvirtadieniais (I ir III) 18-20 => -
ketvirtadieniais, I ir III 18-20 => -
ketvirtadienis - I 18-20 => -
antr. ketvirtadienis 18-20 => -
I, III, V 9-17 val. => MO,WE,FR 09:00-17:00
I-V ir šeštadieniais 9-17 val. => MO-SA 09:00-17:00
hu
H-P: 8-16 => MO-FR 08:00-16:00
Hétfőtől péntekig 8-tól 16-ig => MO-FR 08:00-16:00
Hétfő - péntek: 9:00-17:00 => MO-FR 09:00-17:00
H–Cs 8:00–16:30, P 8:00–14:00 => MO-TH 08:00-16:30 | FR 08:00-14:00
Kedd és csütörtök 14-18 óra => TU,TH 14:00-18:00
Minden nap 10-20 óráig => MO-SU 10:00-20:00
Szombat 9:00-13:00, vasárnap zárva => SA 09:00-13:00
Éjjel-nappal => MO-SU 00:00-24:00
Hétköznap 8:00-18:00 => MO-FR 08:00-18:00
Szerda: 12:00-18:00 => WE 12:00-18:00
Nyitva: hétfő, szerda, péntek 10-13 => MO,WE,FR 10:00-13:00
Hétvégén 10-14 => SA,SU 10:00-14:00
H, K, Sze 8-12 és 13-16 => MO,TU,WE 08:00-12:00 | MO,TU,WE 13:00-16:00
0-24 minden nap => MO-SU 00:00-24:00
Előzetes bejelentkezés alapján => -
Minden második kedd 14-16 => -
Első kedd és csütörtök 14-16 => -
H K Sze 9-17 => MO,TU,WE 09:00-17:00
el
Δευτέρα - Παρασκευή 9:00-17:00 => MO-FR 09:00-17:00
Δευ-Παρ 9 π.μ. - 5 μ.μ. => MO-FR 09:00-17:00
Δευτέρα έως Παρασκευή: 09:00 – 14:00 => MO-FR 09:00-14:00
Δευτέρα με Παρασκευή 9:00-15:00 => MO-FR 09:00-15:00
Τρίτη και Πέμπτη 14:00-18:00 => TU,TH 14:00-18:00
Δευτέρα, Τετάρτη, Παρασκευή 10:00-13:00 => MO,WE,FR 10:00-13:00
Κάθε μέρα 10:00-20:00 => MO-SU 10:00-20:00
Σάββατο 9:00-13:00, Κυριακή κλειστά => SA 09:00-13:00
Δευ - Πέμ 08:00-16:00, Παρ 08:00-14:00 => MO-TH 08:00-16:00 | FR 08:00-14:00
Από Δευτέρα μέχρι Παρασκευή 8:30-16:30 => MO-FR 08:30-16:30
Ωράριο: Δευτέρα-Σάββατο 9.00-18.00 => MO-SA 09:00-18:00
Όλο το 24ωρο => MO-SU 00:00-24:00
Σαββατοκύριακο 10:00-16:00 => SA,SU 10:00-16:00
Τετάρτη 5 μ.μ. - 8 μ.μ. => WE 17:00-20:00
Κατόπιν ραντεβού => -
Δευτέρα πρωί => -
Τρίτη Πέμπτη του μήνα 10:00-12:00 => -
Τετάρτη Δευτέρα του μήνα 10:00-12:00 => -
Δευτέρα Τετάρτη του μήνα 10:00-12:00 => -
Τρίτη Τρίτη του μήνα 10:00-12:00 => -
Τρίτη Τρίτη 10:00-12:00 => -
Τρίτη Σάββατο κάθε μήνα 10:00-12:00 => -
Κάθε Τρίτη Πέμπτη 10:00-12:00 => -
Τρίτη και Πέμπτη του μήνα 10:00-12:00 => -
Πρώτη Τρίτη του μήνα 10:00-12:00 => 1TU 10:00-12:00
Σάββατο Κυριακή 10:00-12:00 => SA,SU 10:00-12:00
`;

const MACHINES = `
Mo-Fr 09:00-17:00 => MO-FR 09:00-17:00
Mo-Fr 08:30-16:30; Sa 10:00-14:00 => MO-FR 08:30-16:30 | SA 10:00-14:00
Mo-Fr 08:00-12:00,13:00-17:30 => MO-FR 08:00-12:00 | MO-FR 13:00-17:30
24/7 => MO-SU 00:00-24:00
Mo,We,Fr 10:00-12:00 => MO,WE,FR 10:00-12:00
Mo-Sa 09:00-19:00; Su off; PH off => MO-SA 09:00-19:00
Tu[1,3] 10:00-12:00 => 1TU,3TU 10:00-12:00
Fr-Sa 20:00-02:00 => FR,SA 20:00-02:00
Mo-Su 00:00-24:00 => MO-SU 00:00-24:00
Mo-Fr 09:00-18:00; We 09:00-13:00 => MO,TU,TH,FR 09:00-18:00 | WE 09:00-13:00
Monday: 09:00-17:00; Tuesday: 09:00-17:00 => MO,TU 09:00-17:00
Monday 9:00 AM - 5:00 PM, Tuesday 9:00 AM - 5:00 PM => MO,TU 09:00-17:00
Mon 09:00-17:00 | Tue 09:00-17:00 | Wed Closed => MO,TU 09:00-17:00
Monday: 9:00 AM – 5:00 PM\\nTuesday: Closed\\nWednesday: 9:00 AM – 5:00 PM => MO,WE 09:00-17:00
Monday: Open 24 hours\\nTuesday: Open 24 hours => MO,TU 00:00-24:00
Sunday: Closed Monday: 8:30-12:00 , 13:00-17:00 => MO 08:30-12:00 | MO 13:00-17:00
Mon: 0900-1700, Tue: 0900-1700 => MO,TU 09:00-17:00
Mo 09:00-17:00, Tu 09:00-17:00 => MO,TU 09:00-17:00
lundi: 09:00-17:00; mardi: 09:00-17:00 => MO,TU 09:00-17:00
Mo-Fr: 09:00 - 17:00 => MO-FR 09:00-17:00
Mo-Th 08:00-20:00; Fr 08:00-16:00 => MO-TH 08:00-20:00 | FR 08:00-16:00
Tu-Su 11:00-23:00 => TU-SU 11:00-23:00
Th[-1] 18:00-20:00 => -1TH 18:00-20:00
Mo-Fr 07:30-12:15, 13:30-18:00 => MO-FR 07:30-12:15 | MO-FR 13:30-18:00
Mo-Fr 10:00-14:00; Sa,Su closed => MO-FR 10:00-14:00
Mo-Fr 09:00-17:00; PH 10:00-12:00 => -
Apr-Sep: Mo-Fr 09:00-17:00 => -
Mo-Fr 09:00+ => -
Mo-Fr 09:00-17:00 "by appointment" => -
`;

const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** `MO-FR 09:00-17:00 | 1TU,3TU 10:00-12:00` as a sorted list of `day opens-closes`. */
function expected(answer: string): string[] {
  return answer
    .split(' | ')
    .flatMap((row) => {
      const [days = '', times = ''] = row.split(' ');
      return days.split(',').flatMap((part) => {
        const [from = '', to] = /^[A-Z]{2}-[A-Z]{2}$/.test(part) ? part.split('-') : [part];
        if (to === undefined) return [`${part} ${times}`];
        const first = WEEK.indexOf(from);
        const count = ((WEEK.indexOf(to) - first + 7) % 7) + 1;
        return Array.from({ length: count }, (_, at) => `${WEEK[(first + at) % 7] ?? ''} ${times}`);
      });
    })
    .sort();
}

function found(text: string): string[] | undefined {
  const reading = readOsmHours(text) ?? readHoursText(text);
  return reading?.schedules
    .flatMap(({ byDay = [], opensAt = '', closesAt = '' }) =>
      byDay.map((day) => `${day} ${opensAt}-${closesAt}`),
    )
    .sort();
}

interface Tally {
  readonly all: number;
  readonly counted: number;
  /** Spellings with an answer that were not understood. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

function tally(panel: string): Tally {
  const lines = panel.split('\n').filter((line) => line.includes(' => '));
  const missed: string[] = [];
  const wrong: string[] = [];
  let answers = 0;
  for (const line of lines) {
    const [text = '', answer = ''] = line.replaceAll('\\n', '\n').split(' => ');
    const read = found(text);
    const right = answer === '-' ? undefined : expected(answer);
    if (right !== undefined) answers += 1;
    if (read === undefined && right !== undefined) missed.push(text);
    if (read !== undefined && JSON.stringify(read) !== JSON.stringify(right)) {
      wrong.push(`${text}: ${read.join(', ')}`);
    }
  }
  return { all: lines.length, counted: answers - missed.length, missed, wrong };
}

it('reads at least 80% of what people write, and nothing wrongly', () => {
  const { all, counted, missed, wrong } = tally(PROSE);
  expect(wrong).toEqual([]);
  expect(all).toBe(490);
  expect(counted / (counted + missed.length)).toBeGreaterThan(0.8);
  // Right to leave as words, though a person would know.
  expect(missed).toEqual([
    'Mon-Wed-Fri 9-11am',
    'Di 9h-12h',
    'Primeira terça do mês 14h-16h',
    'Δευτέρα με Παρασκευή 9:00-15:00',
  ]);
});

it('reads what machines write', () => {
  const { all, missed, wrong } = tally(MACHINES);
  expect(wrong).toEqual([]);
  expect(missed).toEqual([]);
  expect(all).toBe(29);
});
