/** Names that many have. */
export const COMMON_FIRST: readonly string[] =
  `Anna Maria Lars Karl Erik Johan Eva Karin Anders Per Mikael Fatima Ahmed Mohammed Ali Sara Emma Elin Hanna Amir
   Johanna Ingrid Kerstin Lena Birgitta Marie Sofia Linda Camilla Jenny Åsa Malin Ulf Gunnar Sven Bengt Göran Nils
   Peter Thomas Fredrik Daniel Andreas Magnus Stefan Mattias Henrik Jonas Marcus Robert Christian Oskar Hugo William
   Liam Noah Elias Lucas Alice Maja Ella Wilma Ebba Astrid Yusuf Hassan Omar Ibrahim Amina Layla Zeinab Mustafa
   Ayse Mehmet Dragan Goran Katarzyna Piotr Ewa Leila Reza Maryam Abdi Hodan Nora Isak Viktor Anton Simon Filip
   Linnea Julia Agnes Alva Matilda Moa Tuva Felicia Jasmin Samira Khalid Bashir Tariq Hussein Said Jonna Pernilla
   Anna-Karin Lars-Erik Ann-Marie Karl-Johan`.split(/\s+/);

export const COMMON_LAST: readonly string[] =
  `Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson
   Hansson Bengtsson Jönsson Lindberg Jakobsson Magnusson Olofsson Lindström Lindqvist Lindgren Axelsson Berg Bergström
   Lundberg Lind Lundgren Lundqvist Mattsson Berglund Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin Engström
   Eklund Danielsson Lundin Håkansson Björk Bergman Gunnarsson Holm Wikström Samuelsson Isaksson Fransson Bergqvist
   Nyström Holmberg Arvidsson Löfgren Söderberg Nyberg Blomqvist Claesson Nordström Mårtensson Ali Mohamed Hassan
   Ahmed Nguyen Khan Yilmaz Kaya Haddad Hosseini Ibrahim Osman Kovacevic Nowak Petrovic Virtanen Abdi`.split(
    /\s+/,
  );

/** Names that few have: written down without a look at what the finder knows. */
export const RARE_FIRST: readonly string[] =
  `Ferdinand Hildegard Ebon Tindra Mursal Svetlana Yngvild Torvald Ragnhild Zlatan Ludvika Aslan Bahram Cvetko
   Dilnoza Eskandar Feride Gellert Husni Irmeli`.split(/\s+/);
export const RARE_LAST: readonly string[] =
  `Bjurhovd Ekenstierna Tegnander Ölvebro Rapp Kvick Abdulkarim Zewdie Hrvatska Papadopoulos Wrzosek Lagercrantz
   Silfverhjelm Kjeldgaard Oyelaran Tchaikovsky Bergendahl Rosenblad Malmros Skarsgård`.split(
    /\s+/,
  );

export const STREETS: readonly string[] =
  `Storgatan Kungsgatan Skolvägen Björkvägen Ringvägen Bredängsvägen Vårbergstorget Ekholmsvägen Äspholmsvägen
   Idrottsvägen Kyrkogatan Parkstigen Lillgränd`.split(/\s+/);

/** With the right check digits; of examples in public standards, and of no bank. */
export const BANK_ACCOUNTS: readonly string[] = [
  'SE45 5000 0000 0583 9825 7466',
  'SE3550000000054910000003',
  'NO93 8601 1117 947',
  'DE89 3704 0044 0532 0130 00',
  'FI21 1234 5600 0007 85',
];

/** Forms that the rules were written with at hand; those without a slot that points out a person are hard negatives. */
export const TUNED_ON: readonly string[] = [
  'En kille med personnummer {pnr} slog sönder en ruta vid entrén.',
  'Han uppgav sig vara {whole}, {pnr}, och sprang mot tunnelbanan.',
  'Eleven ({pnr}) kom tillbaka efter lunch och skrek i korridoren.',
  'Legitimation visades: {pnr}.',
  'Kvinnan heter {whole} och har samordningsnummer {samnr}.',
  'Personen saknar svenskt nummer men har {samnr} hos oss.',
  'Elev med tillfälligt nummer {tf} hotade en lärare.',
  'Ring {phone} om det händer igen.',
  'Hyresvärden nås på {phone} dygnet runt.',
  'Vaktens nummer är {phone}, han såg allt.',
  'Jag fick sms från {phone} sent i går kväll.',
  'Mejla {email} så skickar jag bilderna.',
  'Hotet kom från adressen {email} klockan {time}.',
  'Mannen betalade med konto {account} enligt kvittot.',
  'Pengarna skulle skickas till {account}.',
  'Bilen {reg} stod parkerad på gångbanan i två timmar.',
  'En svart Volvo med regnr {reg} körde mot rött.',
  'Mopeden hade skylten {reg} och två personer satt på.',
  '{whole} ropade könsord efter personalen.',
  'Jag pratade med {whole} som bor i området.',
  'Min chef {first} såg också när det hände.',
  'Kollegan {first} fick ett slag på armen.',
  '{first} och {first} stod utanför och väntade på oss.',
  'Vi pratade med {first} i receptionen efteråt.',
  'Pojken som heter {first} kastade stenar mot bussen.',
  'Det var {whole}s bror som hotade oss.',
  'Mamman, {whole}, kom till skolan och skrek.',
  'Enligt {first} var det samma gäng som förra veckan.',
  'Killen kallas {first} och är där varje fredag.',
  'Han bor på {home} och har setts där förut.',
  'Hon gick hem till {home} och låste dörren.',
  'Kontakta {whole} på {phone} eller {email}.',
  'Fem ungdomar sparkade på dörren till rum {n} klockan {time}.',
  'Ärendet har dnr 2024/{n} hos stadsdelsförvaltningen.',
  'Diarienummer SOC 2026-000{n} gäller samma händelse.',
  'Skadan kostade 12 500 kr att laga, faktura 20260{n}.',
  'Företagets organisationsnummer är 556036-0793.',
  'Föreningen (802406-1234) hade hyrt lokalen till {time}.',
  'Position 59.27{n}4, 17.90{n}2 enligt appen.',
  'Buss 173 mot Skärholmen blev stående {time} till {time}.',
  'Kameran har adressen 192.168.10.25 i vårt nät.',
  'Larmet gick {date} {time} i byggnad C4 plan 2.',
  'Lekplatsen på {street} 12 är full av glas.',
  'Klotter på Karl Johans gata och vid Olof Palmes plats.',
  'Bråk utanför Sankt Eriks gymnasium och Sofia kyrka.',
  'De samlas vid Victoria Tower och Mariatorget varje kväll.',
  'Kurs SAM101 i sal ABC123 fick avbrytas.',
  'Artikel 7310-5567 saknas i förrådet sedan {date}.',
  'Tel. till växeln fungerade inte mellan 08.00-16.30.',
  'Öppet 0800-1600, stängt på måndagar.',
  'Maj månad har varit lugn, och i mars hände inget.',
  'Bo i området är otryggt, säger många på mötet.',
  'Sten kastades mot rutan och en björn av plast försvann.',
  'Dag och natt står de vid Ica Maxi och säljer.',
  'Min kollega såg inget, men Mina anteckningar finns kvar.',
  'Tre personer i 15-årsåldern sprang mot Skärholmens centrum.',
  'Polisens ärendenummer är 5000-K{n}234-26.',
  'Vi ringde 112 och 114 14 men ingen kom på 45 minuter.',
  'Skåp 0{n} i omklädningsrummet var uppbrutet.',
  'Två flaskor à 70 cl och 300 kronor låg kvar i snön.',
];

/**
 * Forms that were written after the rules. One rule was changed for what they showed: "nummer" alone does not make ten
 * digits that are a valid personal number a telephone number.
 */
export const HELD_OUT: readonly string[] = [
  'Id-kort på platsen, nummer {pnr}, lämnades till väktaren.',
  'Pnr: {pnr} Namn: {whole}',
  'Föräldern till {pnr} är kontaktad av skolan.',
  'Han skrek "skriv upp {pnr} då" och slog i disken.',
  'Ensamkommande pojke, {samnr}, var med i bråket.',
  'Studenten ({tf}) blev hotad utanför biblioteket.',
  'Vittnet går att nå på {phone} efter klockan {time}.',
  'Hon gav mig sitt nummer, {phone}, och ville bli uppringd.',
  'Samtal från {phone} var femte minut hela natten.',
  'Skriv till {email}, den adressen läser de.',
  'Användaren {email} lade ut filmen i gruppen.',
  'Betalning begärdes till {account} annars skulle något hända.',
  'Lastbil med registreringsnummer {reg} backade in i staketet.',
  'Skåpbilen {reg} har stått där sedan i torsdags.',
  'I dag kom {whole} in på kontoret utan att ha bokat tid.',
  'Vår vaktmästare {first} fick glas i handen.',
  'Enhetschefen {whole} är informerad.',
  'Det är andra gången som {first} blir knuffad av samma person.',
  'Samtalet leddes av {whole} från socialtjänsten.',
  'Tjejen, {first}, grät och ville inte gå hem.',
  'Två elever, {first} {first} inte medräknad, slogs i matsalen.',
  'Familjen på {home} har blivit utsatt flera gånger, de bor på {home}.',
  '{whole} och {whole} misstänks av de boende.',
  'Brukaren {whole}, {pnr}, nås på {phone}.',
  'I trapphus {n} luktade det rök när vi kom {time}.',
  'Ordernummer 4500{n}789 och serienummer 00{n}-112.',
  'Motionen behandlas den 12/5, se KS 2025/{n}.',
  'Vi mätte 85 dB vid {time} och 91 dB en kvart senare.',
  'Ljusstolpe 0{n}-14 på {street} har varit släckt sedan {date}.',
  'Servern 10.0.12.200 svarade inte mellan {time} och {time}.',
  'Stiftelsens nummer 802001-5577 stod på fakturan.',
  'Samling vid Gustav Adolfs torg, sedan mot Katarina Bangata.',
  'Astrid Lindgrens barnsjukhus tog emot den skadade.',
  'Eriksdalsbadet och Annexet stängdes på grund av larmet.',
  'Temperaturen var 0,7012345 grader fel enligt givaren.',
  'Paketet med kolli-id 373{n}00112233 lades i fel skåp.',
  'Linje 13 och 14 ställdes in, ersättning från kl {time}.',
  'Rosa klotter på fasaden, ca 4 x 2 meter, sedan {date}.',
  'Elljusspår 2,5 km är avstängt mellan stolpe 18 och 24.',
  'Skyddsrummet i kvarteret Björken 4 används som förråd.',
];
