// Who holds and held office in Africa south of the Sahara; holders.ts tells what the columns mean.
// Of two people with one surname the better known stands first. It cannot be complete, and a date known to the month or
// the year is written so. Open ends are as of 2026-01.
// Source: public knowledge. Heads of state and government of 1990-2021 were compared with REIGN (Bell, 2021-03), ministers of China,
// Japan, the Koreas, Russia, Ukraine and the United States with Wikidata (CC0, to 2022); later terms and other offices with nothing.

// id ("-" for none) | names | short forms | offices with from..to
export const AFRICA = `
# Africa south of the Sahara
SDN | Abdel Fattah al-Burhan, Abdel-Fattah al-Burhan, Abdel Fattah Burhan, Abdel-Fattah Burhan | al-Burhan, Burhan | head of the sovereignty council 2019-04-12..
SDN | Omar al-Bashir, Omar Bashir, Omar Hassan al-Bashir | al-Bashir, Bashir | p 1989-06-30..2019-04-11
SDN | Abdalla Hamdok, Abdallah Hamdok | Hamdok | pm 2019-08-21..2022-01-02
SDN | Kamil Idris, Kamil El-Tayeb Idris | Idris | pm 2025-05-31..
SDN | Hassan al-Turabi | al-Turabi, Turabi | speaker of parliament 1996-04..1999-12-12
SDN | Malik Agar | Agar | deputy head of the sovereignty council 2023-05-19..
SDN | Ali Youssef, Ali Yousif | | fm 2024-11-03..2025-04
SDN | Mohieddin Salem, Mohi El-Din Salem | | fm 2025-09..
SDN | al-Harith Idris | | ambassador to the UN 2022..
RSF | Mohamed Hamdan Dagalo, Mohammed Hamdan Dagalo, Mohamed Hamdan Daglo, Hemedti, Hemeti | Dagalo, Daglo, Hemedti | commander 2013..
RSF | Abdelrahim Dagalo, Abdel Rahim Dagalo | Dagalo | deputy commander 2013..
SSD | Salva Kiir, Salva Kiir Mayardit | Kiir | p 2011-07-09..
SSD | Riek Machar | Machar | vice-president 2011-07-09..2013-07-23; first vice-president 2020-02-22..2025-09
SSD | John Garang | Garang | leader of the SPLM 1983..2005-07-30
SSD | Deng Alor | | fm 2020-03..2023
ETH | Abiy Ahmed, Abiy Ahmed Ali | Abiy | pm 2018-04-02..
ETH | Hailemariam Desalegn | Hailemariam | fm 2010-10..2012-11; pm 2012-08-20..2018-04-02
ETH | Meles Zenawi | Meles, Zenawi | p 1991-05-28..1995-08-22; pm 1995-08-23..2012-08-20
ETH | Mengistu Haile Mariam | Mengistu | p 1987-09-10..1991-05-21
ETH | Taye Atske Selassie, Taye Atske-Selassie | Taye | fm 2024-02-08..2024-10-07; p 2024-10-07..
ETH | Sahle-Work Zewde | | p 2018-10-25..2024-10-07
ETH | Gedion Timothewos, Gedion Timotheos | Gedion | fm 2024-10..
ETH | Demeke Mekonnen | Demeke | fm 2020-11-08..2024-02-08
ETH | Gedu Andargachew | Gedu | fm 2019-04..2020-11
ETH | Workneh Gebeyehu | Workneh | fm 2016-11..2019-03
ETH | Seyoum Mesfin | Seyoum | fm 1991-05..2010-10
ETH | Redwan Hussien, Redwan Hussein | Redwan | national security adviser 2022-06..2024-02; intelligence chief 2024-02..
ERI | Isaias Afwerki, Isayas Afewerki, Isaias Afewerki | Isaias, Afwerki, Afewerki | p 1993-05-24..
ERI | Osman Saleh, Osman Saleh Mohammed | | fm 2007-04..
ERI | Yemane Gebremeskel, Yemane Ghebremeskel | Yemane | information minister 2015..
SOM | Hassan Sheikh Mohamud, Hassan Sheikh Mohamoud | Mohamud | p 2012-09-16..2017-02-16; p 2022-05-23..
SOM | Mohamed Abdullahi Mohamed, Mohamed Abdullahi Farmajo, Farmajo, Farmaajo | Farmajo, Farmaajo | pm 2010-10-31..2011-06-19; p 2017-02-16..2022-05-23
SOM | Sharif Sheikh Ahmed | | p 2009-01-31..2012-08-20
SOM | Abdullahi Yusuf Ahmed, Abdullahi Yusuf | | p 2004-10-14..2008-12-29
SOM | Siad Barre, Mohamed Siad Barre | | p 1969-10-21..1991-01-26
SOM | Hamza Abdi Barre | Barre | pm 2022-06-25..
SOM | Ahmed Moalim Fiqi, Ahmed Moallim Fiqi | Fiqi | fm 2024-04..2025-03; dm 2025-04..
SOM | Abdisalam Abdi Ali | | fm 2025-04..
- | Abdirahman Mohamed Abdullahi, Abdirahman Irro | | president of Somaliland 2024-12-12..
- | Muse Bihi Abdi | Bihi | president of Somaliland 2017-12-13..2024-12-12
- | Mohamed Farrah Aidid, Mohamed Farah Aideed | Aidid, Aideed | warlord 1991..1996-08-01
DJI | Ismaïl Omar Guelleh | Guelleh | p 1999-05-08..
DJI | Hassan Gouled Aptidon | Gouled | p 1977-06-27..1999-05-08
DJI | Mahmoud Ali Youssouf | Youssouf | fm 2005-05..2025-03
DJI | Abdoulkader Houssein Omar | | fm 2025-04..
KEN | William Ruto | Ruto | vice-president 2013-04-09..2022-09-13; p 2022-09-13..
KEN | Uhuru Kenyatta | Kenyatta | p 2013-04-09..2022-09-13
KEN | Mwai Kibaki | Kibaki | p 2002-12-30..2013-04-09
KEN | Daniel arap Moi | arap Moi, Moi | p 1978-08-22..2002-12-30
KEN | Raila Odinga | Odinga | pm 2008-04-17..2013-04-09
KEN | Musalia Mudavadi | Mudavadi | fm 2023-10-04..
KEN | Alfred Mutua | Mutua | fm 2022-10-27..2023-10-04
KEN | Monica Juma | Juma | fm 2018-02..2020-01; dm 2020-01..2021-09
KEN | Amina Mohamed | | fm 2013-05..2018-02
KEN | Korir Sing'Oei | Sing'Oei | principal secretary for foreign affairs 2022-12..
UGA | Yoweri Museveni | Museveni | p 1986-01-26..
UGA | Muhoozi Kainerugaba | Kainerugaba, Muhoozi | commander of land forces 2021-06..2022-10; chief of defence forces 2024-03-21..
UGA | Jeje Odongo, Haji Odongo Jeje | Odongo | fm 2021-06..
UGA | Sam Kutesa | Kutesa | fm 2005-01..2021-06
UGA | Idi Amin | Amin | p 1971-01-25..1979-04-11
TZA | Samia Suluhu Hassan | Suluhu, Samia | p 2021-03-19..
TZA | John Magufuli | Magufuli | p 2015-11-05..2021-03-17
TZA | Jakaya Kikwete | Kikwete | fm 1995-11..2005-12; p 2005-12-21..2015-11-05
TZA | Benjamin Mkapa | Mkapa | p 1995-11-23..2005-12-21
TZA | Ali Hassan Mwinyi | Mwinyi | p 1985-11-05..1995-11-23
TZA | Julius Nyerere | Nyerere | p 1964-04-26..1985-11-05
TZA | Mahmoud Thabit Kombo | Kombo | fm 2024-07..
RWA | Paul Kagame | Kagame | vice-president 1994-07-19..2000-03-24; p 2000-03-24..
RWA | Pasteur Bizimungu | Bizimungu | p 1994-07-19..2000-03-23
RWA | Juvénal Habyarimana | Habyarimana | p 1973-07-05..1994-04-06
RWA | Olivier Nduhungirehe | Nduhungirehe | fm 2024-06-12..
RWA | Vincent Biruta | Biruta | fm 2019-11-14..2024-06-12
RWA | Louise Mushikiwabo | Mushikiwabo | fm 2009-12..2018-10
RWA | Yolande Makolo | Makolo | government spokeswoman 2021..
RWA | James Kabarebe | Kabarebe | dm 2010-04..2018-10; minister for regional integration 2023-09..
RWA | Édouard Ngirente | Ngirente | pm 2017-08-30..2025-07-23
RWA | Justin Nsengiyumva | Nsengiyumva | pm 2025-07-25..
BDI | Évariste Ndayishimiye | Ndayishimiye | p 2020-06-18..
BDI | Pierre Nkurunziza | Nkurunziza | p 2005-08-26..2020-06-08
BDI | Pierre Buyoya | Buyoya | p 1987-09-03..1993-07-10; p 1996-07-25..2003-04-30
BDI | Cyprien Ntaryamira | Ntaryamira | p 1994-02-05..1994-04-06
BDI | Albert Shingiro | Shingiro | fm 2020-06..2025-08
BDI | Édouard Bizimana | Bizimana | fm 2025-08..
COD | Félix Tshisekedi | Tshisekedi | p 2019-01-24..
COD | Joseph Kabila | Kabila | p 2001-01-26..2019-01-24
COD | Laurent-Désiré Kabila, Laurent Kabila | Kabila | p 1997-05-17..2001-01-18
COD | Mobutu Sese Seko | Mobutu | p 1965-11-24..1997-05-16
COD | Judith Suminwa Tuluka, Judith Suminwa | Suminwa | pm 2024-05-29..
COD | Thérèse Kayikwamba Wagner | Kayikwamba, Kayikwamba Wagner | fm 2024-05-29..
COD | Christophe Lutundula | Lutundula | fm 2021-04-12..2024-05-29
COD | Patrick Muyaya | Muyaya | government spokesman 2021-04-12..
COD | Sylvain Ekenge | Ekenge | army spokesman 2020..
COD | Jean-Pierre Bemba | Bemba | vice-president 2003-07-17..2006-12; dm 2023-03-24..2024-05-29
M23 | Corneille Nangaa | Nangaa | leader of the Congo River Alliance 2023-12-15..
M23 | Sultani Makenga | Makenga | commander 2012..
M23 | Bertrand Bisimwa | Bisimwa | president 2013..
M23 | Lawrence Kanyuka | Kanyuka | spokesman 2022..
M23 | Willy Ngoma | Ngoma | military spokesman 2021..
M23 | Bosco Ntaganda | Ntaganda | commander 2012-04..2013-03-18
COG | Denis Sassou Nguesso, Denis Sassou-Nguesso | Sassou Nguesso, Sassou-Nguesso | p 1979-02-08..1992-08-31; p 1997-10-25..
COG | Pascal Lissouba | Lissouba | p 1992-08-31..1997-10-25
COG | Jean-Claude Gakosso | Gakosso | fm 2015-08..
CAF | Faustin-Archange Touadéra, Faustin Archange Touadéra | Touadéra | pm 2008-01-22..2013-01-17; p 2016-03-30..
CAF | Catherine Samba-Panza | Samba-Panza | p 2014-01-23..2016-03-30
CAF | Michel Djotodia | Djotodia | p 2013-03-24..2014-01-10
CAF | François Bozizé | Bozizé | p 2003-03-15..2013-03-24
CAF | Ange-Félix Patassé | Patassé | p 1993-10-22..2003-03-15
CAF | Sylvie Baïpo-Temon | Baïpo-Temon | fm 2018-12..
CMR | Paul Biya | Biya | p 1982-11-06..
CMR | Lejeune Mbella Mbella | Mbella Mbella | fm 2015-10-02..
CMR | Joseph Dion Ngute | Ngute | pm 2019-01-04..
TCD | Mahamat Idriss Déby, Mahamat Idriss Déby Itno, Mahamat Deby | Déby | head of the transitional council 2021-04-20..2024-05-23; p 2024-05-23..
TCD | Idriss Déby, Idriss Déby Itno | Déby | p 1990-12-02..2021-04-20
TCD | Hissène Habré | Habré | p 1982-06-07..1990-12-01
TCD | Abderaman Koulamallah, Abderamane Koulamallah | Koulamallah | fm 2024-05-27..2025-02
TCD | Abdoulaye Sabre Fadoul | Fadoul | fm 2025-02..
TCD | Succès Masra | Masra | pm 2024-01-01..2024-05-22
TCD | Allah-Maye Halina, Allamaye Halina | Halina | pm 2024-05-23..
TCD | Moussa Faki Mahamat, Moussa Faki | Faki | fm 2008-04..2017-01
NER | Abdourahamane Tchiani, Abdourahmane Tiani, Abdourahamane Tiani | Tchiani, Tiani | head of the junta 2023-07-28..2025-03-26; p 2025-03-26..
NER | Mohamed Bazoum | Bazoum | fm 2011-04..2015-02; p 2021-04-02..2023-07-26
NER | Mahamadou Issoufou | Issoufou | p 2011-04-07..2021-04-02
NER | Mamadou Tandja | Tandja | p 1999-12-22..2010-02-18
NER | Ibrahim Baré Maïnassara | Maïnassara | p 1996-01-27..1999-04-09
NER | Ali Lamine Zeine, Ali Mahamane Lamine Zeine, Ali Mahaman Lamine Zeine | Zeine | pm 2023-08-09..
NER | Bakary Yaou Sangaré | Sangaré | fm 2023-08-21..
NER | Salifou Mody, Salifou Modi | Mody | dm 2023-08-21..
NER | Amadou Abdramane | Abdramane | junta spokesman 2023-07-26..
MLI | Assimi Goïta | Goïta | vice-president 2020-09-25..2021-05-24; p 2021-06-07..
MLI | Bah Ndaw | Ndaw | p 2020-09-25..2021-05-24
MLI | Ibrahim Boubacar Keïta, IBK | Keïta | pm 1994-02-04..2000-02-15; p 2013-09-04..2020-08-18
MLI | Amadou Toumani Touré | Touré | head of state 1991-03-26..1992-06-08; p 2002-06-08..2012-03-22
MLI | Alpha Oumar Konaré | Konaré | p 1992-06-08..2002-06-08
MLI | Abdoulaye Maïga | Maïga | government spokesman 2021-06..2024-11; pm 2024-11-21..
MLI | Choguel Maïga, Choguel Kokalla Maïga | Maïga | pm 2021-06-07..2024-11-20
MLI | Abdoulaye Diop | Diop | fm 2014-04..2017-04; fm 2021-06-11..
MLI | Sadio Camara | Camara | dm 2020-10-05..
BFA | Ibrahim Traoré | Traoré | p 2022-09-30..
BFA | Paul-Henri Sandaogo Damiba, Paul-Henri Damiba | Damiba | p 2022-01-24..2022-09-30
BFA | Roch Marc Christian Kaboré, Roch Kaboré | Kaboré | p 2015-12-29..2022-01-24
BFA | Blaise Compaoré | Compaoré | p 1987-10-15..2014-10-31
BFA | Karamoko Jean-Marie Traoré, Karamoko Jean Marie Traoré | Traoré | fm 2023-12-17..
BFA | Rimtalba Jean Emmanuel Ouédraogo, Jean Emmanuel Ouédraogo | Ouédraogo | government spokesman 2022-10..2024-12; pm 2024-12-07..
BFA | Apollinaire Kyélem de Tambela | Kyélem | pm 2022-10-21..2024-12-06
SEN | Bassirou Diomaye Faye | Faye | p 2024-04-02..
SEN | Macky Sall | Sall | pm 2004-04-21..2007-06-19; p 2012-04-02..2024-04-02
SEN | Abdoulaye Wade | Wade | p 2000-04-01..2012-04-02
SEN | Abdou Diouf | Diouf | p 1981-01-01..2000-04-01
SEN | Ousmane Sonko | Sonko | pm 2024-04-02..
SEN | Yassine Fall | | fm 2024-04-05..2025-09
SEN | Cheikh Niang | Niang | ambassador to the UN 2017..; fm 2025-09..
GMB | Adama Barrow | Barrow | p 2017-01-19..
GMB | Yahya Jammeh | Jammeh | p 1994-07-22..2017-01-19
GMB | Dawda Jawara | Jawara | p 1970-04-24..1994-07-22
GMB | Mamadou Tangara | Tangara | fm 2010..2012; fm 2018-06..2025
GIN | Mamady Doumbouya, Mamadi Doumbouya | Doumbouya | p 2021-09-05..
GIN | Alpha Condé | Condé | p 2010-12-21..2021-09-05
GIN | Moussa Dadis Camara | Dadis Camara, Camara | p 2008-12-24..2009-12-03
GIN | Lansana Conté | Conté | p 1984-04-05..2008-12-22
GIN | Bah Oury | Oury | pm 2024-02-27..
GIN | Morissanda Kouyaté | Kouyaté | fm 2021-10..
GNB | Horta N'Tam, Horta Inta-A, Horta Inta-a Na Man, Horta N'Tam Na Man | N'Tam | p 2025-11-27..
GNB | Umaro Sissoco Embaló, Umaro Cissoko Embalo | Embaló, Sissoco Embaló | p 2020-02-27..2025-11-26
GNB | José Mário Vaz | Vaz | p 2014-06-23..2020-02-27
GNB | João Bernardo Vieira | Vieira | p 1980-11-14..1999-05-07; p 2005-10-01..2009-03-02
SLE | Julius Maada Bio | Bio, Maada Bio | p 1996-01-16..1996-03-29; p 2018-04-04..
SLE | Ernest Bai Koroma | Koroma | p 2007-09-17..2018-04-04
SLE | Ahmad Tejan Kabbah | Kabbah | p 1996-03-29..2007-09-17
SLE | Timothy Kabba, Timothy Musa Kabba | Kabba | fm 2023-07..
LBR | Joseph Boakai | Boakai | vice-president 2006-01-16..2018-01-22; p 2024-01-22..
LBR | George Weah | Weah | p 2018-01-22..2024-01-22
LBR | Ellen Johnson Sirleaf, Ellen Johnson-Sirleaf | Sirleaf, Johnson Sirleaf | p 2006-01-16..2018-01-22
LBR | Charles Taylor | Taylor | p 1997-08-02..2003-08-11
LBR | Samuel Doe | Doe | p 1980-04-12..1990-09-09
CIV | Alassane Ouattara | Ouattara | pm 1990-11-07..1993-12-09; p 2010-12-04..
CIV | Laurent Gbagbo | Gbagbo | p 2000-10-26..2011-04-11
CIV | Henri Konan Bédié | Bédié | p 1993-12-07..1999-12-24
CIV | Félix Houphouët-Boigny | Houphouët-Boigny | p 1960-11-03..1993-12-07
CIV | Robert Beugré Mambé | Mambé | pm 2023-10-17..
CIV | Kacou Houadja Léon Adom | Adom | fm 2023-10-18..
GHA | John Mahama, John Dramani Mahama | Mahama | p 2012-07-24..2017-01-07; p 2025-01-07..
GHA | Nana Akufo-Addo | Akufo-Addo | fm 2003-04..2007-07; p 2017-01-07..2025-01-07
GHA | John Atta Mills | Atta Mills | p 2009-01-07..2012-07-24
GHA | John Kufuor | Kufuor | p 2001-01-07..2009-01-07
GHA | Jerry Rawlings, Jerry John Rawlings | Rawlings | p 1981-12-31..2001-01-07
GHA | Samuel Okudzeto Ablakwa | Ablakwa | fm 2025-02..
GHA | Shirley Ayorkor Botchwey | Botchwey | fm 2017-02..2025-01
TGO | Faure Gnassingbé | Gnassingbé | p 2005-05-04..2025-05-03; president of the council of ministers 2025-05-03..
TGO | Gnassingbé Eyadéma | Eyadéma | p 1967-04-14..2005-02-05
TGO | Robert Dussey | Dussey | fm 2013-09-17..
BEN | Patrice Talon | Talon | p 2016-04-06..2026-05
BEN | Thomas Boni Yayi | Boni Yayi | p 2006-04-06..2016-04-06
BEN | Mathieu Kérékou | Kérékou | p 1972-10-26..1991-04-04; p 1996-04-04..2006-04-06
BEN | Olushegun Adjadi Bakari | Bakari | fm 2023-06..
BEN | Wilfried Léandre Houngbédji, Wilfried Houngbedji | Houngbédji | government spokesman 2021..
NGA | Bola Tinubu, Bola Ahmed Tinubu | Tinubu | p 2023-05-29..
NGA | Muhammadu Buhari | Buhari | p 2015-05-29..2023-05-29
NGA | Goodluck Jonathan | | p 2010-05-05..2015-05-29
NGA | Umaru Yar'Adua, Umaru Musa Yar'Adua | Yar'Adua | p 2007-05-29..2010-05-05
NGA | Olusegun Obasanjo | Obasanjo | p 1999-05-29..2007-05-29
NGA | Abdulsalami Abubakar | Abubakar | p 1998-06-09..1999-05-29
NGA | Sani Abacha | Abacha | p 1993-11-17..1998-06-08
NGA | Ibrahim Babangida | Babangida | p 1985-08-27..1993-08-26
NGA | Yusuf Tuggar | Tuggar | fm 2023-08-21..
NGA | Geoffrey Onyeama | Onyeama | fm 2015-11-11..2023-05-29
NGA | Mohammed Badaru Abubakar | Badaru | dm 2023-08-21..2025-12
NGA | Nuhu Ribadu | Ribadu | national security adviser 2023-06..
NGA | Kimiebi Ebienfa | Ebienfa | foreign ministry spokesman 2024..
GNQ | Teodoro Obiang, Teodoro Obiang Nguema, Teodoro Obiang Nguema Mbasogo | Obiang | p 1979-08-03..
GAB | Brice Oligui Nguema, Brice Clotaire Oligui Nguema | Oligui Nguema, Oligui | p 2023-08-30..
GAB | Ali Bongo, Ali Bongo Ondimba | Bongo | fm 1989-08..1991-06; dm 1999-01..2009-08; p 2009-10-16..2023-08-30
GAB | Omar Bongo | Bongo | p 1967-12-02..2009-06-08
STP | Carlos Vila Nova | Vila Nova | p 2021-10-02..
CPV | José Maria Neves | Neves | pm 2001-02-01..2016-04-22; p 2021-11-09..
CPV | Ulisses Correia e Silva | Correia e Silva | pm 2016-04-22..
AGO | João Lourenço | Lourenço | dm 2014-04..2017-07; p 2017-09-26..
AGO | José Eduardo dos Santos | dos Santos | p 1979-09-21..2017-09-26
AGO | Téte António | António | fm 2020-04-09..
AGO | Georges Chikoti | Chikoti | fm 2010-11..2017-09
- | Jonas Savimbi | Savimbi | leader of UNITA 1966-03-13..2002-02-22
ZMB | Hakainde Hichilema | Hichilema | p 2021-08-24..
ZMB | Edgar Lungu | Lungu | p 2015-01-25..2021-08-24
ZMB | Michael Sata | Sata | p 2011-09-23..2014-10-28
ZMB | Rupiah Banda | Banda | p 2008-11-02..2011-09-23
ZMB | Levy Mwanawasa | Mwanawasa | p 2002-01-02..2008-08-19
ZMB | Frederick Chiluba | Chiluba | p 1991-11-02..2002-01-02
ZMB | Kenneth Kaunda | Kaunda | p 1964-10-24..1991-11-02
ZMB | Mulambo Haimbe | Haimbe | fm 2024-06..
ZWE | Emmerson Mnangagwa | Mnangagwa | vice-president 2014-12-12..2017-11-06; p 2017-11-24..
ZWE | Robert Mugabe | Mugabe | pm 1980-04-18..1987-12-31; p 1987-12-31..2017-11-21
ZWE | Constantino Chiwenga | Chiwenga | vice-president 2017-12-28..
ZWE | Morgan Tsvangirai | Tsvangirai | pm 2009-02-11..2013-09-11
ZWE | Frederick Shava | Shava | fm 2021-03..2024-10
ZWE | Amon Murwira | Murwira | fm 2024-10..
MOZ | Daniel Chapo | Chapo | p 2025-01-15..
MOZ | Filipe Nyusi | Nyusi | p 2015-01-15..2025-01-15
MOZ | Armando Guebuza | Guebuza | p 2005-02-02..2015-01-15
MOZ | Joaquim Chissano | Chissano | p 1986-11-06..2005-02-02
MOZ | Maria Manuela Lucas, Maria dos Santos Lucas | | fm 2025-01..
MWI | Peter Mutharika | Mutharika | p 2014-05-31..2020-06-28; p 2025-10-04..
MWI | Lazarus Chakwera | Chakwera | p 2020-06-28..2025-10-04
MWI | Joyce Banda | Banda | p 2012-04-07..2014-05-31
MWI | Bingu wa Mutharika | Mutharika | p 2004-05-24..2012-04-05
MWI | Bakili Muluzi | Muluzi | p 1994-05-24..2004-05-24
MWI | Hastings Banda, Kamuzu Banda | Banda | p 1966-07-06..1994-05-24
ZAF | Cyril Ramaphosa | Ramaphosa | vice-president 2014-05-25..2018-02-15; p 2018-02-15..
ZAF | Jacob Zuma | Zuma | p 2009-05-09..2018-02-14
ZAF | Kgalema Motlanthe | Motlanthe | p 2008-09-25..2009-05-09
ZAF | Thabo Mbeki | Mbeki | vice-president 1994-05-10..1999-06-14; p 1999-06-14..2008-09-24
ZAF | Nelson Mandela | Mandela | p 1994-05-10..1999-06-14
ZAF | F.W. de Klerk, FW de Klerk, Frederik de Klerk | de Klerk | p 1989-08-15..1994-05-10
ZAF | Pik Botha | Botha | fm 1977-04-01..1994-05-10
ZAF | Ronald Lamola | Lamola | justice minister 2019-05-30..2024-06-19; fm 2024-07-03..
ZAF | Naledi Pandor | Pandor | fm 2019-05-30..2024-06-19
ZAF | Lindiwe Sisulu | Sisulu | fm 2018-02-27..2019-05-29
ZAF | Maite Nkoana-Mashabane | Nkoana-Mashabane | fm 2009-05-11..2018-02-26
ZAF | Nkosazana Dlamini-Zuma, Nkosazana Dlamini Zuma | Dlamini-Zuma, Dlamini Zuma | fm 1999-06-17..2009-05-10
ZAF | Alfred Nzo | Nzo | fm 1994-05-11..1999-06-14
ZAF | Angie Motshekga | Motshekga | dm 2024-07-03..
ZAF | Thandi Modise | Modise | dm 2021-08-05..2024-06-19
ZAF | Clayson Monyela | Monyela | foreign ministry spokesman 2012..2025
ZAF | Chrispin Phiri | Phiri | foreign ministry spokesman 2024..
ZAF | Vincent Magwenya | Magwenya | presidential spokesman 2022..
ZAF | Zane Dangor | Dangor | director-general of the foreign ministry 2022..
ZAF | Ebrahim Rasool | Rasool | ambassador to the United States 2010..2015; ambassador to the United States 2025-01..2025-03
NAM | Netumbo Nandi-Ndaitwah | Nandi-Ndaitwah | fm 2012-12-04..2024-02; p 2025-03-21..
NAM | Hage Geingob | Geingob | pm 1990-03-21..2002-08-28; p 2015-03-21..2024-02-04
NAM | Nangolo Mbumba | Mbumba | p 2024-02-04..2025-03-21
NAM | Hifikepunye Pohamba | Pohamba | p 2005-03-21..2015-03-21
NAM | Sam Nujoma | Nujoma | p 1990-03-21..2005-03-21
BWA | Duma Boko | Boko | p 2024-11-01..
BWA | Mokgweetsi Masisi | Masisi | p 2018-04-01..2024-11-01
BWA | Ian Khama | Khama | p 2008-04-01..2018-04-01
BWA | Festus Mogae | Mogae | p 1998-04-01..2008-04-01
BWA | Quett Masire | Masire | p 1980-07-18..1998-03-31
BWA | Phenyo Butale | Butale | fm 2024-11..
LSO | Sam Matekane | Matekane | pm 2022-10-28..
LSO | Letsie III, King Letsie | | king 1996-02-07..
SWZ | Mswati III, King Mswati, King Mswati III | Mswati | king 1986-04-25..
SWZ | Russell Dlamini | | pm 2023-11-06..
MDG | Michael Randrianirina | Randrianirina | p 2025-10-17..
MDG | Andry Rajoelina | Rajoelina | p 2009-03-17..2014-01-25; p 2019-01-19..2025-10-14
MDG | Hery Rajaonarimampianina | Rajaonarimampianina | p 2014-01-25..2018-09-07
MDG | Marc Ravalomanana | Ravalomanana | p 2002-05-06..2009-03-17
MDG | Didier Ratsiraka | Ratsiraka | p 1975-06-15..1993-03-27; p 1997-02-09..2002-07-05
MUS | Navin Ramgoolam, Navinchandra Ramgoolam | Ramgoolam | pm 1995-12-27..2000-09-17; pm 2005-07-05..2014-12-17; pm 2024-11-13..
MUS | Pravind Jugnauth | Jugnauth | pm 2017-01-23..2024-11-13
MUS | Anerood Jugnauth | Jugnauth | pm 1982-06-16..1995-12-27; pm 2000-09-17..2003-09-30; pm 2014-12-17..2017-01-23
MUS | Dharam Gokhool, Dharambeer Gokhool | Gokhool | p 2024-12-06..
MUS | Ritish Ramful, Dhananjay Ramful | Ramful | fm 2024-11..
SYC | Patrick Herminie | Herminie | p 2025-10-26..
SYC | Wavel Ramkalawan | Ramkalawan | p 2020-10-26..2025-10-26
SYC | France-Albert René, France Albert Rene | René | p 1977-06-05..2004-04-14
COM | Azali Assoumani | Azali, Assoumani | p 1999-04-30..2006-05-26; p 2016-05-26..
COM | Mohamed Mbaé | Mbaé | fm 2024-07..
BDI | Domitien Ndayizeye | Ndayizeye | p 2003-04-30..2005-08-26
BDI | Sylvestre Ntibantunganya | Ntibantunganya | p 1994-04-06..1996-07-25
BDI | Melchior Ndadaye | Ndadaye | p 1993-07-10..1993-10-21
BEN | Nicéphore Soglo | Soglo | p 1991-04-04..1996-04-04
BFA | Michel Kafando | Kafando | p 2014-11-18..2015-12-29
CAF | André Kolingba | Kolingba | p 1981-09-01..1993-10-22
CIV | Robert Guéï | Guéï | head of the junta 1999-12-24..2000-10-26
COM | Ikililou Dhoinine | Dhoinine | p 2011-05-26..2016-05-26
COM | Said Mohamed Djohar | Djohar | p 1989-11-27..1996-03-25
COM | Ahmed Abdallah Sambi, Ahmed Abdallah Mohamed Sambi | Sambi | p 2006-05-26..2011-05-26
COM | Mohamed Taki Abdoulkarim | Taki | p 1996-03-25..1998-11-06
CPV | Aristides Pereira | | p 1975-07-08..1991-03-22
CPV | Pedro Pires | Pires | pm 1975-07-08..1991-04-04; p 2001-03-22..2011-09-09
CPV | Carlos Veiga | Veiga | pm 1991-04-04..2000-07-29
CPV | Jorge Carlos Fonseca | Fonseca | p 2011-09-09..2021-11-09
GIN | Sékouba Konaté | Konaté | acting p 2009-12-03..2010-12-21
GNB | Henrique Rosa | | p 2003-09-28..2005-10-01
GNB | Kumba Ialá, Kumba Yala | Ialá, Yala | p 2000-02-17..2003-09-14
GNB | Manuel Serifo Nhamadjo | Nhamadjo | p 2012-05-11..2014-06-23
GNB | Malam Bacai Sanhá | Sanhá | p 2009-09-08..2012-01-09
LBR | Gyude Bryant | Bryant | chairman 2003-10-14..2006-01-16
LBR | Amos Sawyer | Sawyer | p 1990-11-22..1994-03-07
LBR | Ruth Perry | | chairman of the council of state 1996-09-03..1997-08-02
LSO | Justin Lekhanya | Lekhanya | head of the junta 1986-01-24..1991-05-02
LSO | Ntsu Mokhehle | Mokhehle | pm 1993-04-02..1998-05-29
LSO | Pakalitha Mosisili | Mosisili | pm 1998-05-29..2012-06-08; pm 2015-03-17..2017-06-16
LSO | Tom Thabane, Thomas Thabane | Thabane | pm 2012-06-08..2015-03-17; pm 2017-06-16..2020-05-19
MDG | Albert Zafy | Zafy | p 1993-03-27..1996-09-05
MLI | Moussa Traoré | Traoré | p 1968-11-19..1991-03-26
MLI | Dioncounda Traoré | Traoré | acting p 2012-04-12..2013-09-04
MLI | Moctar Ouane | Ouane | pm 2020-09-27..2021-05-24
MUS | Paul Bérenger | Bérenger | pm 2003-09-30..2005-07-05
NER | Salou Djibo | Djibo | head of the junta 2010-02-18..2011-04-07
NER | Mahamane Ousmane | Ousmane | p 1993-04-16..1996-01-27
NER | Ali Saibou | Saibou | p 1987-11-10..1993-04-16
NER | Daouda Malam Wanké | Wanké | p 1999-04-11..1999-12-22
SLE | Joseph Momoh, Joseph Saidu Momoh | Momoh | p 1985-11-28..1992-04-29
SLE | Valentine Strasser | Strasser | head of the junta 1992-04-29..1996-01-16
SLE | Johnny Paul Koroma | Koroma | head of the junta 1997-05-25..1998-02-12
STP | Fradique de Menezes | de Menezes | p 2001-09-03..2011-09-03
STP | Miguel Trovoada | Trovoada | p 1991-04-03..2001-09-03
STP | Manuel Pinto da Costa | Pinto da Costa | p 1975-07-12..1991-04-03; p 2011-09-03..2016-09-03
STP | Evaristo Carvalho | Carvalho | p 2016-09-03..2021-10-02
SYC | Danny Faure | Faure | p 2016-10-16..2020-10-26
SYC | James Michel | | p 2004-07-14..2016-10-16
SDN | Ibrahim Ghandour | Ghandour | fm 2015-06-06..2018-04-19
SDN | Ali Karti | Karti | fm 2010-06..2015-06
SDN | Mustafa Osman Ismail | | fm 1998-02..2005-09
SDN | Mariam al-Mahdi, Mariam al-Sadiq al-Mahdi | | fm 2021-02..2021-10
SSD | Barnaba Marial Benjamin | | fm 2013-07..2016-04
NGA | Ernest Shonekan | Shonekan | p 1993-08-26..1993-11-17
NGA | Yemi Osinbajo | Osinbajo | vice-president 2015-05-29..2023-05-29
ZMB | Guy Scott | | acting p 2014-10-28..2015-01-25
GAB | Rose Francine Rogombé | Rogombé | acting p 2009-06-10..2009-10-16
MRT | Sidi Ould Cheikh Abdallahi | Ould Cheikh Abdallahi | p 2007-04-19..2008-08-06
MRT | Ely Ould Mohamed Vall | Ould Mohamed Vall | head of the junta 2005-08-03..2007-04-19
LBR | Sara Beysolow Nyanti | Nyanti | fm 2024-02..
LBR | Dee-Maxwell Kemayah | Kemayah | fm 2020-09..2024-01
GAB | Régis Onanga Ndiaye | Onanga Ndiaye | fm 2023-09..2026-01
GAB | Jean Ping | Ping | fm 1999-01..2008-02
AU | Jean Ping | Ping | chairperson of the Commission 2008-04-28..2012-10-15
AU | Alpha Oumar Konaré | Konaré | chairperson of the Commission 2003-09-16..2008-04-28
AU | Salim Ahmed Salim | Salim | secretary-general 1989-09-19..2001-09-17
GMB | Sering Modou Njie | Njie | fm 2025..
NAM | Selma Ashipala-Musavyi | Ashipala-Musavyi | fm 2025-03-21..
MWI | Nancy Tembo | Tembo | fm 2022-01..2025-10
MWI | George Chaponda | Chaponda | fm 2014-06..2016-04; fm 2025-10..
SSD | Monday Semaya Kumba | Semaya | fm 2025..
SSD | James Pitia Morgan | Morgan | fm 2023..2024
SSD | Mayiik Ayii Deng | | fm 2021..2023
GNQ | Simeón Oyono Esono Angue | Oyono Esono | fm 2018-02..
GNB | Carlos Pinto Pereira | Pinto Pereira | fm 2022..2025-11
LSO | Lejone Mpotjoana | Mpotjoana | fm 2022-11..
SWZ | Pholile Shakantu | Shakantu | fm 2023-11..
SYC | Barry Faure | | fm 2025-11..
SYC | Sylvestre Radegonde | Radegonde | fm 2020-11..2025-10
MDG | Rasata Rafaravavitafika | Rafaravavitafika | fm 2022-10..2025-10
RWA | Richard Sezibera | Sezibera | fm 2018-10..2019-11
KEN | Moses Wetangula | Wetangula | fm 2008-01..2012-03
KEN | Raychelle Omamo | Omamo | dm 2013-05..2020-01; fm 2020-01..2022-09
KEN | Aden Duale | Duale | dm 2022-10..2024-07
KEN | Roselinda Soipan Tuya | Tuya | dm 2024-08..
UGA | Okello Oryem, Henry Okello Oryem | Oryem | deputy foreign minister 2005..
UGA | Felix Kulayigye | Kulayigye | army spokesman 2022..
RWA | Ronald Rwivanga | Rwivanga | army spokesman 2020..
SOM | Hussein Sheikh Ali, Hussein Sheikh-Ali | | national security adviser 2022-06..2025
SOM | Daud Aweis | Aweis | information minister 2022-08..
SOM | Abdulkadir Mohamed Nur | | dm 2022-08..2025-03
ETH | Legesse Tulu | Tulu | government spokesman 2021..
ETH | Billene Seyoum | Billene | prime ministerial spokeswoman 2018..
ETH | Birhanu Jula | Birhanu | chief of general staff 2020-11..
SDN | Yasser al-Atta | al-Atta | deputy commander 2023..
SDN | Nabil Abdallah | | army spokesman 2021..
`;
