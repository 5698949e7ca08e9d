// Who holds and held office in South Asia and Afghanistan; holders.ts tells what the columns mean.
// Of two people with one surname the better known stands first. It cannot be complete, and a date known to the month or
// the year is written so. Open ends are as of 2026-01.
// Source: public knowledge. Heads of state and government of 1990-2021 were compared with REIGN (Bell, 2021-03), ministers of China,
// Japan, the Koreas, Russia, Ukraine and the United States with Wikidata (CC0, to 2022); later terms and other offices with nothing.

// id ("-" for none) | names | short forms | offices with from..to
export const SOUTH_ASIA = `
# South Asia
IND | Narendra Modi | Modi | pm 2014-05-26..
IND | Manmohan Singh | Singh | finance minister 1991-06-21..1996-05-16; pm 2004-05-22..2014-05-26
IND | Atal Behari Vajpayee, Atal Bihari Vajpayee | Vajpayee | fm 1977-03-26..1979-07-28; pm 1996-05-16..1996-06-01; pm 1998-03-19..2004-05-22
IND | I.K. Gujral, Inder Kumar Gujral | Gujral | fm 1989-12..1990-11; fm 1996-06-01..1998-03-19; pm 1997-04-21..1998-03-19
IND | H.D. Deve Gowda, Deve Gowda | Gowda, Deve Gowda | pm 1996-06-01..1997-04-21
IND | P.V. Narasimha Rao, Narasimha Rao | Narasimha Rao, Rao | pm 1991-06-21..1996-05-16
IND | Chandra Shekhar | | pm 1990-11-10..1991-06-21
IND | V.P. Singh | Singh | pm 1989-12-02..1990-11-10
IND | Rajiv Gandhi | Gandhi | pm 1984-10-31..1989-12-02
IND | Indira Gandhi | Gandhi | pm 1966-01-24..1977-03-24; pm 1980-01-14..1984-10-31
IND | Jawaharlal Nehru | Nehru | pm 1947-08-15..1964-05-27
IND | Droupadi Murmu | Murmu | p 2022-07-25..
IND | Ram Nath Kovind | Kovind | p 2017-07-25..2022-07-25
IND | Pranab Mukherjee | Mukherjee | dm 2004-05-22..2006-10-24; fm 2006-10-24..2009-05-22; finance minister 2009-05..2012-06; p 2012-07-25..2017-07-25
IND | Subrahmanyam Jaishankar, S. Jaishankar, S Jaishankar | Jaishankar | foreign secretary 2015-01-28..2018-01-28; fm 2019-05-31..
IND | Sushma Swaraj | Swaraj | fm 2014-05-26..2019-05-30
IND | Salman Khurshid | Khurshid | fm 2012-10-28..2014-05-26
IND | S.M. Krishna | Krishna | fm 2009-05-22..2012-10-26
IND | Natwar Singh | Singh | fm 2004-05-22..2005-12-06
IND | Yashwant Sinha | Sinha | fm 2002-07-01..2004-05-22
IND | Jaswant Singh | Singh | fm 1998-12-05..2002-07-01
IND | Rajnath Singh | Singh | interior minister 2014-05-26..2019-05-30; dm 2019-05-31..
IND | Nirmala Sitharaman | Sitharaman | dm 2017-09-03..2019-05-30; finance minister 2019-05-31..
IND | Manohar Parrikar | Parrikar | dm 2014-11-09..2017-03-13
IND | A.K. Antony | Antony | dm 2006-10-24..2014-05-26
IND | George Fernandes | Fernandes | dm 1998-03-19..2004-05-22
IND | Amit Shah | Shah | interior minister 2019-05-31..
IND | Piyush Goyal | Goyal | trade minister 2019-05-31..
IND | Ajit Doval | Doval | national security adviser 2014-05-30..
IND | Vikram Misri | Misri | ambassador to China 2019-01..2021-12; foreign secretary 2024-07-15..
IND | Vinay Mohan Kwatra, Vinay Kwatra | Kwatra | foreign secretary 2022-05-01..2024-07-14; ambassador to the United States 2024-08..
IND | Harsh Vardhan Shringla, Harsh Shringla | Shringla | foreign secretary 2020-01-29..2022-04-30
IND | Vijay Gokhale | Gokhale | foreign secretary 2018-01-29..2020-01-28
IND | Nirupama Rao | Rao | foreign secretary 2009-08..2011-07
IND | Shivshankar Menon | Menon | foreign secretary 2006-10..2009-07; national security adviser 2010-01..2014-05
IND | Randhir Jaiswal | Jaiswal | foreign ministry spokesman 2024-01..
IND | Arindam Bagchi | Bagchi | foreign ministry spokesman 2021-03..2023-12
IND | Anurag Srivastava | Srivastava | foreign ministry spokesman 2020-04..2021-03
IND | Raveesh Kumar | | foreign ministry spokesman 2017-07..2020-04
IND | Vikas Swarup | Swarup | foreign ministry spokesman 2015-04..2017-03
IND | Syed Akbaruddin | Akbaruddin | foreign ministry spokesman 2012..2015; ambassador to the UN 2016-01..2020-04
IND | Upendra Dwivedi | Dwivedi | chief of army staff 2024-06-30..
IND | Manoj Pande | Pande | chief of army staff 2022-04-30..2024-06-30
IND | Bipin Rawat | Rawat | chief of army staff 2016-12-31..2019-12-31; chief of defence staff 2020-01-01..2021-12-08
IND | Anil Chauhan | Chauhan | chief of defence staff 2022-09-30..
IND | Sofiya Qureshi | | army spokeswoman 2025-05..
IND | Parvathaneni Harish | Harish | ambassador to the UN 2024-09..
PAK | Shehbaz Sharif, Shahbaz Sharif | Sharif | pm 2022-04-11..2023-08-14; pm 2024-03-04..
PAK | Nawaz Sharif | Sharif | pm 1990-11-06..1993-07-18; pm 1997-02-17..1999-10-12; pm 2013-06-05..2017-07-28
PAK | Imran Khan | Khan | pm 2018-08-18..2022-04-10
PAK | Anwaar-ul-Haq Kakar, Anwaar ul Haq Kakar | Kakar | pm 2023-08-14..2024-03-04
PAK | Shahid Khaqan Abbasi | Abbasi | pm 2017-08-01..2018-05-31
PAK | Yousaf Raza Gilani, Yusuf Raza Gilani | Gilani | pm 2008-03-25..2012-06-19
PAK | Raja Pervaiz Ashraf | | pm 2012-06-22..2013-03-24
PAK | Shaukat Aziz | | pm 2004-08-28..2007-11-15
PAK | Benazir Bhutto | Bhutto | pm 1988-12-02..1990-08-06; pm 1993-10-19..1996-11-05
PAK | Pervez Musharraf | Musharraf | chief executive 1999-10-12..2002-11-21; p 2001-06-20..2008-08-18
PAK | Asif Ali Zardari, Asif Zardari | Zardari | p 2008-09-09..2013-09-08; p 2024-03-10..
PAK | Arif Alvi | Alvi | p 2018-09-09..2024-03-10
PAK | Mamnoon Hussain | | p 2013-09-09..2018-09-09
PAK | Ghulam Ishaq Khan | | p 1988-08-17..1993-07-18
PAK | Farooq Leghari | Leghari | p 1993-11-14..1997-12-02
PAK | Ishaq Dar | Dar | finance minister 2013-06-07..2017-11; finance minister 2022-09-28..2023-08-14; fm 2024-03-11..
PAK | Bilawal Bhutto Zardari, Bilawal Bhutto-Zardari | Bhutto Zardari, Bhutto-Zardari | fm 2022-04-27..2023-08-14
PAK | Shah Mahmood Qureshi | Qureshi | fm 2008-03-31..2011-02-09; fm 2018-08-20..2022-04-10
PAK | Hina Rabbani Khar | Khar | fm 2011-07-19..2013-03-16
PAK | Khurshid Mahmud Kasuri, Khurshid Kasuri | Kasuri | fm 2002-11-23..2007-11-15
PAK | Sartaj Aziz | | adviser on foreign affairs 2013-06..2017-07
PAK | Khawaja Asif, Khawaja Muhammad Asif | | dm 2013-11-27..2017-07-28; fm 2017-08-04..2018-04-26; dm 2022-04-19..2023-08-10; dm 2024-03-11..
PAK | Asim Munir, Syed Asim Munir | Munir | chief of army staff 2022-11-29..2025-12; chief of defence forces 2025-12..
PAK | Qamar Javed Bajwa | Bajwa | chief of army staff 2016-11-29..2022-11-29
PAK | Raheel Sharif | | chief of army staff 2013-11-29..2016-11-29
PAK | Ashfaq Parvez Kayani, Ashfaq Kayani | Kayani | chief of army staff 2007-11-29..2013-11-29
PAK | Ahmed Sharif Chaudhry | Chaudhry | military spokesman 2022-12..
PAK | Asif Ghafoor | Ghafoor | military spokesman 2016-12..2020-01
PAK | Attaullah Tarar, Ataullah Tarar | Tarar | information minister 2024-03..
PAK | Mohsin Naqvi | Naqvi | interior minister 2024-03-11..
PAK | Shafqat Ali Khan | | foreign ministry spokesman 2024-11..2025-10
PAK | Mumtaz Zahra Baloch | Baloch | foreign ministry spokeswoman 2022-11..2024-11
PAK | Munir Akram | Akram | ambassador to the UN 2002..2008; ambassador to the UN 2019-11..2025-03
PAK | Asim Iftikhar Ahmad, Asim Iftikhar | Iftikhar | ambassador to the UN 2025-04..
PAK | Maleeha Lodhi | Lodhi | ambassador to the UN 2015-02..2019-10
PAK | Mohammad Zia-ul-Haq, Zia ul-Haq, Zia-ul-Haq | Zia | p 1978-09-16..1988-08-17
PAK | Zulfikar Ali Bhutto | Bhutto | p 1971-12-20..1973-08-13; pm 1973-08-14..1977-07-05
AFG | Ashraf Ghani | Ghani | p 2014-09-29..2021-08-15
AFG | Hamid Karzai | Karzai | chairman 2001-12-22..2002-06-19; p 2002-06-19..2014-09-29
AFG | Abdullah Abdullah | | fm 2001-10-02..2006-04-20; chief executive 2014-09-29..2020-03-11
AFG | Burhanuddin Rabbani | Rabbani | p 1992-06-28..1996-09-27
AFG | Najibullah, Mohammad Najibullah | | p 1987-09-30..1992-04-16
AFG | Hanif Atmar, Mohammad Hanif Atmar | Atmar | national security adviser 2014-09..2018-08; fm 2020-04-04..2021-08-15
AFG | Hamdullah Mohib | Mohib | national security adviser 2018-08-26..2021-08-15
TALIBAN | Hibatullah Akhundzada, Haibatullah Akhundzada | Akhundzada | supreme leader 2016-05-25..
TALIBAN | Mullah Omar, Mullah Mohammed Omar | | leader 1996-09-27..2013-04-23
TALIBAN | Amir Khan Muttaqi | Muttaqi | fm 2021-09-07..
TALIBAN | Abdul Ghani Baradar, Mullah Baradar, Mullah Abdul Ghani Baradar | Baradar | deputy prime minister 2021-09-07..
TALIBAN | Sirajuddin Haqqani | Haqqani | interior minister 2021-09-07..
TALIBAN | Mullah Yaqoob, Mohammad Yaqoob, Mohammad Yaqoob Mujahid | Yaqoob | dm 2021-09-07..
TALIBAN | Zabihullah Mujahid | Mujahid | spokesman 2007..
TALIBAN | Suhail Shaheen | Shaheen | spokesman 2019..
TALIBAN | Hassan Akhund, Mohammad Hassan Akhund | Akhund | pm 2021-09-07..
BGD | Muhammad Yunus | Yunus | chief adviser 2024-08-08..2026-02-17
BGD | Tarique Rahman | Rahman | pm 2026-02-17..
BGD | Sheikh Hasina, Sheikh Hasina Wajed | Hasina | pm 1996-06-23..2001-07-15; pm 2009-01-06..2024-08-05
BGD | Khaleda Zia | Zia | pm 1991-03-20..1996-03-30; pm 2001-10-10..2006-10-29
BGD | Hussain Muhammad Ershad | Ershad | p 1983-12-11..1990-12-06
BGD | Touhid Hossain, Md Touhid Hossain | | adviser for foreign affairs 2024-08-09..2026-02
BGD | A.K. Abdul Momen, AK Abdul Momen | Momen | fm 2019-01-07..2024-01-11
BGD | Hasan Mahmud | | fm 2024-01-11..2024-08-06
BGD | Mohammed Shahabuddin | Shahabuddin | p 2023-04-24..
BGD | Waker-uz-Zaman | | chief of army staff 2024-06-23..
LKA | Anura Kumara Dissanayake | Dissanayake | p 2024-09-23..
LKA | Ranil Wickremesinghe | Wickremesinghe | pm 1993-05-07..1994-08-19; pm 2001-12-09..2004-04-06; pm 2015-01-09..2019-11-21; pm 2022-05-12..2022-07-21; p 2022-07-21..2024-09-23
LKA | Gotabaya Rajapaksa | Rajapaksa | defence secretary 2005-11-25..2015-01-09; p 2019-11-18..2022-07-14
LKA | Mahinda Rajapaksa | Rajapaksa | pm 2004-04-06..2005-11-19; p 2005-11-19..2015-01-09; pm 2019-11-21..2022-05-09
LKA | Maithripala Sirisena | Sirisena | p 2015-01-09..2019-11-18
LKA | Chandrika Kumaratunga | Kumaratunga | p 1994-11-12..2005-11-19
LKA | Ranasinghe Premadasa | Premadasa | p 1989-01-02..1993-05-01
LKA | Vijitha Herath | Herath | fm 2024-09-24..
LKA | Harini Amarasuriya | Amarasuriya | pm 2024-09-24..
LKA | Ali Sabry | Sabry | fm 2022-07-22..2024-09-23
LKA | Lakshman Kadirgamar | Kadirgamar | fm 1994-08-19..2001-12-12; fm 2004-04-10..2005-08-12
NPL | Sushila Karki | Karki | pm 2025-09-12..2026-03
NPL | K.P. Sharma Oli, KP Sharma Oli | Oli | pm 2015-10-12..2016-08-04; pm 2018-02-15..2021-07-13; pm 2024-07-15..2025-09-09
NPL | Pushpa Kamal Dahal, Prachanda | Dahal, Prachanda | pm 2008-08-18..2009-05-25; pm 2016-08-04..2017-06-07; pm 2022-12-26..2024-07-15
NPL | Sher Bahadur Deuba | Deuba | pm 1995-09-12..1997-03-12; pm 2001-07-26..2002-10-04; pm 2004-06-02..2005-02-01; pm 2017-06-07..2018-02-15; pm 2021-07-13..2022-12-26
NPL | Girija Prasad Koirala | Koirala | pm 1991-05-26..1994-11-30; pm 1998-04-15..1999-05-31; pm 2000-03-22..2001-07-26; pm 2006-04-25..2008-08-18
NPL | King Gyanendra, Gyanendra | | king 2001-06-04..2008-05-28
NPL | King Birendra, Birendra | | king 1972-01-31..2001-06-01
NPL | Ram Chandra Poudel | Poudel | p 2023-03-13..
NPL | Arzu Rana Deuba | | fm 2024-07-15..2025-09-09
BTN | Tshering Tobgay | Tobgay | pm 2013-07-27..2018-08-09; pm 2024-01-28..
BTN | Jigme Khesar Namgyel Wangchuck | Wangchuck | king 2006-12-09..
MDV | Mohamed Muizzu | Muizzu | p 2023-11-17..
MDV | Ibrahim Mohamed Solih | Solih | p 2018-11-17..2023-11-17
MDV | Abdulla Yameen | Yameen | p 2013-11-17..2018-11-17
MDV | Mohamed Nasheed | Nasheed | p 2008-11-11..2012-02-07
MDV | Maumoon Abdul Gayoom | Gayoom | p 1978-11-11..2008-11-11
MDV | Abdulla Khaleel | Khaleel | fm 2024-09..
MDV | Abdulla Shahid | Shahid | fm 2018-11-17..2023-11-17
BGD | Fakhruddin Ahmed | Fakhruddin | chief adviser 2007-01-12..2009-01-06
BGD | Dipu Moni | | fm 2009-01-06..2013-11-20
BGD | Abul Hassan Mahmood Ali | | fm 2014-02-26..2019-01-07
BTN | Kinzang Dorji | | pm 2002-08-14..2003-08-30; pm 2007-07-31..2008-04-09
BTN | Jigme Thinley | Thinley | pm 2008-04-09..2013-04-28
BTN | Lotay Tshering | Tshering | pm 2018-11-07..2023-11-01
LKA | Dingiri Banda Wijetunga | Wijetunga | p 1993-05-01..1994-11-12
LKA | G.L. Peiris, GL Peiris | Peiris | fm 2010-04-23..2015-01-09; fm 2021-08-16..2022-07
LKA | Mangala Samaraweera | Samaraweera | fm 2005-11-23..2007-01-28; fm 2015-01-12..2017-05-22
LKA | Dinesh Gunawardena | Gunawardena | fm 2019-11-22..2021-08-16; pm 2022-07-22..2024-09-24
NPL | Baburam Bhattarai | Bhattarai | pm 2011-08-29..2013-03-14
NPL | Madhav Kumar Nepal, Madhav Nepal | | pm 2009-05-25..2011-02-06
NPL | Man Mohan Adhikari | Adhikari | pm 1994-11-30..1995-09-12
NPL | Jhala Nath Khanal | Khanal | pm 2011-02-06..2011-08-29
NPL | Khil Raj Regmi | Regmi | pm 2013-03-14..2014-02-11
NPL | Sushil Koirala | Koirala | pm 2014-02-11..2015-10-12
NPL | Pradeep Gyawali | Gyawali | fm 2018-03-16..2021-06
MDV | Mohamed Waheed Hassan, Mohamed Waheed | Waheed | p 2012-02-07..2013-11-17
BTN | Jigme Singye Wangchuck | Wangchuck | king 1972-07-24..2006-12-09
NPL | Krishna Prasad Bhattarai | Bhattarai | pm 1990-04-19..1991-05-26; pm 1999-05-31..2000-03-22
NPL | Lokendra Bahadur Chand | Chand | pm 1997-03-12..1997-10-07; pm 2002-10-11..2003-06-05
NPL | Surya Bahadur Thapa | Thapa | pm 1997-10-07..1998-04-15; pm 2003-06-05..2004-06-02
PAK | Moeenuddin Ahmad Qureshi, Moeen Qureshi | | pm 1993-07-18..1993-10-19
BTN | D.N. Dhungyel | Dhungyel | fm 2024-01..
NPL | Kamal Thapa | Thapa | fm 2015-10..2016-08
NPL | Narayan Kaji Shrestha | Shrestha | fm 2024-03..2024-07
`;
