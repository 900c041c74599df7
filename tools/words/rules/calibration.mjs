/**
 * A plain text and an official one, the same in every language. They fix the ceilings: the plain text
 * must pass, the official one must fail. The translations are ours and no native speaker has reviewed
 * them; that is good enough to see how long the words of a language are.
 *
 * @type {Readonly<Record<import('../types.ts').Language, { plain: string, official: string }>>}
 */
export const calibration = {
  en: {
    plain:
      'We are peers. We have used drugs, or lived without a home, and now we help others. You can call us or come to our door. It is free and you do not have to show any papers. Tell us only what you want to tell us. We listen and we do not judge. If you want, we can go with you to a doctor or to another service. We keep what you write for thirty days, then we delete it. If someone does not breathe and does not wake up, call the emergency number first. Stay with them until help comes.',
    official:
      'Applicants are advised that the information provided will be retained exclusively for administrative purposes for a maximum period of thirty days, following which permanent deletion is carried out in accordance with established procedures. Should additional documentation be required, the responsible department will communicate the corresponding requirements in writing.',
  },
  fr: {
    plain:
      'Nous sommes des pairs. Nous avons pris des drogues ou vécu sans logement, et maintenant nous aidons les autres. Vous pouvez nous appeler ou venir nous voir. C’est gratuit et vous n’avez pas de papiers à montrer. Dites-nous seulement ce que vous voulez nous dire. Nous écoutons et nous ne jugeons pas. Si vous voulez, nous pouvons aller avec vous chez un médecin ou dans un autre service. Nous gardons ce que vous écrivez trente jours, puis nous l’effaçons. Si une personne ne respire pas et ne se réveille pas, appelez d’abord les secours. Restez avec elle jusqu’à ce que l’aide arrive.',
    official:
      'Les demandeurs sont informés que les renseignements communiqués seront conservés exclusivement à des fins administratives pendant une durée maximale de trente jours, à l’issue de laquelle une suppression définitive sera effectuée conformément aux procédures établies. Si des documents supplémentaires étaient nécessaires, le service responsable communiquera par écrit les exigences correspondantes.',
  },
  el: {
    plain:
      'Είμαστε άνθρωποι σαν εσάς. Πήραμε ουσίες ή ζήσαμε χωρίς σπίτι, και τώρα βοηθάμε άλλους. Μπορείτε να μας πάρετε τηλέφωνο ή να έρθετε στην πόρτα μας. Είναι δωρεάν και δεν χρειάζεται να δείξετε χαρτιά. Πείτε μας μόνο όσα θέλετε να μας πείτε. Ακούμε και δεν κρίνουμε. Αν θέλετε, ερχόμαστε μαζί σας στον γιατρό ή σε άλλη υπηρεσία. Κρατάμε όσα γράφετε για τριάντα μέρες και μετά τα σβήνουμε. Αν κάποιος δεν αναπνέει και δεν ξυπνά, πάρτε πρώτα τον αριθμό για βοήθεια. Μείνετε μαζί του μέχρι να έρθει βοήθεια.',
    official:
      'Οι αιτούντες ενημερώνονται ότι οι παρεχόμενες πληροφορίες διατηρούνται αποκλειστικά για διοικητικούς σκοπούς για μέγιστο διάστημα τριάντα ημερών, μετά την πάροδο του οποίου πραγματοποιείται οριστική διαγραφή σύμφωνα με τις προβλεπόμενες διαδικασίες. Εφόσον απαιτηθούν πρόσθετα δικαιολογητικά, η αρμόδια υπηρεσία γνωστοποιεί εγγράφως τις αντίστοιχες απαιτήσεις.',
  },
  lt: {
    plain:
      'Mes esame žmonės, kurie tai patyrė. Vartojome narkotikus arba gyvenome be namų, o dabar padedame kitiems. Galite mums skambinti arba ateiti pas mus. Tai nieko nekainuoja ir nereikia rodyti jokių popierių. Sakykite tik tai, ką norite pasakyti. Mes klausome ir neteisiame. Jei norite, galime eiti kartu pas gydytoją arba į kitą vietą. Tai, ką parašote, laikome trisdešimt dienų, tada ištriname. Jei žmogus nekvėpuoja ir nepabunda, pirma skambinkite pagalbos numeriu. Likite su juo, kol ateis pagalba.',
    official:
      'Pareiškėjai informuojami, kad pateikta informacija saugoma išimtinai administraciniais tikslais ne ilgiau kaip trisdešimt dienų, kurioms pasibaigus atliekamas negrįžtamas duomenų ištrynimas vadovaujantis nustatytomis procedūromis. Prireikus papildomų dokumentų, atsakingas padalinys raštu praneša atitinkamus reikalavimus.',
  },
  pl: {
    plain:
      'Jesteśmy ludźmi, którzy sami to przeżyli. Braliśmy narkotyki albo żyliśmy bez domu, a teraz pomagamy innym. Możesz do nas zadzwonić albo przyjść. To nic nie kosztuje i nie musisz mieć żadnych papierów. Powiedz nam tylko to, co chcesz. Słuchamy i nie oceniamy. Jeśli chcesz, możemy iść z tobą do lekarza albo w inne miejsce. To, co piszesz, trzymamy trzydzieści dni, a potem usuwamy. Jeśli ktoś nie oddycha i nie budzi się, najpierw zadzwoń pod numer alarmowy. Zostań z tą osobą, aż przyjdzie pomoc.',
    official:
      'Wnioskodawcy zostają poinformowani, że przekazane informacje będą przechowywane wyłącznie w celach administracyjnych przez maksymalny okres trzydziestu dni, po upływie którego następuje ich trwałe usunięcie zgodnie z obowiązującymi procedurami. W przypadku konieczności uzupełnienia dokumentacji odpowiedzialna jednostka przekaże pisemnie stosowne wymagania.',
  },
  pt: {
    plain:
      'Somos pares. Usámos drogas ou vivemos sem casa, e agora ajudamos outras pessoas. Pode ligar para nós ou vir à nossa porta. É grátis e não tem de mostrar papéis. Diga só o que quiser dizer. Nós ouvimos e não julgamos. Se quiser, podemos ir consigo ao médico ou a outro serviço. Guardamos o que escreve durante trinta dias e depois apagamos. Se alguém não respira e não acorda, ligue primeiro para o número de emergência. Fique com essa pessoa até a ajuda chegar.',
    official:
      'Informam-se os requerentes de que as informações fornecidas serão conservadas exclusivamente para finalidades administrativas durante um período máximo de trinta dias, findo o qual se procederá à eliminação definitiva em conformidade com os procedimentos estabelecidos. Caso seja necessária documentação complementar, o departamento responsável comunicará por escrito os requisitos correspondentes.',
  },
  nl: {
    plain:
      'Wij weten hoe het is. Wij hebben drugs gebruikt of zonder huis geleefd, en nu helpen we anderen. U kunt ons bellen of bij ons langskomen. Het is gratis en u hoeft geen papieren te laten zien. Vertel ons alleen wat u wilt vertellen. Wij luisteren en oordelen niet. Als u wilt, gaan we met u mee naar een dokter of naar een andere plek. Wat u schrijft, bewaren we dertig dagen en daarna wissen we het. Als iemand niet ademt en niet wakker wordt, bel dan eerst het noodnummer. Blijf erbij tot er hulp komt.',
    official:
      'Aanvragers worden erop gewezen dat de verstrekte gegevens uitsluitend voor administratieve doeleinden worden bewaard gedurende een maximale periode van dertig dagen, waarna definitieve verwijdering plaatsvindt overeenkomstig de vastgestelde procedures. Indien aanvullende documentatie noodzakelijk is, zal de verantwoordelijke afdeling de desbetreffende vereisten schriftelijk mededelen.',
  },
  hu: {
    plain:
      'Mi is átéltük ezt. Drogot használtunk vagy otthon nélkül éltünk, és most másoknak segítünk. Felhívhat minket vagy eljöhet hozzánk. Ingyen van, és nem kell papírt mutatnia. Csak azt mondja el, amit szeretne. Meghallgatjuk, és nem ítéljük el. Ha szeretné, elmegyünk önnel az orvoshoz vagy más helyre. Amit ír, harminc napig tartjuk meg, aztán töröljük. Ha valaki nem lélegzik és nem ébred fel, először hívja a segélyhívót. Maradjon vele, amíg jön a segítség.',
    official:
      'Tájékoztatjuk a kérelmezőket, hogy a rendelkezésre bocsátott információkat kizárólag adminisztratív célokból, legfeljebb harmincnapos időtartamra tároljuk, melynek leteltét követően a megállapított eljárásrendnek megfelelően véglegesen megsemmisítjük. Amennyiben kiegészítő dokumentáció benyújtása szükséges, az illetékes szervezeti egység írásban közli a vonatkozó követelményeket.',
  },
};
