// Who holds and held office in the Middle East and North Africa; holders.ts tells what the columns mean.
// Of two people with one surname the better known stands first. It cannot be complete, and a date known to the month or
// the year is written so. Open ends are as of 2026-01.
// Source: public knowledge. Heads of state and government of 1990-2021 were compared with REIGN (Bell, 2021-03), ministers of China,
// Japan, the Koreas, Russia, Ukraine and the United States with Wikidata (CC0, to 2022); later terms and other offices with nothing.

// id ("-" for none) | names | short forms | offices with from..to
export const MIDDLE_EAST = `
# Middle East and North Africa
ISR | Benjamin Netanyahu, Binyamin Netanyahu, Bibi Netanyahu | Netanyahu | pm 1996-06-18..1999-07-06; fm 2002-11-06..2003-02-28; finance minister 2003-02-28..2005-08-09; pm 2009-03-31..2021-06-13; pm 2022-12-29..
ISR | Yair Lapid | Lapid | finance minister 2013-03-18..2014-12-02; fm 2021-06-13..2022-07-01; pm 2022-07-01..2022-12-29
ISR | Naftali Bennett | Bennett | dm 2019-11-12..2020-05-17; pm 2021-06-13..2022-06-30
ISR | Ehud Olmert | Olmert | pm 2006-01-04..2009-03-31
ISR | Ariel Sharon | Sharon | dm 1981-08-05..1983-02-14; fm 1998-10-13..1999-06-06; pm 2001-03-07..2006-04-14
ISR | Ehud Barak | | fm 1995-11-22..1996-06-18; pm 1999-07-06..2001-03-07; dm 2007-06-18..2013-03-18
ISR | Shimon Peres | Peres | fm 1992-07-14..1995-11-22; pm 1995-11-04..1996-06-18; fm 2001-03-07..2002-11-02; p 2007-07-15..2014-07-24
ISR | Yitzhak Rabin | Rabin | pm 1992-07-13..1995-11-04
ISR | Yitzhak Shamir | Shamir | pm 1986-10-20..1992-07-13
ISR | Isaac Herzog | Herzog | p 2021-07-07..
ISR | Reuven Rivlin | Rivlin | p 2014-07-24..2021-07-07
ISR | Moshe Katsav | Katsav | p 2000-08-01..2007-07-01
ISR | Ezer Weizman | Weizman | p 1993-05-13..2000-07-13
ISR | Gideon Saar, Gideon Sa'ar | Saar, Sa'ar | fm 2024-11-08..
ISR | Israel Katz | Katz | fm 2019-02-17..2020-05-17; fm 2024-01-01..2024-11-08; dm 2024-11-08..
ISR | Eli Cohen | | fm 2022-12-29..2024-01-01; energy minister 2024-01-01..
ISR | Gabi Ashkenazi | Ashkenazi | chief of staff 2007-02-14..2011-02-14; fm 2020-05-17..2021-06-13
ISR | Avigdor Lieberman, Avigdor Liberman | Lieberman, Liberman | fm 2009-03-31..2012-12-18; fm 2013-11-11..2015-05-06; dm 2016-05-30..2018-11-18
ISR | Tzipi Livni | Livni | fm 2006-01-18..2009-03-31; justice minister 2013-03-18..2014-12-04
ISR | Silvan Shalom | | fm 2003-02-28..2006-01-16
ISR | David Levy | | fm 1990-06-13..1992-07-13; fm 1996-06-18..1998-01-06; fm 1999-07-06..2000-08-04
ISR | Yoav Gallant | Gallant | dm 2022-12-29..2024-11-08
ISR | Benny Gantz | Gantz | chief of staff 2011-02-14..2015-02-16; dm 2020-05-17..2022-12-29; war cabinet member 2023-10-11..2024-06-09
ISR | Moshe Yaalon, Moshe Ya'alon | Yaalon, Ya'alon | chief of staff 2002-07-09..2005-06-01; dm 2013-03-18..2016-05-22
ISR | Amir Peretz | Peretz | dm 2006-05-04..2007-06-18
ISR | Shaul Mofaz | Mofaz | chief of staff 1998-07-09..2002-07-09; dm 2002-11-04..2006-05-04
ISR | Moshe Arens | Arens | dm 1990-06-11..1992-07-13; dm 1999-01-27..1999-07-06
ISR | Itamar Ben-Gvir, Itamar Ben Gvir | Ben-Gvir, Ben Gvir | national security minister 2022-12-29..
ISR | Bezalel Smotrich | Smotrich | finance minister 2022-12-29..
ISR | Ron Dermer | Dermer | ambassador to the United States 2013-12..2021-01; strategic affairs minister 2022-12-29..2025-11
ISR | Tzachi Hanegbi | Hanegbi | national security adviser 2023-01..2025-10
ISR | Herzi Halevi | Halevi | chief of staff 2023-01-16..2025-03-05
ISR | Eyal Zamir | Zamir | chief of staff 2025-03-05..
ISR | Aviv Kochavi | Kochavi | chief of staff 2019-01-15..2023-01-16
ISR | Gadi Eisenkot, Gadi Eizenkot | Eisenkot, Eizenkot | chief of staff 2015-02-16..2019-01-15; war cabinet observer 2023-10-11..2024-06-09
ISR | David Barnea | Barnea | Mossad director 2021-06-01..2026-06
ISR | Yossi Cohen | | Mossad director 2016-01..2021-06
ISR | Ronen Bar | | Shin Bet director 2021-10..2025-06
ISR | Daniel Hagari | Hagari | military spokesman 2023-03..2025-03
ISR | Effie Defrin | Defrin | military spokesman 2025-03..
ISR | Nadav Shoshani | Shoshani | military spokesman 2024..
ISR | Avichay Adraee | Adraee | military spokesman in Arabic 2005..
ISR | Gilad Erdan | Erdan | ambassador to the UN 2020-07..2024-08
ISR | Danny Danon | Danon | ambassador to the UN 2015-10..2020-07; ambassador to the UN 2024-08..
ISR | Yisrael Katz | Katz | dm 2024-11-08..
ISR | Mark Regev | Regev | government spokesman 2007..2015
ISR | David Mencer | Mencer | government spokesman 2024..
PSE | Mahmoud Abbas, Mahmud Abbas, Abu Mazen | Abbas | pm 2003-03-19..2003-09-06; p 2005-01-15..
PSE | Yasser Arafat, Yasir Arafat | Arafat | chairman of the PLO 1969-02-04..2004-11-11; p 1994-07-05..2004-11-11
PSE | Mohammad Mustafa, Mohammed Mustafa | Mustafa | pm 2024-03-31..
PSE | Mohammad Shtayyeh, Mohammed Shtayyeh | Shtayyeh | pm 2019-04-13..2024-03-31
PSE | Rami Hamdallah | Hamdallah | pm 2013-06-06..2019-04-13
PSE | Salam Fayyad | Fayyad | pm 2007-06-15..2013-06-06
PSE | Ahmed Qurei, Ahmed Qureia | Qurei, Qureia | pm 2003-10-07..2006-02-18
PSE | Riyad al-Maliki, Riad Malki | al-Maliki, Malki | fm 2009-05..2024-03-31
PSE | Riyad Mansour | Mansour | ambassador to the UN 2005..
PSE | Saeb Erekat, Saeb Erakat | Erekat, Erakat | chief negotiator 1995..2020-11-10
PSE | Hussein al-Sheikh | al-Sheikh | vice-president 2025-04-26..
PSE | Nabil Abu Rudeineh, Nabil Abu Rdeneh | Abu Rudeineh, Abu Rdeneh | presidential spokesman 1996..
HAMAS | Ismail Haniyeh, Ismail Haniya | Haniyeh, Haniya | pm 2006-03-29..2007-06-14; political leader 2017-05-06..2024-07-31
HAMAS | Yahya Sinwar | Sinwar | leader in Gaza 2017-02-13..2024-10-16
HAMAS | Khaled Meshaal, Khaled Mashal, Khalid Mishal | Meshaal, Mashal | political leader 1996..2017-05-06
HAMAS | Khalil al-Hayya, Khalil Hayya | al-Hayya, Hayya | deputy leader 2017..
HAMAS | Mohammed Deif | Deif | military commander 2002-07..2024-07-13
HAMAS | Sami Abu Zuhri | Abu Zuhri | spokesman 2004..
HAMAS | Abu Obeida, Abu Ubaida | | military spokesman 2006..2025-08-30
HAMAS | Basem Naim, Bassem Naim | Naim | political bureau member 2006..
HAMAS | Ahmed Yassin, Sheikh Ahmed Yassin | Yassin | leader 1987-12..2004-03-22
HAMAS | Mousa Abu Marzouk, Moussa Abu Marzouk | Abu Marzouk | political bureau member 1992..
HAMAS | Osama Hamdan | Hamdan | political bureau member 1998..
HEZB | Hassan Nasrallah, Sayyed Hassan Nasrallah | Nasrallah | secretary-general 1992-02-16..2024-09-27
HEZB | Naim Qassem, Naim Kassem, Sheikh Naim Qassem | Qassem, Kassem | secretary-general 2024-10-29..
HOUTHI | Abdul-Malik al-Houthi, Abdulmalik al-Houthi, Abdel-Malek al-Houthi, Abdul Malik al-Houthi | al-Houthi | leader 2004..
HOUTHI | Yahya Saree, Yahya Sarea | Saree, Sarea | military spokesman 2018..
HOUTHI | Mohammed Abdulsalam, Mohammed Abdul Salam | Abdulsalam | chief negotiator 2011..
HOUTHI | Mahdi al-Mashat | al-Mashat | head of the supreme political council 2018-04-25..
HOUTHI | Nasruddin Amer | | spokesman 2020..
IRN | Ali Khamenei, Ayatollah Khamenei, Ayatollah Ali Khamenei, Seyyed Ali Khamenei, Sayyed Ali Khamenei | Khamenei | p 1981-10-13..1989-08-16; supreme leader 1989-06-04..
IRN | Ruhollah Khomeini, Ayatollah Khomeini, Ayatollah Ruhollah Khomeini | Khomeini | supreme leader 1979-12-03..1989-06-03
IRN | Masoud Pezeshkian | Pezeshkian | p 2024-07-28..
IRN | Ebrahim Raisi, Ebrahim Raeisi | Raisi, Raeisi | p 2021-08-03..2024-05-19
IRN | Hassan Rouhani, Hassan Rohani, Hasan Rouhani | Rouhani, Rohani | secretary of the security council 1989-10-14..2005-08-15; p 2013-08-03..2021-08-03
IRN | Mahmoud Ahmadinejad, Mahmoud Ahmadi-Nejad | Ahmadinejad, Ahmadi-Nejad | p 2005-08-03..2013-08-03
IRN | Mohammad Khatami | Khatami | p 1997-08-03..2005-08-03
IRN | Akbar Hashemi Rafsanjani, Ali Akbar Hashemi Rafsanjani | Rafsanjani, Hashemi Rafsanjani | p 1989-08-16..1997-08-03
IRN | Mohammad Mokhber | Mokhber | acting p 2024-05-19..2024-07-28
IRN | Abbas Araghchi, Abbas Araqchi, Seyed Abbas Araghchi | Araghchi, Araqchi | deputy foreign minister 2013-09..2021-09; fm 2024-08-21..
IRN | Ali Bagheri Kani, Ali Bagheri-Kani, Ali Bagheri | Bagheri Kani, Bagheri | deputy foreign minister 2021-09..2024-08; acting fm 2024-05-19..2024-08-21
IRN | Hossein Amir-Abdollahian, Hossein Amirabdollahian, Hossein Amir Abdollahian | Amir-Abdollahian, Amirabdollahian | fm 2021-08-25..2024-05-19
IRN | Mohammad Javad Zarif, Javad Zarif | Zarif | ambassador to the UN 2002-08..2007-07; fm 2013-08-17..2021-08-25; vice-president 2024-08-01..2025-03-02
IRN | Ali Akbar Salehi | Salehi | head of the Atomic Energy Organization 2009-07-17..2011-01; fm 2011-01-30..2013-08-15; head of the Atomic Energy Organization 2013-08-16..2021-08-29
IRN | Manouchehr Mottaki | Mottaki | fm 2005-08-24..2010-12-13
IRN | Kamal Kharrazi, Kamal Kharazi | Kharrazi, Kharazi | fm 1997-08-20..2005-08-24
IRN | Ali Akbar Velayati | Velayati | fm 1981-12-15..1997-08-20; adviser to the supreme leader 1997..
IRN | Esmail Baghaei, Esmaeil Baghaei, Esmail Baqaei, Esmaeil Baqaei | Baghaei, Baqaei | foreign ministry spokesman 2024-10..
IRN | Nasser Kanaani, Nasser Kanani | Kanaani, Kanani | foreign ministry spokesman 2022-06..2024-10
IRN | Saeed Khatibzadeh | Khatibzadeh | foreign ministry spokesman 2020-08..2022-06; deputy foreign minister 2024..
IRN | Abbas Mousavi | | foreign ministry spokesman 2019-05..2020-08
IRN | Bahram Ghasemi, Bahram Qasemi | Ghasemi, Qasemi | foreign ministry spokesman 2016-06..2019-05
IRN | Marzieh Afkham | Afkham | foreign ministry spokeswoman 2013-09..2015-11
IRN | Ramin Mehmanparast | Mehmanparast | foreign ministry spokesman 2009..2013
IRN | Hamid Reza Asefi, Hamid-Reza Asefi | Asefi | foreign ministry spokesman 1999..2006
IRN | Ali Larijani | Larijani | secretary of the security council 2005-08-15..2007-10-20; speaker of parliament 2008-05-02..2020-05-28; secretary of the security council 2025-08-05..
IRN | Ali Shamkhani | Shamkhani | dm 1997-08-20..2005-08-24; secretary of the security council 2013-09-10..2023-05-22; adviser to the supreme leader 2023-05-22..
IRN | Saeed Jalili | Jalili | secretary of the security council 2007-10-20..2013-09-10
IRN | Ali Akbar Ahmadian | Ahmadian | secretary of the security council 2023-05-22..2025-08-05
IRN | Mohammad Bagher Ghalibaf, Mohammad Baqer Qalibaf, Mohammad-Bagher Ghalibaf | Ghalibaf, Qalibaf | speaker of parliament 2020-05-28..
IRN | Aziz Nasirzadeh | Nasirzadeh | dm 2024-08-21..
IRN | Mohammad Reza Ashtiani | Ashtiani | dm 2021-08-25..2024-08-21
IRN | Amir Hatami | Hatami | dm 2017-08-20..2021-08-25; commander of the army 2025-06..
IRN | Hossein Dehghan | Dehghan | dm 2013-08-15..2017-08-20
IRN | Ahmad Vahidi | Vahidi | dm 2009-09-03..2013-08-15; interior minister 2021-08-25..2024-08-21
IRN | Qassem Soleimani, Qasem Soleimani, Qassim Suleimani | Soleimani, Suleimani | commander of the Quds Force 1998..2020-01-03
IRN | Esmail Qaani, Esmail Ghaani | Qaani, Ghaani | commander of the Quds Force 2020-01-03..
IRN | Hossein Salami | Salami | commander of the Revolutionary Guards 2019-04-21..2025-06-13
IRN | Mohammad Pakpour | Pakpour | commander of the Revolutionary Guards 2025-06-13..
IRN | Mohammad Bagheri, Mohammad Hossein Bagheri | Bagheri | chief of staff 2016-06-28..2025-06-13
IRN | Abdolrahim Mousavi | Mousavi | commander of the army 2017-08-21..2025-06; chief of staff 2025-06-13..
IRN | Amir Ali Hajizadeh, Amirali Hajizadeh | Hajizadeh | commander of the Guards' aerospace force 2009-10..2025-06-13
IRN | Mohammad Eslami | Eslami | head of the Atomic Energy Organization 2021-08-29..
IRN | Behrouz Kamalvandi | Kamalvandi | Atomic Energy Organization spokesman 2013..
IRN | Majid Takht-Ravanchi, Majid Takht Ravanchi | Takht-Ravanchi, Takht Ravanchi | ambassador to the UN 2019-04..2022-09; deputy foreign minister 2024-08..
IRN | Amir Saeid Iravani, Saeid Iravani | Iravani | ambassador to the UN 2022-09..
IRN | Kazem Gharibabadi, Kazem Gharib Abadi | Gharibabadi | deputy foreign minister 2024-09..
IRN | Mohsen Rezaei, Mohsen Rezaee | Rezaei | commander of the Revolutionary Guards 1981..1997
IRN | Mohammad Ali Jafari | Jafari | commander of the Revolutionary Guards 2007-09..2019-04
IRN | Ali Fadavi | Fadavi | deputy commander of the Revolutionary Guards 2019-05..
IRN | Fatemeh Mohajerani | Mohajerani | government spokeswoman 2024-08..
IRQ | Saddam Hussein, Saddam Hussain | Saddam | p 1979-07-16..2003-04-09
IRQ | Tariq Aziz, Tareq Aziz | | fm 1983-01..1991-03; deputy prime minister 1979..2003-04
IRQ | Mohammed Shia al-Sudani, Mohammed Shia' al-Sudani | al-Sudani, Sudani | pm 2022-10-27..
IRQ | Mustafa al-Kadhimi, Mustafa al-Kadhemi | al-Kadhimi, Kadhimi | pm 2020-05-07..2022-10-27
IRQ | Adel Abdul Mahdi, Adel Abdul-Mahdi | Abdul Mahdi, Abdul-Mahdi | pm 2018-10-25..2020-05-07
IRQ | Haider al-Abadi | al-Abadi, Abadi | pm 2014-09-08..2018-10-25
IRQ | Nouri al-Maliki, Nuri al-Maliki | al-Maliki, Maliki | pm 2006-05-20..2014-09-08
IRQ | Ibrahim al-Jaafari | al-Jaafari, Jaafari | pm 2005-05-03..2006-05-20; fm 2014-09-08..2018-10-25
IRQ | Ayad Allawi, Iyad Allawi | Allawi | pm 2004-06-28..2005-05-03
IRQ | Abdul Latif Rashid, Abdullatif Rashid | Rashid | p 2022-10-17..
IRQ | Barham Salih, Barham Saleh | Salih | p 2018-10-02..2022-10-17
IRQ | Fuad Masum | Masum | p 2014-07-24..2018-10-02
IRQ | Jalal Talabani | Talabani | p 2005-04-07..2014-07-24
IRQ | Fuad Hussein | | fm 2020-06-06..
IRQ | Hoshyar Zebari | Zebari | fm 2003-09-03..2014-07-11
IRQ | Naji Sabri | Sabri | fm 2001-08..2003-04
IRQ | Thabet al-Abbasi | | dm 2022-10-27..
IRQ | Qasim al-Araji | al-Araji | national security adviser 2020-07..
SYR | Bashar al-Assad, Bashar Assad, Bashar al-Asad | Assad, al-Assad | p 2000-07-17..2024-12-08
SYR | Hafez al-Assad, Hafez Assad | Assad, al-Assad | p 1971-03-12..2000-06-10
SYR | Ahmed al-Sharaa, Ahmad al-Sharaa, Abu Mohammed al-Golani, Abu Mohammad al-Julani, Abu Mohammed al-Jolani | al-Sharaa, Sharaa | p 2025-01-29..; head of state 2024-12-08..2025-01-29
SYR | Asaad al-Shaibani, Asaad al-Shibani, Asaad Hassan al-Shaibani | al-Shaibani, Shaibani, Shibani | fm 2024-12-21..
SYR | Murhaf Abu Qasra | Abu Qasra | dm 2024-12-21..
SYR | Walid al-Moallem, Walid Muallem, Walid al-Muallem | al-Moallem, Moallem, Muallem | fm 2006-02-11..2020-11-16
SYR | Faisal Mekdad, Faisal al-Mekdad | Mekdad | fm 2020-11-22..2024-12-08
SYR | Farouk al-Sharaa, Farouq al-Shara | al-Sharaa, al-Shara | fm 1984-03-11..2006-02-11; vice-president 2006-02-11..2014-07
SYR | Bashar Jaafari, Bashar al-Jaafari | Jaafari | ambassador to the UN 2006..2020-11
LBN | Joseph Aoun | Aoun | commander of the army 2017-03-08..2025-01-09; p 2025-01-09..
LBN | Michel Aoun | Aoun | pm 1988-09-22..1990-10-13; p 2016-10-31..2022-10-30
LBN | Michel Suleiman, Michel Sleiman | Suleiman, Sleiman | p 2008-05-25..2014-05-25
LBN | Emile Lahoud | Lahoud | p 1998-11-24..2007-11-24
LBN | Elias Hrawi | Hrawi | p 1989-11-24..1998-11-24
LBN | Nawaf Salam | Salam | pm 2025-02-08..
LBN | Najib Mikati | Mikati | pm 2005-04-19..2005-07-19; pm 2011-06-13..2014-02-15; pm 2021-09-10..2025-02-08
LBN | Hassan Diab | Diab | pm 2020-01-21..2021-09-10
LBN | Saad Hariri, Saad al-Hariri | Hariri | pm 2009-11-09..2011-06-13; pm 2016-12-18..2020-01-21
LBN | Rafik Hariri, Rafiq Hariri, Rafik al-Hariri | Hariri | pm 1992-10-31..1998-12-02; pm 2000-10-26..2004-10-26
LBN | Fouad Siniora, Fuad Siniora | Siniora | pm 2005-07-19..2009-11-09
LBN | Nabih Berri | Berri | speaker of parliament 1992-10-20..
LBN | Youssef Raggi, Youssef Rajji | Raggi, Rajji | fm 2025-02-08..
LBN | Abdallah Bou Habib | Bou Habib | fm 2021-11-01..2025-02-08
LBN | Gebran Bassil | Bassil | fm 2014-02-15..2020-01-21
SAU | Mohammed bin Salman, Mohammad bin Salman, Muhammad bin Salman, MBS, MbS, Prince Mohammed bin Salman | bin Salman | dm 2015-01-23..2022-09-27; crown prince 2017-06-21..; pm 2022-09-27..
SAU | King Salman, Salman bin Abdulaziz, Salman bin Abdul Aziz | | king 2015-01-23..
SAU | King Abdullah bin Abdulaziz, Abdullah bin Abdulaziz | | king 2005-08-01..2015-01-23
SAU | King Fahd | Fahd | king 1982-06-13..2005-08-01
SAU | Faisal bin Farhan, Prince Faisal bin Farhan, Faisal bin Farhan Al Saud | bin Farhan | fm 2019-10-23..
SAU | Adel al-Jubeir, Adel Al-Jubeir | al-Jubeir, Jubeir | ambassador to the United States 2007-01..2015-04; fm 2015-04-29..2018-12-27; minister of state for foreign affairs 2018-12-27..
SAU | Saud al-Faisal, Prince Saud al-Faisal, Saud Al Faisal | al-Faisal | fm 1975-10-13..2015-04-29
SAU | Khalid bin Salman, Prince Khalid bin Salman | | dm 2022-09-27..
SAU | Abdulaziz bin Salman, Prince Abdulaziz bin Salman | | energy minister 2019-09-08..
SAU | Musaed al-Aiban, Musaad al-Aiban, Musaed bin Mohammed al-Aiban | al-Aiban | national security adviser 2018-09..
SAU | Turki al-Maliki, Turki al-Malki | | coalition spokesman 2017-07..
SAU | Mohammed al-Jaber, Mohammed Al Jaber | al-Jaber | ambassador to Yemen 2014..
ARE | Mohammed bin Zayed, Mohamed bin Zayed, Mohammed bin Zayed Al Nahyan, Sheikh Mohamed bin Zayed, MBZ | bin Zayed | p 2022-05-14..
ARE | Khalifa bin Zayed, Sheikh Khalifa | | p 2004-11-03..2022-05-13
ARE | Zayed bin Sultan, Sheikh Zayed | | p 1971-12-02..2004-11-02
ARE | Abdullah bin Zayed, Sheikh Abdullah bin Zayed | | fm 2006-02-09..
ARE | Anwar Gargash | Gargash | minister of state for foreign affairs 2008-02..2021-02; presidential adviser 2021-02..
ARE | Mohammed bin Rashid, Sheikh Mohammed bin Rashid | | pm 2006-01-05..
ARE | Lana Nusseibeh | Nusseibeh | ambassador to the UN 2013..2024; minister of state 2024..
ARE | Tahnoun bin Zayed, Sheikh Tahnoon bin Zayed | | national security adviser 2016-02..
QAT | Tamim bin Hamad, Sheikh Tamim, Tamim bin Hamad Al Thani, Sheikh Tamim bin Hamad Al Thani | Al Thani | emir 2013-06-25..
QAT | Hamad bin Khalifa, Sheikh Hamad bin Khalifa | | emir 1995-06-27..2013-06-25
QAT | Mohammed bin Abdulrahman, Mohammed bin Abdulrahman Al Thani, Mohammed bin Abdulrahman Al-Thani, Sheikh Mohammed bin Abdulrahman Al Thani, Sheikh Mohammed bin Abdulrahman | Al Thani, Al-Thani | fm 2016-01-27..; pm 2023-03-07..
QAT | Hamad bin Jassim, Sheikh Hamad bin Jassim, Hamad bin Jassim Al Thani | | fm 1992-09..2013-06-26; pm 2007-04-03..2013-06-26
QAT | Majed al-Ansari, Majed Al Ansari | al-Ansari, Al-Ansari | foreign ministry spokesman 2022..
KWT | Mishal al-Ahmad, Meshal al-Ahmad, Sheikh Meshal al-Ahmad al-Sabah, Sheikh Mishal al-Ahmad al-Sabah | | emir 2023-12-16..
KWT | Nawaf al-Ahmad, Sheikh Nawaf | | emir 2020-09-29..2023-12-16
KWT | Sabah al-Ahmad, Sheikh Sabah al-Ahmad | | fm 1978-02..2003-07; pm 2003-07-13..2006-01-29; emir 2006-01-29..2020-09-29
KWT | Jaber al-Ahmad, Sheikh Jaber al-Ahmad al-Sabah | | emir 1977-12-31..2006-01-15
KWT | Abdullah al-Yahya, Abdullah Ali al-Yahya | al-Yahya | fm 2024-01-17..
BHR | Hamad bin Isa, King Hamad, Hamad bin Isa Al Khalifa | | emir 1999-03-06..2002-02-14; king 2002-02-14..
BHR | Abdullatif al-Zayani, Abdullatif bin Rashid Al Zayani | al-Zayani | fm 2020-02-11..
BHR | Khalid bin Ahmed Al Khalifa | | fm 2005-09-26..2020-02-11
OMN | Haitham bin Tariq, Sultan Haitham, Sultan Haitham bin Tariq | | sultan 2020-01-11..
OMN | Sultan Qaboos, Qaboos bin Said | Qaboos | sultan 1970-07-23..2020-01-10
OMN | Badr al-Busaidi, Badr Albusaidi, Badr bin Hamad Al Busaidi | al-Busaidi, Albusaidi | fm 2020-08-18..
OMN | Yusuf bin Alawi, Youssef bin Alawi | bin Alawi | fm 1982..2020-08-18
JOR | King Abdullah, Abdullah II, King Abdullah II | | king 1999-02-07..
JOR | King Hussein, Hussein bin Talal | | king 1952-08-11..1999-02-07
JOR | Ayman Safadi, Ayman al-Safadi | Safadi | fm 2017-01-15..
JOR | Nasser Judeh | Judeh | fm 2009-02-23..2017-01-15
JOR | Jafar Hassan | | pm 2024-09-18..
JOR | Bisher Khasawneh, Bisher al-Khasawneh | Khasawneh | pm 2020-10-12..2024-09-15
JOR | Mohammad Momani, Mohammad al-Momani | Momani | government spokesman 2013..
YEM | Rashad al-Alimi, Rashad Alimi | al-Alimi, Alimi | chairman of the presidential council 2022-04-07..
YEM | Abd-Rabbu Mansour Hadi, Abdrabbuh Mansur Hadi, Abed Rabbo Mansour Hadi, Abd Rabbuh Mansur Hadi | Hadi | p 2012-02-27..2022-04-07
YEM | Ali Abdullah Saleh | Saleh | p 1978-07-18..2012-02-27
YEM | Salem Saleh bin Braik | bin Braik | pm 2025-05-03..2026-01
YEM | Ahmed Awad bin Mubarak | bin Mubarak | fm 2020-12-18..2024-02-05; pm 2024-02-05..2025-05-03
YEM | Maeen Abdulmalik Saeed, Maeen Abdulmalik | | pm 2018-10-18..2024-02-05
YEM | Muammar al-Eryani, Moammar al-Eryani | al-Eryani | information minister 2016..
EGY | Abdel Fattah el-Sisi, Abdel Fattah al-Sisi, Abdel-Fattah el-Sissi, Abdel-Fattah al-Sisi, Abdul Fattah al-Sisi | Sisi, el-Sisi, al-Sisi, el-Sissi | dm 2012-08-12..2014-03-26; p 2014-06-08..
EGY | Mohamed Morsi, Mohammed Morsi, Mohamed Mursi, Mohammed Mursi | Morsi, Mursi | p 2012-06-30..2013-07-03
EGY | Hosni Mubarak, Husni Mubarak | Mubarak | p 1981-10-14..2011-02-11
EGY | Anwar Sadat, Anwar el-Sadat | Sadat | p 1970-10-15..1981-10-06
EGY | Gamal Abdel Nasser | Nasser | p 1956-06-23..1970-09-28
EGY | Hussein Tantawi, Mohamed Hussein Tantawi | Tantawi | dm 1991-05-20..2012-08-12
EGY | Badr Abdelatty, Badr Abdel Aty, Badr Abdelaty | Abdelatty, Abdelaty | fm 2024-07-03..
EGY | Sameh Shoukry, Sameh Shukri | Shoukry, Shukri | fm 2014-06-17..2024-07-03
EGY | Nabil Fahmy | Fahmy | fm 2013-07-14..2014-06-17
EGY | Ahmed Aboul Gheit, Ahmed Abul Gheit | Aboul Gheit | fm 2004-07-11..2011-03-06
EGY | Amr Moussa, Amr Mussa | Moussa | fm 1991-05-20..2001-05-15
EGY | Mostafa Madbouly, Mustafa Madbouly | Madbouly | pm 2018-06-07..
EGY | Osama Abdel Khalek | | ambassador to the UN 2021..
EGY | Omar Suleiman | | intelligence chief 1993..2011-01
LBY | Muammar Gaddafi, Moammar Gadhafi, Muammar Qaddafi, Muammar Gadhafi, Moamer Kadhafi, Moammar Gaddafi, Muammar al-Gaddafi | Gaddafi, Gadhafi, Qaddafi, Kadhafi | leader 1969-09-01..2011-10-20
LBY | Abdul Hamid Dbeibah, Abdulhamid al-Dbeibah, Abdelhamid Dbeibah, Abdul Hamid Dbeiba | Dbeibah, Dbeiba | pm 2021-03-15..
LBY | Mohamed al-Menfi, Mohammed al-Menfi, Mohamed Menfi | al-Menfi, Menfi | head of the presidential council 2021-03-15..
LBY | Fayez al-Sarraj, Fayez Serraj, Fayez al-Serraj | al-Sarraj, Sarraj, Serraj | pm 2016-03-30..2021-03-15
LBY | Najla Mangoush, Najla el-Mangoush | Mangoush | fm 2021-03-15..2023-08-28
LBY | Moussa Koussa, Musa Kusa | Koussa | fm 2009-03..2011-03-30
- | Khalifa Haftar, Khalifa Hifter | Haftar, Hifter | commander of the Libyan National Army 2015-03-02..
- | Masoud Barzani, Massoud Barzani | Barzani | president of the Kurdistan Region 2005-06-14..2017-11-01
- | Nechirvan Barzani | Barzani | president of the Kurdistan Region 2019-06-10..
- | Mazloum Abdi, Mazlum Abdi | Abdi | commander of the Syrian Democratic Forces 2015..
- | Muqtada al-Sadr, Moqtada al-Sadr | al-Sadr, Sadr | cleric 2003..
- | Osama bin Laden, Usama bin Laden, Osama Bin Laden | bin Laden | leader of al-Qaeda 1988..2011-05-02
- | Ayman al-Zawahiri, Ayman al-Zawahri | al-Zawahiri, Zawahiri | leader of al-Qaeda 2011-06-16..2022-07-31
- | Aidarous al-Zubaidi, Aidarus al-Zubaidi, Aidarous Alzubidi | al-Zubaidi | leader of the Southern Transitional Council 2017-05..2026-01
ISIS | Abu Bakr al-Baghdadi | al-Baghdadi, Baghdadi | leader 2010-05-16..2019-10-27
PKK | Abdullah Öcalan | Öcalan | leader 1978-11-27..
PKK | Murat Karayılan | Karayılan | commander 1999..
TUN | Kaïs Saïed | Saied | p 2019-10-23..
TUN | Beji Caid Essebsi | Essebsi | p 2014-12-31..2019-07-25
TUN | Moncef Marzouki | Marzouki | p 2011-12-13..2014-12-31
TUN | Zine El Abidine Ben Ali, Zine al-Abidine Ben Ali | Ben Ali | p 1987-11-07..2011-01-14
TUN | Mohamed Ali Nafti | Nafti | fm 2024-08-25..
TUN | Sarra Zaafrani Zenzri, Sarra Zaafrani | | pm 2025-03-20..
DZA | Abdelmadjid Tebboune | Tebboune | p 2019-12-19..
DZA | Abdelaziz Bouteflika | Bouteflika | fm 1963-09-18..1979-03-08; p 1999-04-27..2019-04-02
DZA | Liamine Zéroual | Zeroual | p 1994-01-30..1999-04-27
DZA | Chadli Bendjedid | Bendjedid | p 1979-02-09..1992-01-11
DZA | Mohamed Boudiaf | Boudiaf | p 1992-01-16..1992-06-29
DZA | Ahmed Attaf | Attaf | fm 1996-01-05..1999-12-23; fm 2023-03-18..
DZA | Ramtane Lamamra | Lamamra | fm 2013-09-11..2017-05-25; fm 2021-07-07..2023-03-18
DZA | Saïd Chengriha | Chengriha | chief of staff 2019-12-23..
DZA | Sifi Ghrieb | Ghrieb | pm 2025-08-28..
DZA | Amar Bendjama | Bendjama | ambassador to the UN 2023..
MAR | Mohammed VI, King Mohammed, King Mohammed VI | | king 1999-07-23..
MAR | Hassan II, King Hassan, King Hassan II | | king 1961-02-26..1999-07-23
MAR | Aziz Akhannouch | Akhannouch | pm 2021-10-07..
MAR | Nasser Bourita | Bourita | fm 2017-04-05..
MAR | Omar Hilale | Hilale | ambassador to the UN 2014..
MRT | Mohamed Ould Ghazouani, Mohamed Ould Cheikh Ghazouani, Mohamed Ould Cheikh El Ghazouani | Ghazouani, Ould Ghazouani | p 2019-08-01..
MRT | Mohamed Ould Abdel Aziz | Ould Abdel Aziz, Abdel Aziz | head of the junta 2008-08-06..2009-04-15; p 2009-08-05..2019-08-01
MRT | Maaouya Ould Sid'Ahmed Taya | Ould Taya | p 1984-12-12..2005-08-03
MRT | Mohamed Salem Ould Merzoug | Ould Merzoug | fm 2022-03..
- | Brahim Ghali | Ghali | leader of the Polisario Front 2016-07-12..
- | Mohamed Abdelaziz | | leader of the Polisario Front 1976-08-30..2016-05-31
DZA | Abdelkader Bensalah | Bensalah | acting p 2019-04-09..2019-12-19
DZA | Ali Kafi | | p 1992-07-02..1994-01-31
DZA | Sabri Boukadoum | Boukadoum | fm 2019-04-01..2021-07-07
DZA | Mourad Medelci | Medelci | fm 2007-06-04..2013-09-11
EGY | Adly Mansour | Mansour | acting p 2013-07-04..2014-06-08
EGY | Esmat Abdel Meguid | Abdel Meguid | fm 1984-07-17..1991-05
ARL | Esmat Abdel Meguid | Abdel Meguid | secretary-general 1991-05-15..2001-05-15
LBY | Aguila Saleh, Akila Saleh | Saleh | speaker of parliament 2014-08-05..
LBY | Mustafa Abdel Jalil | Abdel Jalil, Jalil | head of the transitional council 2011-03-05..2012-08-08
LBY | Ali Zeidan | Zeidan | pm 2012-11-14..2014-03-11
LBY | Fathi Bashagha | Bashagha | interior minister 2018-10..2021-03
LBY | Mohamed Siala, Mohamed Taha Siala | Siala | fm 2016-03..2021-03
TUN | Fouad Mebazaa | Mebazaa | acting p 2011-01-15..2011-12-13
TUN | Nabil Ammar | | fm 2023-02-07..2024-08
YEM | Abu Bakr al-Qirbi | al-Qirbi | fm 2001-04..2014-06
YEM | Khaled Bahah | Bahah | pm 2014-11-09..2016-04-03
YEM | Shaya Mohsin al-Zindani | al-Zindani | fm 2024-03..; pm 2026-01..
JOR | Marwan Muasher | Muasher | fm 2002-01..2004-10
JOR | Bisher al-Khasawneh | al-Khasawneh | pm 2020-10-12..2024-09-15
LBN | Selim Hoss | | pm 1998-12-02..2000-10-26
LBN | Tammam Salam | Salam | pm 2014-02-15..2016-12-18
IRQ | Mohammed Bahr al-Uloom | | president of the governing council 2003-07..2003-07
IRQ | Ghazi al-Yawar | al-Yawar | p 2004-06-28..2005-04-07
IRQ | Taha Yassin Ramadan | | vice-president 1991-03..2003-04
IRQ | Mohammed Saeed al-Sahaf | al-Sahaf | fm 1992..2001-04; information minister 2001-04..2003-04
IRN | Mohammad Baqer Zolqadr | | secretary of the expediency council 2021-09..
PSE | Nabil Shaath | Shaath | fm 2003-04..2005-02
PSE | Nasser al-Kidwa | al-Kidwa | ambassador to the UN 1991..2005; fm 2005-02..2006-03
PSE | Varsen Aghabekian | Aghabekian | minister of state for foreign affairs 2025-06..
BHR | Isa bin Salman, Sheikh Isa bin Salman | | emir 1961-11-02..1999-03-06
QAT | Khalifa bin Hamad, Sheikh Khalifa bin Hamad | | emir 1972-02-22..1995-06-27
LBY | Mohammed Magariaf, Mohamed Magarief | Magariaf | head of congress 2012-08-09..2013-05-28
LBY | Nouri Abusahmain | Abusahmain | head of congress 2013-06-25..2014-08
`;
