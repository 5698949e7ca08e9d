// Who holds and held office in South-East Asia and Oceania; holders.ts tells what the columns mean.
// Of two people with one surname the better known stands first. It cannot be complete, and a date known to the month or
// the year is written so. Open ends are as of 2026-01.
// Source: public knowledge. Heads of state and government of 1990-2021 were compared with REIGN (Bell, 2021-03), ministers of China,
// Japan, the Koreas, Russia, Ukraine and the United States with Wikidata (CC0, to 2022); later terms and other offices with nothing.

// id ("-" for none) | names | short forms | offices with from..to
export const PACIFIC = `
# South-East Asia
VNM | Tô Lâm | | public security minister 2016-04-09..2024-06-06; p 2024-05-22..2024-10-21; general secretary 2024-08-03..
VNM | Lương Cường | | p 2024-10-21..
VNM | Nguyễn Phú Trọng | Trong | general secretary 2011-01-19..2024-07-19; p 2018-10-23..2021-04-05
VNM | Vo Van Thuong | Thuong | p 2023-03-02..2024-03-20
VNM | Nguyen Xuan Phuc | Phuc | pm 2016-04-07..2021-04-05; p 2021-04-05..2023-01-18
VNM | Tran Dai Quang | Quang | p 2016-04-02..2018-09-21
VNM | Truong Tan Sang | | p 2011-07-25..2016-04-02
VNM | Nguyen Minh Triet | Triet | p 2006-06-27..2011-07-25
VNM | Pham Minh Chinh | Chinh | pm 2021-04-05..2026-04
VNM | Nguyen Tan Dung | | pm 2006-06-27..2016-04-06
VNM | Phan Van Khai | Khai | pm 1997-09-25..2006-06-27
VNM | Vo Van Kiet | Kiet | pm 1991-08-09..1997-09-25
VNM | Le Hoai Trung | | fm 2025-08-30..
VNM | Bui Thanh Son | | fm 2021-04-08..2025-08-30
VNM | Pham Binh Minh | | fm 2011-08-03..2021-04-08
VNM | Pham Gia Khiem | Khiem | fm 2006-06-28..2011-08-03
VNM | Nguyen Dy Nien | | fm 2000-01-28..2006-06-28
VNM | Nguyen Manh Cam | | fm 1991-08-09..2000-01-28
VNM | Phan Van Giang | Giang | dm 2021-04-08..
VNM | Ngo Xuan Lich | Lich | dm 2016-04-09..2021-04-07
VNM | Phung Quang Thanh | Thanh | dm 2006-06-28..2016-04-08
VNM | Pham Thu Hang | | foreign ministry spokeswoman 2023..
VNM | Le Thi Thu Hang | | foreign ministry spokeswoman 2017..2022
VNM | Le Hai Binh | | foreign ministry spokesman 2014..2017
VNM | Luong Thanh Nghi | | foreign ministry spokesman 2011..2014
VNM | Ho Chi Minh | | p 1945-09-02..1969-09-02
THA | Anutin Charnvirakul | Anutin | interior minister 2023-09-01..2025-06-19; pm 2025-09-07..
THA | Paetongtarn Shinawatra | Paetongtarn | pm 2024-08-16..2025-08-29
THA | Phumtham Wechayachai | Phumtham | dm 2024-09-03..2025-06-30; acting pm 2025-07-03..2025-09-07
THA | Srettha Thavisin | Srettha | pm 2023-08-22..2024-08-14
THA | Prayuth Chan-ocha, Prayut Chan-ocha, Prayuth Chan-o-cha | Prayuth, Prayut | pm 2014-08-24..2023-08-22
THA | Yingluck Shinawatra | Yingluck | pm 2011-08-05..2014-05-07
THA | Abhisit Vejjajiva | Abhisit | pm 2008-12-17..2011-08-05
THA | Samak Sundaravej | Samak | pm 2008-01-29..2008-09-09
THA | Somchai Wongsawat | Somchai | pm 2008-09-18..2008-12-02
THA | Surayud Chulanont | Surayud | pm 2006-10-01..2008-01-29
THA | Thaksin Shinawatra | Thaksin | pm 2001-02-09..2006-09-19
THA | Chuan Leekpai | Chuan | pm 1992-09-23..1995-05-24; pm 1997-11-09..2001-02-09
THA | Chavalit Yongchaiyudh | Chavalit | pm 1996-11-25..1997-11-08
THA | Banharn Silpa-archa | Banharn | pm 1995-07-13..1996-11-25
THA | Anand Panyarachun | Anand | pm 1991-03-02..1992-04-07; pm 1992-06-10..1992-09-23
THA | Chatichai Choonhavan | Chatichai | pm 1988-08-04..1991-02-23
THA | Maris Sangiampongsa | Maris | fm 2024-04-30..2025-09
THA | Sihasak Phuangketkeow | Sihasak | fm 2025-09-19..
THA | Nikorndej Balankura | Nikorndej | foreign ministry spokesman 2024..
THA | Don Pramudwinai | | fm 2015-08-19..2023-09-01
THA | Kasit Piromya | Kasit | fm 2008-12-20..2011-08-05
THA | Surin Pitsuwan | Surin | fm 1997-11-14..2001-02-09
THA | Nattaphon Narkphanit, Natthaphon Narkphanit | Nattaphon | dm 2025-09..
THA | Winthai Suvaree | Winthai | army spokesman 2014..
THA | Surasant Kongsiri | Surasant | defence ministry spokesman 2025..
THA | Maha Vajiralongkorn, King Vajiralongkorn | | king 2016-10-13..
THA | Bhumibol Adulyadej, King Bhumibol | | king 1946-06-09..2016-10-13
KHM | Hun Manet | | pm 2023-08-22..
KHM | Hun Sen | | pm 1985-01-14..2023-08-22; president of the Senate 2024-04-03..
KHM | Norodom Ranariddh, Prince Ranariddh | Ranariddh | pm 1993-07-02..1997-08-06
KHM | Norodom Sihanouk, King Sihanouk, Prince Sihanouk | Sihanouk | king 1993-09-24..2004-10-07
KHM | Norodom Sihamoni, King Sihamoni | Sihamoni | king 2004-10-14..
KHM | Prak Sokhonn | Sokhonn | fm 2016-04-04..2023-08-22; fm 2024-11-20..
KHM | Sok Chenda Sophea | | fm 2023-08-22..2024-11-20
KHM | Hor Namhong | | fm 1998-11-30..2016-04-04
KHM | Tea Seiha | | dm 2023-08-22..
KHM | Tea Banh | | dm 1979..2023-08-22
KHM | Maly Socheata | Socheata | defence ministry spokeswoman 2023..
KHM | Pen Bona | | government spokesman 2023..
KHM | Pol Pot | | pm 1976-04-14..1979-01-07
LAO | Thongloun Sisoulith | Thongloun | fm 2006-06-08..2016-04-20; pm 2016-04-20..2021-03-22; p 2021-03-22..
LAO | Sonexay Siphandone | Sonexay | pm 2022-12-30..
LAO | Thongsavanh Phomvihane | Thongsavanh | fm 2024-11..
LAO | Saleumxay Kommasith | Saleumxay | fm 2016-04-20..2024-11
LAO | Bounnhang Vorachith | Bounnhang | p 2016-04-20..2021-03-22
LAO | Choummaly Sayasone | Choummaly | p 2006-06-08..2016-04-20
LAO | Khamtai Siphandone | Khamtai | p 1998-02-24..2006-06-08
MMR | Min Aung Hlaing | | commander-in-chief 2011-03-30..; chairman of the State Administration Council 2021-02-02..2025-07-31
MMR | Aung San Suu Kyi | Suu Kyi | state counsellor 2016-04-06..2021-02-01
MMR | Win Myint | | p 2018-03-30..2021-02-01
MMR | Htin Kyaw | | p 2016-03-30..2018-03-21
MMR | Thein Sein | | pm 2007-10-24..2011-03-30; p 2011-03-30..2016-03-30
MMR | Than Shwe | | chairman of the junta 1992-04-23..2011-03-30
MMR | Saw Maung | | chairman of the junta 1988-09-18..1992-04-23
MMR | Khin Nyunt | | first secretary of the junta 1988-09-18..2003-08-25; pm 2003-08-25..2004-10-18
MMR | Than Swe | | fm 2023-02-01..2025-07
MMR | Wunna Maung Lwin | | fm 2011-03-30..2016-03-30; fm 2021-02-01..2023-02-01
MMR | Zaw Min Tun | | junta spokesman 2021-02..
MMR | Ne Win | | chairman 1962-03-02..1988-07-23
MYS | Anwar Ibrahim | Anwar | finance minister 1991-03-15..1998-09-02; pm 2022-11-24..
MYS | Ismail Sabri Yaakob | Ismail Sabri | dm 2020-03-10..2021-08; pm 2021-08-21..2022-11-24
MYS | Muhyiddin Yassin | Muhyiddin | pm 2020-03-01..2021-08-16
MYS | Mahathir Mohamad, Mahathir Mohammad, Mahathir bin Mohamad | Mahathir | pm 1981-07-16..2003-10-31; pm 2018-05-10..2020-03-01
MYS | Najib Razak, Najib Tun Razak | Najib | dm 1999-12-14..2008-09-17; pm 2009-04-03..2018-05-09
MYS | Abdullah Ahmad Badawi, Abdullah Badawi | Badawi | fm 1991-03-15..1999-01-08; pm 2003-10-31..2009-04-03
MYS | Mohamad Hasan | | dm 2022-12-03..2023-12-12; fm 2023-12-12..
MYS | Zambry Abdul Kadir | Zambry | fm 2022-12-03..2023-12-12
MYS | Saifuddin Abdullah | Saifuddin | fm 2018-07-02..2020-02-24; fm 2021-08-30..2022-11-24
MYS | Hishammuddin Hussein | Hishammuddin | dm 2013-05-16..2018-05-09; fm 2020-03-10..2021-08-16
MYS | Anifah Aman | Anifah | fm 2009-04-10..2018-05-09
MYS | Syed Hamid Albar | Syed Hamid | fm 1999-01-08..2008-03-18
MYS | Khaled Nordin, Mohamed Khaled Nordin | | dm 2023-12-12..
MYS | Fahmi Fadzil | Fahmi | communications minister 2022-12-03..
SGP | Lawrence Wong | Wong | finance minister 2021-05-15..; pm 2024-05-15..
SGP | Lee Hsien Loong | Lee | pm 2004-08-12..2024-05-15; senior minister 2024-05-15..
SGP | Goh Chok Tong | Goh | pm 1990-11-28..2004-08-12
SGP | Lee Kuan Yew | Lee | pm 1959-06-05..1990-11-28; senior minister 1990-11-28..2004-08-12
SGP | Vivian Balakrishnan | Balakrishnan | fm 2015-10-01..
SGP | K. Shanmugam | Shanmugam | fm 2011-05-21..2015-09-30
SGP | George Yeo | Yeo | fm 2004-08-12..2011-05-21
SGP | S. Jayakumar | Jayakumar | fm 1994-01-02..2004-08-12
SGP | Tharman Shanmugaratnam | Tharman | p 2023-09-14..
SGP | Halimah Yacob | Halimah | p 2017-09-14..2023-09-13
SGP | Ng Eng Hen | | dm 2011-05-21..2025-05-23
SGP | Chan Chun Sing | | dm 2025-05-23..
IDN | Prabowo Subianto | Prabowo, Subianto | dm 2019-10-23..2024-10-20; p 2024-10-20..
IDN | Joko Widodo, Jokowi | Widodo, Jokowi | p 2014-10-20..2024-10-20
IDN | Susilo Bambang Yudhoyono | Yudhoyono | p 2004-10-20..2014-10-20
IDN | Megawati Sukarnoputri, Megawati Soekarnoputri | Megawati | p 2001-07-23..2004-10-20
IDN | Abdurrahman Wahid | Wahid | p 1999-10-20..2001-07-23
IDN | B.J. Habibie, BJ Habibie | Habibie | p 1998-05-21..1999-10-20
IDN | Suharto, Soeharto | | p 1967-03-12..1998-05-21
IDN | Sukarno, Soekarno | | p 1945-08-18..1967-03-12
IDN | Sugiono | | fm 2024-10-21..
IDN | Retno Marsudi | Retno, Marsudi | fm 2014-10-27..2024-10-20
IDN | Marty Natalegawa | Natalegawa | fm 2009-10-22..2014-10-20
IDN | Hassan Wirajuda, Hassan Wirayuda | Wirajuda | fm 2001-08-10..2009-10-22
IDN | Alwi Shihab | Shihab | fm 1999-10-29..2001-07-23
IDN | Ali Alatas | Alatas | fm 1988-03-21..1999-10-20
IDN | Wiranto | | dm 1998-02-16..1999-10-26; security minister 2016-07-27..2019-10-20
IDN | Sjafrie Sjamsoeddin | Sjafrie | dm 2024-10-21..
IDN | Ryamizard Ryacudu | Ryamizard | dm 2014-10-27..2019-10-20
IDN | Luhut Pandjaitan, Luhut Binsar Pandjaitan | Luhut | coordinating minister 2016-07-27..2024-10-20
PHL | Ferdinand Marcos Jr, Ferdinand Marcos Jr., Bongbong Marcos, Ferdinand Romualdez Marcos Jr. | Marcos | p 2022-06-30..
PHL | Rodrigo Duterte | Duterte | p 2016-06-30..2022-06-30
PHL | Benigno Aquino, Benigno Aquino III, Noynoy Aquino | Aquino | p 2010-06-30..2016-06-30
PHL | Gloria Macapagal Arroyo, Gloria Arroyo, Gloria Macapagal-Arroyo | Arroyo | p 2001-01-20..2010-06-30
PHL | Joseph Estrada | Estrada | p 1998-06-30..2001-01-20
PHL | Fidel Ramos, Fidel V. Ramos | Ramos | p 1992-06-30..1998-06-30
PHL | Corazon Aquino | Aquino | p 1986-02-25..1992-06-30
PHL | Ferdinand Marcos | Marcos | p 1965-12-30..1986-02-25
PHL | Sara Duterte | Duterte | vice-president 2022-06-30..
PHL | Theresa Lazaro, Maria Theresa Lazaro | Lazaro | fm 2025-07-01..
PHL | Enrique Manalo | Manalo | fm 2022-07-01..2025-06-30; ambassador to the UN 2025..
PHL | Teodoro Locsin, Teodoro Locsin Jr. | Locsin | fm 2018-10-17..2022-06-30
PHL | Alan Peter Cayetano | Cayetano | fm 2017-05-18..2018-10-17
PHL | Perfecto Yasay | Yasay | fm 2016-06-30..2017-03-09
PHL | Albert del Rosario | del Rosario | fm 2011-02-24..2016-03-07
PHL | Alberto Romulo | Romulo | fm 2004-08-24..2011-02-23
PHL | Domingo Siazon | Siazon | fm 1995-05-10..2001-01-20
PHL | Gilberto Teodoro, Gilbert Teodoro, Gilberto Teodoro Jr., Gilbert Teodoro Jr. | Teodoro | dm 2007-08-03..2009-11-15; dm 2023-06-05..
PHL | Delfin Lorenzana | Lorenzana | dm 2016-06-30..2022-06-30
PHL | Voltaire Gazmin | Gazmin | dm 2010-06-30..2016-06-30
PHL | Orlando Mercado | Mercado | dm 1998-07-01..2001-01-25
PHL | Eduardo Año | Año | national security adviser 2023-01-14..
PHL | Jonathan Malaya | Malaya | National Security Council spokesman 2023..
PHL | Romeo Brawner, Romeo Brawner Jr. | Brawner | chief of staff 2023-07-19..
PHL | Roy Vincent Trinidad | | navy spokesman 2023-12..
PHL | Jay Tarriela | Tarriela | coast guard spokesman 2023-01..
PHL | Lucas Bersamin | Bersamin | executive secretary 2022-09-27..2025-11
PHL | Jose Manuel Romualdez | Romualdez | ambassador to the United States 2017-11..
PHL | Harry Roque | Roque | presidential spokesman 2017-10..2018-10; presidential spokesman 2020-04..2021-11
BRN | Hassanal Bolkiah, Sultan Hassanal Bolkiah | Bolkiah | sultan 1967-10-05..
BRN | Erywan Yusof, Erywan Pehin Yusof | Erywan | fm 2018..
TLS | José Ramos-Horta, Jose Ramos Horta | Ramos-Horta | fm 2002-05-20..2006-07; pm 2006-07-10..2007-05-19; p 2007-05-20..2012-05-20; p 2022-05-20..
TLS | Xanana Gusmão | Gusmão | p 2002-05-20..2007-05-20; pm 2007-08-08..2015-02-16; pm 2023-07-01..
TLS | Mari Alkatiri | Alkatiri | pm 2002-05-20..2006-06-26; pm 2017-09-15..2018-06-22
TLS | Taur Matan Ruak | | p 2012-05-20..2017-05-20; pm 2018-06-22..2023-07-01
TLS | Bendito Freitas | | fm 2023-07-01..
MNG | Ukhnaagiin Khurelsukh, Khurelsukh Ukhnaa | Khurelsukh | pm 2017-10-04..2021-01-27; p 2021-06-25..
MNG | Khaltmaa Battulga, Khaltmaagiin Battulga | Battulga | p 2017-07-10..2021-06-25
MNG | Tsakhia Elbegdorj, Tsakhiagiin Elbegdorj | Elbegdorj | p 2009-06-18..2017-07-10
MNG | Oyun-Erdene Luvsannamsrai, Luvsannamsrain Oyun-Erdene | Oyun-Erdene | pm 2021-01-27..2025-06-03
MNG | Gombojav Zandanshatar, Zandanshatar Gombojav | Zandanshatar | fm 2009-11..2012; pm 2025-06-13..
MNG | Battsetseg Batmunkh, Batmunkh Battsetseg | Battsetseg | fm 2021-01-29..
LAO | Kaysone Phomvihane | Kaysone | pm 1975-12-08..1991-08-15; p 1991-08-15..1992-11-21
LAO | Nouhak Phoumsavanh | Nouhak | p 1992-11-25..1998-02-24
LAO | Phankham Viphavanh | Phankham | pm 2021-03-22..2022-12-30
MNG | Natsagiin Bagabandi, Natsagiyn Bagabandi | Bagabandi | p 1997-06-20..2005-06-24
MNG | Nambaryn Enkhbayar, Nambariin Enkhbayar | Enkhbayar | pm 2000-07-26..2004-08-20; p 2005-06-24..2009-06-18
MNG | Punsalmaagiin Ochirbat | Ochirbat | p 1990-09-03..1997-06-20
VNM | Do Muoi | | pm 1988-06-22..1991-08-08; general secretary 1991-06-27..1997-12-29
VNM | Le Kha Phieu | Phieu | general secretary 1997-12-29..2001-04-22
VNM | Nong Duc Manh | Manh | general secretary 2001-04-22..2011-01-19
VNM | Le Duc Anh | Anh | p 1992-09-23..1997-09-24
VNM | Tran Duc Luong | Luong | p 1997-09-24..2006-06-27
KHM | Chea Sim | | president of the Senate 1999-03..2015-06
KHM | Ung Huot | | fm 1994-10..1998; pm 1997-08-06..1998-11-30
KHM | Khieu Kanharith | Kanharith | information minister 2004..2023
SGP | S.R. Nathan | Nathan | p 1999-09-01..2011-09-01
SGP | Tony Tan | | dm 1995-08-01..2003-08-01; p 2011-09-01..2017-08-31
TLS | Francisco Guterres, Lu Olo | | p 2017-05-20..2022-05-20
TLS | Rui Maria de Araújo | | pm 2015-02-16..2017-09-15
MMR | Maung Aye | | vice-chairman of the junta 1993..2011-03-30
MMR | Kyaw Moe Tun | | ambassador to the UN 2020-10..
MMR | Nyan Win | | fm 2004-09..2011-03
MMR | Myint Swe | | acting p 2021-02-01..2025-08-07
VNM | Nguyen Van Linh | Linh | general secretary 1986-12-18..1991-06-27
# Oceania
AUS | Anthony Albanese | Albanese | pm 2022-05-23..
AUS | Scott Morrison | Morrison | pm 2018-08-24..2022-05-23
AUS | Malcolm Turnbull | Turnbull | pm 2015-09-15..2018-08-24
AUS | Tony Abbott | Abbott | pm 2013-09-18..2015-09-15
AUS | Kevin Rudd | Rudd | pm 2007-12-03..2010-06-24; fm 2010-09-14..2012-02-22; pm 2013-06-27..2013-09-18; ambassador to the United States 2023-03..2026-03
AUS | Julia Gillard | Gillard | pm 2010-06-24..2013-06-27
AUS | John Howard | Howard | pm 1996-03-11..2007-12-03
AUS | Paul Keating | Keating | pm 1991-12-20..1996-03-11
AUS | Bob Hawke | Hawke | pm 1983-03-11..1991-12-20
AUS | Penny Wong | Wong | fm 2022-05-23..
AUS | Marise Payne | Payne | dm 2015-09-21..2018-08-28; fm 2018-08-28..2022-05-23
AUS | Julie Bishop | Bishop | fm 2013-09-18..2018-08-28
AUS | Bob Carr | Carr | fm 2012-03-13..2013-09-18
AUS | Stephen Smith | | fm 2007-12-03..2010-09-14; dm 2010-09-14..2013-09-18
AUS | Alexander Downer | Downer | fm 1996-03-11..2007-12-03; high commissioner in London 2014..2018
AUS | Gareth Evans | Evans | fm 1988-09-02..1996-03-11
AUS | Richard Marles | Marles | dm 2022-06-01..; deputy prime minister 2022-05-23..
AUS | Peter Dutton | Dutton | home affairs minister 2014-12-23..2021-03-30; dm 2021-03-30..2022-05-23
AUS | Linda Reynolds | Reynolds | dm 2019-05-29..2021-03-30
AUS | Christopher Pyne | Pyne | dm 2018-08-28..2019-05-26
AUS | Tony Burke | Burke | home affairs minister 2024-07-29..
AUS | Don Farrell | Farrell | trade minister 2022-06-01..
AUS | Pat Conroy | Conroy | minister for the Pacific 2022-06-01..
NZL | Christopher Luxon | Luxon | pm 2023-11-27..
NZL | Chris Hipkins | Hipkins | pm 2023-01-25..2023-11-27
NZL | Jacinda Ardern | Ardern | pm 2017-10-26..2023-01-25
NZL | Bill English | | pm 2016-12-12..2017-10-26
NZL | John Key | | pm 2008-11-19..2016-12-12
NZL | Helen Clark | Clark | pm 1999-12-10..2008-11-19
NZL | Jenny Shipley | Shipley | pm 1997-12-08..1999-12-10
NZL | Jim Bolger | Bolger | pm 1990-11-02..1997-12-08
NZL | Winston Peters | Peters | fm 2005-10-19..2008-08-29; fm 2017-10-26..2020-11-06; fm 2023-11-27..
NZL | Nanaia Mahuta | Mahuta | fm 2020-11-06..2023-11-11
NZL | Murray McCully | McCully | fm 2008-11-19..2017-05-02
NZL | Phil Goff | Goff | fm 1999-12-10..2005-10-19
NZL | Don McKinnon | McKinnon | fm 1990-11-02..1999-12-10
NZL | Judith Collins | Collins | dm 2023-11-27..
NZL | Andrew Little | | dm 2023-02-01..2023-11-27
PNG | James Marape | Marape | pm 2019-05-30..
PNG | Peter O'Neill | O'Neill | pm 2011-08-02..2019-05-29
PNG | Michael Somare | Somare | pm 2002-08-05..2011-08-02
PNG | Julius Chan | Chan | pm 1994-08-30..1997-07-22
PNG | Bill Skate | Skate | pm 1997-07-22..1999-07-14
PNG | Justin Tkatchenko, Justin Tkachenko | Tkatchenko, Tkachenko | fm 2022-08-23..
PNG | Billy Joseph | | dm 2024..
FJI | Sitiveni Rabuka | Rabuka | pm 1992-06-02..1999-05-19; pm 2022-12-24..
FJI | Frank Bainimarama, Voreqe Bainimarama | Bainimarama | pm 2007-01-05..2022-12-24
FJI | Laisenia Qarase | Qarase | pm 2000-07-04..2006-12-05
FJI | Mahendra Chaudhry | Chaudhry | pm 1999-05-19..2000-05-27
SLB | Jeremiah Manele | Manele | fm 2019-04..2024-05-02; pm 2024-05-02..
SLB | Manasseh Sogavare | Sogavare | pm 2000-06-30..2001-12-17; pm 2006-05-04..2007-12-20; pm 2014-12-09..2017-11-15; pm 2019-04-24..2024-05-02
SLB | Peter Shanel Agovaka | Agovaka | fm 2024-05-06..
VUT | Jotham Napat | Napat | pm 2025-02-11..
VUT | Charlot Salwai | Salwai | pm 2016-02-11..2020-04-20; pm 2023-10-06..2025-02-11
VUT | Ishmael Kalsakau | Kalsakau | pm 2022-11-04..2023-09-04
VUT | Ralph Regenvanu | Regenvanu | fm 2017-12..2020-04; climate minister 2022-11..
WSM | Fiamē Naomi Mata'afa, Fiame Mata'afa | Mata'afa | pm 2021-05-24..2025-09-16
WSM | La'auli Leuatea Schmidt, Laauli Leuatea Schmidt | | pm 2025-09-16..
WSM | Tuilaepa Sailele Malielegaoi | Tuilaepa, Malielegaoi | pm 1998-11-23..2021-05-24
TON | King Tupou VI, Tupou VI | | king 2012-03-18..
TON | Aisake Eke | Eke | pm 2025-01-22..2025-12
TON | Lord Fakafanua | Fakafanua | pm 2025-12..
TON | Siaosi Sovaleni, Hu'akavameiliku | Sovaleni | pm 2021-12-27..2024-12-09
TUV | Feleti Teo | Teo | pm 2024-02-27..
TUV | Kausea Natano | Natano | pm 2019-09-19..2024-02-26
TUV | Enele Sopoaga | Sopoaga | pm 2013-08-05..2019-09-19
KIR | Taneti Maamau | Maamau | p 2016-03-11..
KIR | Anote Tong | Tong | p 2003-07-10..2016-03-11
NRU | David Adeang | Adeang | p 2023-10-30..
NRU | Russ Kun | Kun | p 2022-09-29..2023-10-25
FSM | Wesley Simina | Simina | p 2023-05-11..
FSM | David Panuelo | Panuelo | p 2019-05-11..2023-05-11
MHL | Hilda Heine | Heine | p 2016-01-28..2020-01-13; p 2024-01-03..
MHL | David Kabua | Kabua | p 2020-01-13..2024-01-03
PLW | Surangel Whipps, Surangel Whipps Jr. | Whipps | p 2021-01-21..
PLW | Tommy Remengesau | Remengesau | p 2001-01-19..2009-01-15; p 2013-01-17..2021-01-21
COK | Mark Brown | | pm 2020-10-01..
NIU | Dalton Tagelagi | Tagelagi | pm 2020-06-11..
FJI | Kamisese Mara | Mara | pm 1970-10-10..1987-04-13; pm 1987-12-05..1992-06-02; p 1993-12-16..2000-05-29
FJI | Inoke Kubuabola, Ratu Inoke Kubuabola | Kubuabola | fm 2009-12..2016-09
FSM | Peter Christian | | p 2015-05-11..2019-05-11
FSM | Emanuel Mori, Manny Mori | Mori | p 2007-05-11..2015-05-11
FSM | Joseph Urusemal | Urusemal | p 2003-05-11..2007-05-11
FSM | Leo Falcam | Falcam | p 1999-05-11..2003-05-11
FSM | Bailey Olter | Olter | p 1991-05-21..1996-11
KIR | Ieremia Tabai | Tabai | p 1979-07-12..1991-07-08
KIR | Teburoro Tito | | p 1994-10-01..2003-03-28
MHL | Christopher Loeak | Loeak | p 2012-01-10..2016-01-11
MHL | Kessai Note | | p 2000-01-10..2008-01-14
MHL | Jurelang Zedkaia | Zedkaia | p 2009-11-02..2012-01-10
MHL | Tony deBrum, Tony de Brum | deBrum, de Brum | fm 2012-01..2016-01
MHL | Kalani Kaneko | Kaneko | fm 2024-01..
NRU | Bernard Dowiyogo | Dowiyogo | p 1989-12-12..1995-11-22; p 1998-06-18..1999-04-27; p 2000-04-20..2001-03-30
NRU | René Harris | | p 1999-04-27..2000-04-20; p 2001-03-30..2003-01
NRU | Ludwig Scotty | | p 2004-06-22..2007-12-19
NRU | Marcus Stephen | | p 2007-12-19..2011-11-10
NRU | Sprent Dabwido | Dabwido | p 2011-11-15..2013-06-11
NRU | Baron Waqa | Waqa | p 2013-06-11..2019-08-27
NRU | Lionel Aingimea | Aingimea | p 2019-08-27..2022-09-29
NZL | Geoffrey Palmer | Palmer | pm 1989-08-08..1990-09-04
NZL | Gerry Brownlee | Brownlee | dm 2014-10-08..2017-05-02; fm 2017-05-02..2017-10-26
PLW | Kuniwo Nakamura | Nakamura | p 1993-01-01..2001-01-19
PLW | Johnson Toribiong | Toribiong | p 2009-01-15..2013-01-17
PNG | Mekere Morauta | Morauta | pm 1999-07-14..2002-08-05
PNG | Rabbie Namaliu | Namaliu | pm 1988-07-04..1992-07-17; fm 2002-08..2006-07
PNG | Paias Wingti | Wingti | pm 1992-07-17..1994-08-30
SLB | Danny Philip | | pm 2010-08-25..2011-11-16
SLB | Gordon Darcy Lilo | Lilo | pm 2011-11-16..2014-12-09
SLB | Francis Billy Hilly | Hilly | pm 1993-06-18..1994-11-07
SLB | Allan Kemakeza | Kemakeza | pm 2001-12-17..2006-04-20
SLB | Solomon Mamaloni | Mamaloni | pm 1989-03-28..1993-06-18; pm 1994-11-07..1997-08-27
SLB | Rick Houenipwela, Rick Hou | Houenipwela | pm 2017-11-15..2019-04-24
SLB | Derek Sikua | Sikua | pm 2007-12-20..2010-08-25
SLB | Bartholomew Ulufa'alu | Ulufa'alu | pm 1997-08-27..2000-06-30
TON | ʻAkilisi Pōhiva, Akilisi Pohiva | Pohiva | pm 2014-12-30..2019-09-12
TON | Feleti Sevele | Sevele | pm 2006-03-30..2010-12-22
TON | Lord Tu'ivakano | Tu'ivakano | pm 2010-12-22..2014-12-30
TUV | Apisai Ielemia | Ielemia | pm 2006-08-14..2010-09-29
TUV | Bikenibeu Paeniu | Paeniu | pm 1989-10-16..1993-12-10; pm 1996-12-23..1999-04-27
TUV | Willy Telavi | Telavi | pm 2010-12-24..2013-08-01
VUT | Moana Carcasses Kalosil | Kalosil | pm 2013-03-23..2014-05-15
VUT | Sato Kilman | Kilman | pm 2010-12-02..2013-03-21; pm 2015-06-11..2016-02-11; pm 2023-09-04..2023-10-06
VUT | Maxime Carlot Korman | Korman | pm 1991-12-16..1995-12-21; pm 1996-02-23..1996-09-30
VUT | Walter Lini | Lini | pm 1980-07-30..1991-09-06
VUT | Ham Lini | Lini | pm 2004-12-11..2008-09-22
VUT | Edward Natapei | Natapei | pm 2001-04-13..2004-07-29; pm 2008-09-22..2010-12-02
VUT | Joe Natuman | Natuman | pm 2014-05-15..2015-06-11
VUT | Barak Sope | Sope | pm 1999-11-25..2001-04-13
VUT | Serge Vohor | Vohor | pm 1995-12-21..1996-02-23; pm 1996-09-30..1998-03-30; pm 2004-07-29..2004-12-11
VUT | Bob Loughman | Loughman | pm 2020-04-20..2022-11-04
WSM | Tofilau Eti Alesana | Tofilau | pm 1988-04-07..1998-11-23
MHL | Amata Kabua | Kabua | p 1979-11-17..1996-12-20
MHL | Imata Kabua | Kabua | p 1997-01-14..2000-01-10
VUT | Marc Ati | Ati | fm 2025-02..
PLW | Gustav Aitaro | Aitaro | fm 2021-01..
FSM | Lorin Robert | | fm 2007..2019
NRU | Lionel Rouwen Aingimea | | fm 2023-11..
TUV | Paulson Panapa | Panapa | fm 2024-03..
TUV | Simon Kofe | Kofe | fm 2019-09..2024-01
KIR | Tessie Lambourne | Lambourne | fm 2010..2014
`;
