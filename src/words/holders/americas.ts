// Who holds and held office in the Americas; holders.ts tells what the columns mean.
// Of two people with one surname the better known stands first. It cannot be complete, and a date known to the month or
// the year is written so. Open ends are as of 2026-01.
// Source: public knowledge. Heads of state and government of 1990-2021 were compared with REIGN (Bell, 2021-03), ministers of China,
// Japan, the Koreas, Russia, Ukraine and the United States with Wikidata (CC0, to 2022); later terms and other offices with nothing.

// id ("-" for none) | names | short forms | offices with from..to
export const AMERICAS = `
# United States
USA | Joe Biden, Joseph Biden, Joseph R. Biden | Biden | vice-president 2009-01-20..2017-01-20; p 2021-01-20..2025-01-20
USA | Donald Trump, Donald J. Trump | Trump | p 2017-01-20..2021-01-20; p 2025-01-20..
USA | Barack Obama | Obama | p 2009-01-20..2017-01-20
USA | George W. Bush, George Bush, George W Bush | Bush | p 2001-01-20..2009-01-20
USA | Bill Clinton | Clinton | p 1993-01-20..2001-01-20
USA | George H.W. Bush, George H. W. Bush, George Bush, George HW Bush | Bush | vice-president 1981-01-20..1989-01-20; p 1989-01-20..1993-01-20
USA | Ronald Reagan | Reagan | p 1981-01-20..1989-01-20
USA | JD Vance, J.D. Vance | Vance | vice-president 2025-01-20..
USA | Kamala Harris | Harris | vice-president 2021-01-20..2025-01-20
USA | Mike Pence | Pence | vice-president 2017-01-20..2021-01-20
USA | Dick Cheney | Cheney | dm 1989-03-21..1993-01-20; vice-president 2001-01-20..2009-01-20
USA | Al Gore | Gore | vice-president 1993-01-20..2001-01-20
USA | Marco Rubio | Rubio | fm 2025-01-21..; national security adviser 2025-05-01..
USA | Antony Blinken, Anthony Blinken, Tony Blinken | Blinken | deputy secretary of state 2015-01-09..2017-01-20; fm 2021-01-26..2025-01-20
USA | Mike Pompeo | Pompeo | CIA director 2017-01-23..2018-04-26; fm 2018-04-26..2021-01-20
USA | Rex Tillerson | Tillerson | fm 2017-02-01..2018-03-31
USA | John Kerry | Kerry | fm 2013-02-01..2017-01-20; climate envoy 2021-01-20..2024-03-06
USA | Hillary Clinton, Hillary Rodham Clinton | Clinton | fm 2009-01-21..2013-02-01
USA | Condoleezza Rice | Rice | national security adviser 2001-01-20..2005-01-26; fm 2005-01-26..2009-01-20
USA | Colin Powell | Powell | chairman of the joint chiefs 1989-10-01..1993-09-30; fm 2001-01-20..2005-01-26
USA | Madeleine Albright | Albright | ambassador to the UN 1993-01-27..1997-01-21; fm 1997-01-23..2001-01-20
USA | Warren Christopher | Christopher | fm 1993-01-20..1997-01-17
USA | Lawrence Eagleburger | Eagleburger | fm 1992-08-23..1993-01-19
USA | James Baker | Baker | fm 1989-01-25..1992-08-23
USA | Pete Hegseth | Hegseth | dm 2025-01-25..
USA | Lloyd Austin | Austin | dm 2021-01-22..2025-01-20
USA | Mark Esper | Esper | dm 2019-07-23..2020-11-09
USA | Patrick Shanahan | Shanahan | dm 2019-01-01..2019-06-23
USA | Jim Mattis, James Mattis | Mattis | dm 2017-01-20..2019-01-01
USA | Ash Carter, Ashton Carter | Carter | dm 2015-02-17..2017-01-19
USA | Chuck Hagel | Hagel | dm 2013-02-27..2015-02-17
USA | Leon Panetta | Panetta | CIA director 2009-02-13..2011-06-30; dm 2011-07-01..2013-02-26
USA | Robert Gates | Gates | CIA director 1991-11-06..1993-01-20; dm 2006-12-18..2011-06-30
USA | Donald Rumsfeld | Rumsfeld | dm 2001-01-20..2006-12-18
USA | William Cohen | Cohen | dm 1997-01-24..2001-01-20
USA | William Perry | Perry | dm 1994-02-03..1997-01-23
USA | Les Aspin | Aspin | dm 1993-01-20..1994-02-03
USA | Christopher Miller | | dm 2020-11-09..2021-01-20
USA | Jake Sullivan | Sullivan | national security adviser 2021-01-20..2025-01-20
USA | Mike Waltz, Michael Waltz | Waltz | national security adviser 2025-01-20..2025-05-01; ambassador to the UN 2025-09..
USA | Robert O'Brien | O'Brien | national security adviser 2019-09-18..2021-01-20
USA | John Bolton | Bolton | undersecretary of state 2001-05-11..2005-07-31; ambassador to the UN 2005-08-01..2006-12-31; national security adviser 2018-04-09..2019-09-10
USA | H.R. McMaster, H. R. McMaster | McMaster | national security adviser 2017-02-20..2018-04-09
USA | Michael Flynn | Flynn | national security adviser 2017-01-20..2017-02-13
USA | Susan Rice | Rice | ambassador to the UN 2009-01-26..2013-06-30; national security adviser 2013-07-01..2017-01-20
USA | Thomas Donilon, Tom Donilon | Donilon | national security adviser 2010-10-08..2013-07-01
USA | James Jones | | national security adviser 2009-01-20..2010-10-08
USA | Stephen Hadley | Hadley | national security adviser 2005-01-26..2009-01-20
USA | Sandy Berger, Samuel Berger | Berger | national security adviser 1997-03-14..2001-01-20
USA | Anthony Lake | Lake | national security adviser 1993-01-20..1997-03-14
USA | Brent Scowcroft | Scowcroft | national security adviser 1989-01-20..1993-01-20
USA | Linda Thomas-Greenfield | Thomas-Greenfield | ambassador to the UN 2021-02-25..2025-01-20
USA | Kelly Craft | Craft | ambassador to the UN 2019-09-12..2021-01-20
USA | Nikki Haley | Haley | ambassador to the UN 2017-01-27..2018-12-31
USA | Samantha Power | | ambassador to the UN 2013-08-05..2017-01-20; USAID administrator 2021-05-03..2025-01-20
USA | Zalmay Khalilzad | Khalilzad | ambassador to the UN 2007-04-30..2009-01-22; envoy for Afghanistan 2018-09-05..2021-10-19
USA | John Negroponte | Negroponte | ambassador to the UN 2001-09-19..2004-06-23; director of national intelligence 2005-04-21..2007-02-13
USA | Richard Holbrooke | Holbrooke | assistant secretary of state 1994-09-13..1996-02-21; ambassador to the UN 1999-08-25..2001-01-20; envoy for Afghanistan and Pakistan 2009-01-22..2010-12-13
USA | Bill Richardson | Richardson | ambassador to the UN 1997-02-18..1998-08-18; energy secretary 1998-08-18..2001-01-20
USA | William Burns | Burns | deputy secretary of state 2011-07-28..2014-11-03; CIA director 2021-03-19..2025-01-20
USA | John Ratcliffe | Ratcliffe | director of national intelligence 2020-05-26..2021-01-20; CIA director 2025-01-23..
USA | Tulsi Gabbard | Gabbard | director of national intelligence 2025-02-12..
USA | Gina Haspel | Haspel | CIA director 2018-05-21..2021-01-20
USA | John Brennan | Brennan | CIA director 2013-03-08..2017-01-20
USA | David Petraeus | Petraeus | commander in Iraq 2007-02-10..2008-09-16; CIA director 2011-09-06..2012-11-09
USA | George Tenet | Tenet | CIA director 1997-07-11..2004-07-11
USA | James Clapper | Clapper | director of national intelligence 2010-08-05..2017-01-20
USA | Avril Haines | Haines | director of national intelligence 2021-01-21..2025-01-20
USA | Scott Bessent | Bessent | treasury secretary 2025-01-28..
USA | Janet Yellen | Yellen | treasury secretary 2021-01-26..2025-01-20
USA | Steven Mnuchin | Mnuchin | treasury secretary 2017-02-13..2021-01-20
USA | Jack Lew | Lew | treasury secretary 2013-02-28..2017-01-20; ambassador to Israel 2023-11-02..2025-01-20
USA | Timothy Geithner | Geithner | treasury secretary 2009-01-26..2013-01-25
USA | Howard Lutnick | Lutnick | commerce secretary 2025-02-21..
USA | Gina Raimondo | Raimondo | commerce secretary 2021-03-03..2025-01-20
USA | Wilbur Ross | | commerce secretary 2017-02-28..2021-01-20
USA | Jamieson Greer | Greer | trade representative 2025-02-27..
USA | Katherine Tai | | trade representative 2021-03-18..2025-01-20
USA | Robert Lighthizer | Lighthizer | trade representative 2017-05-15..2021-01-20
USA | Merrick Garland | Garland | attorney general 2021-03-11..2025-01-20
USA | Pam Bondi | Bondi | attorney general 2025-02-05..
USA | Kristi Noem | Noem | homeland security secretary 2025-01-25..
USA | Alejandro Mayorkas | Mayorkas | homeland security secretary 2021-02-02..2025-01-20
USA | Mark Milley | Milley | chairman of the joint chiefs 2019-10-01..2023-09-30
USA | Charles Q. Brown, CQ Brown, C.Q. Brown | | chairman of the joint chiefs 2023-10-01..2025-02-21
USA | Dan Caine | Caine | chairman of the joint chiefs 2025-04-11..
USA | Joseph Dunford | Dunford | chairman of the joint chiefs 2015-10-01..2019-09-30
USA | Martin Dempsey | Dempsey | chairman of the joint chiefs 2011-10-01..2015-09-25
USA | Mike Mullen | Mullen | chairman of the joint chiefs 2007-10-01..2011-09-30
USA | Wendy Sherman | Sherman | undersecretary of state 2011-09-21..2015-10-02; deputy secretary of state 2021-04-14..2023-07-28
USA | Kurt Campbell | Campbell | assistant secretary of state 2009-06-26..2013-02-08; Indo-Pacific coordinator 2021-01-20..2024-02-12; deputy secretary of state 2024-02-12..2025-01-20
USA | Stephen Biegun | Biegun | special representative for North Korea 2018-08-23..2021-01-20
USA | Sung Kim | | special representative for North Korea 2021-05-21..2023-12
USA | Christopher Hill | | assistant secretary of state 2005-04-08..2009-04-21
USA | Victoria Nuland | Nuland | State Department spokesperson 2011-05-31..2013-04-05; assistant secretary of state 2013-09-18..2017-01-20; undersecretary of state 2021-05-03..2024-03-22
USA | Christopher Landau | Landau | deputy secretary of state 2025-03-25..
USA | Elbridge Colby | Colby | undersecretary of defense 2025-04-08..
USA | Steve Witkoff, Steven Witkoff | Witkoff | special envoy 2025-01-20..
USA | Keith Kellogg | Kellogg | envoy for Ukraine 2025-01-20..2026-01
USA | Tom Barrack, Thomas Barrack | Barrack | ambassador to Turkey 2025-05..
USA | Massad Boulos | Boulos | adviser for Africa 2025-04..
USA | Mike Huckabee | Huckabee | ambassador to Israel 2025-04..
USA | John Coale | Coale | special envoy for Belarus 2025-11..
USA | George Glass | Glass | ambassador to Japan 2025-04..
USA | Rahm Emanuel | Emanuel | ambassador to Japan 2022-01-18..2025-01-15
USA | Brett McGurk | McGurk | envoy to the anti-IS coalition 2015-10-23..2018-12-31; White House Middle East coordinator 2021-01-20..2025-01-20
USA | Amos Hochstein | Hochstein | presidential envoy 2021-08..2025-01-20
USA | Jeffrey Feltman | Feltman | assistant secretary of state 2009-08..2012-06
USA | Tom Perriello | Perriello | envoy for Sudan 2024-02..2025-01
USA | George Mitchell | Mitchell | Middle East envoy 2009-01-22..2011-05-20
USA | Dennis Ross | | Middle East coordinator 1993..2001
USA | Jared Kushner | Kushner | presidential adviser 2017-01-20..2021-01-20; envoy 2025-10..
USA | Robert Malley, Rob Malley | Malley | envoy for Iran 2021-01-28..2023-06-29
USA | Brian Hook | Hook | envoy for Iran 2018-08-16..2020-08-06
USA | Elliott Abrams | Abrams | envoy for Venezuela 2019-01-25..2021-01-20
USA | John Kirby | Kirby | Pentagon press secretary 2013-12..2015-05; State Department spokesperson 2015-05-12..2017-01-20; Pentagon press secretary 2021-01-20..2022-05-27; White House national security spokesperson 2022-05-27..2025-01-20
USA | Matthew Miller | | State Department spokesperson 2023-04-24..2025-01-20
USA | Ned Price | | State Department spokesperson 2021-01-20..2023-03-17
USA | Tammy Bruce | | State Department spokesperson 2025-01-20..2025-08
USA | Tommy Pigott | Pigott | State Department deputy spokesperson 2025-01..
USA | Morgan Ortagus | Ortagus | State Department spokesperson 2019-04-03..2021-01-20; deputy Middle East envoy 2025-01..
USA | Heather Nauert | Nauert | State Department spokesperson 2017-04-24..2019-04-03
USA | Vedant Patel | | State Department deputy spokesperson 2022-04..2025-01
USA | Sean Parnell | Parnell | Pentagon spokesperson 2025-02..
USA | Pat Ryder | Ryder | Pentagon press secretary 2022-08-18..2025-01-20
USA | Sabrina Singh | | Pentagon deputy press secretary 2022..2025-01
USA | Karoline Leavitt | Leavitt | White House press secretary 2025-01-20..
USA | Karine Jean-Pierre | Jean-Pierre | White House press secretary 2022-05-13..2025-01-20
USA | Jen Psaki | Psaki | State Department spokesperson 2013-04-05..2015-03-31; White House press secretary 2021-01-20..2022-05-13
USA | Sarah Huckabee Sanders, Sarah Sanders | Sanders | White House press secretary 2017-07-26..2019-07-01
USA | Sean Spicer | Spicer | White House press secretary 2017-01-20..2017-07-21
USA | Josh Earnest | Earnest | White House press secretary 2014-06-20..2017-01-20
USA | Jay Carney | Carney | White House press secretary 2011-02-11..2014-06-20
USA | Ari Fleischer | Fleischer | White House press secretary 2001-01-20..2003-07-15
USA | Scott McClellan | McClellan | White House press secretary 2003-07-15..2006-05-10
USA | Richard Boucher | Boucher | State Department spokesperson 2000-06-01..2005-06-02
USA | Nicholas Burns | Burns | State Department spokesperson 1995..1997; ambassador to NATO 2001-08..2005-03; undersecretary of state 2005-03-18..2008-02-29; ambassador to China 2022-04-02..2025-01-20
USA | James Rubin, Jamie Rubin | | State Department spokesperson 1997-08..2000-05
USA | Mark Toner | Toner | State Department deputy spokesperson 2010-06-01..2017-04
USA | Paul Wolfowitz | Wolfowitz | deputy secretary of defense 2001-03-02..2005-06-01
USA | Paul Bremer, L. Paul Bremer | Bremer | administrator in Iraq 2003-05-11..2004-06-28
USA | Norman Schwarzkopf | Schwarzkopf | commander of Central Command 1988-11-23..1991-08-09
USA | Tommy Franks | Franks | commander of Central Command 2000-07-06..2003-07-07
USA | Michael Kurilla, Erik Kurilla | Kurilla | commander of Central Command 2022-04-01..2025-08-08
USA | Brad Cooper | | commander of Central Command 2025-08-08..
USA | Kenneth McKenzie | McKenzie | commander of Central Command 2019-03-28..2022-04-01
USA | Samuel Paparo | Paparo | commander of Indo-Pacific Command 2024-05-03..
USA | John Aquilino | Aquilino | commander of Indo-Pacific Command 2021-04-30..2024-05-03
USA | Harry Harris | Harris | commander of Pacific Command 2015-05-27..2018-05-30; ambassador to South Korea 2018-07-25..2021-01-20
USA | Xavier Brunson | Brunson | commander of US Forces Korea 2024-12-20..
USA | Paul LaCamera | LaCamera | commander of US Forces Korea 2021-07-02..2024-12-20
USA | Robert Abrams | Abrams | commander of US Forces Korea 2018-11-08..2021-07-02
USA | Michael Langley | | commander of Africa Command 2022-08-09..2025-08
USA | Nancy Pelosi | Pelosi | speaker of the House 2007-01-04..2011-01-03; speaker of the House 2019-01-03..2023-01-03
USA | Mike Johnson | | speaker of the House 2023-10-25..
USA | Dorothy Shea | | deputy ambassador to the UN 2024..
USA | Robert Wood | | deputy ambassador to the UN 2022..2024
USA | Richard Mills | | deputy ambassador to the UN 2020..2023
USA | Philip Goldberg | Goldberg | ambassador to South Korea 2022-07..2025-01
USA | Joseph Yun | | special representative for North Korea 2016-10..2018-03
USA | Robert Gallucci | Gallucci | chief negotiator with North Korea 1993..1994
USA | John Sullivan, John J. Sullivan | Sullivan | deputy secretary of state 2017-05-24..2019-12-20; ambassador to Russia 2020-01..2022-09
USA | Hugh Shelton | Shelton | chairman of the joint chiefs 1997-10-01..2001-09-30
USA | Richard Myers | Myers | chairman of the joint chiefs 2001-10-01..2005-09-30
USA | Peter Pace | | chairman of the joint chiefs 2005-10-01..2007-09-30
USA | John Shalikashvili | Shalikashvili | chairman of the joint chiefs 1993-10-25..1997-09-30
USA | Mike McConnell, John Michael McConnell | McConnell | director of national intelligence 2007-02-20..2009-01-27
USA | Dennis Blair | | director of national intelligence 2009-01-29..2010-05-28
USA | Dan Coats | Coats | director of national intelligence 2017-03-16..2019-08-15
USA | Richard Grenell | Grenell | ambassador to Germany 2018-05..2020-06; acting director of national intelligence 2020-02..2020-05; special envoy 2025-01..
USA | Michael Hayden | Hayden | NSA director 1999..2005; CIA director 2006-05-30..2009-02-12
USA | Porter Goss | Goss | CIA director 2004-09-24..2006-05-05
USA | John Danforth | Danforth | ambassador to the UN 2004-07-01..2005-01-20
USA | Alejandro Wolff | Wolff | deputy ambassador to the UN 2005..2010
USA | Rosemary DiCarlo | | deputy ambassador to the UN 2010..2014
USA | Thomas Pickering | Pickering | ambassador to the UN 1989-03..1992-05; undersecretary of state 1997-05..2000-12
USA | Joe Lockhart | Lockhart | White House press secretary 1998-08..2000-09
USA | Mike McCurry | McCurry | State Department spokesperson 1993..1995; White House press secretary 1994-12..1998-08
USA | Tony Snow | | White House press secretary 2006-05..2007-09
USA | Dana Perino | Perino | White House press secretary 2007-09..2009-01
USA | Robert Gibbs | Gibbs | White House press secretary 2009-01..2011-02
USA | Stephanie Grisham | Grisham | White House press secretary 2019-07..2020-04
USA | Kayleigh McEnany | McEnany | White House press secretary 2020-04..2021-01
USA | Dee Dee Myers | | White House press secretary 1993-01..1994-12
USA | Marlin Fitzwater | Fitzwater | White House press secretary 1987-02..1993-01
USA | Margaret Tutwiler | Tutwiler | State Department spokesperson 1989..1992
USA | Sean McCormack | McCormack | State Department spokesperson 2005-06..2009-01
USA | P.J. Crowley, Philip Crowley | Crowley | State Department spokesperson 2009-05..2011-03
USA | Ian Kelly | | State Department spokesperson 2009-05..2009-12
USA | Kenneth Bacon | | Pentagon spokesman 1994..2001
USA | Geoff Morrell | Morrell | Pentagon press secretary 2007..2011
USA | George Little | | Pentagon press secretary 2011..2013
USA | Peter Cook | | Pentagon press secretary 2015..2017
USA | Strobe Talbott | Talbott | deputy secretary of state 1994-02-23..2001-01-19
USA | Richard Armitage | Armitage | deputy secretary of state 2001-03-26..2005-02-22
USA | James Steinberg | Steinberg | deputy secretary of state 2009-01-29..2011-07-28
USA | James Kelly | | assistant secretary of state 2001-05..2005-01
USA | Jack Pritchard | Pritchard | special envoy for North Korea 2001..2003
USA | Stephen Bosworth | Bosworth | special representative for North Korea 2009-02..2011-10
USA | Glyn Davies | | special representative for North Korea 2012-01..2014-11
USA | Robert King | | envoy for human rights in North Korea 2009-11..2017-01
USA | Mark Lippert | Lippert | ambassador to South Korea 2014-10..2017-01
USA | Daniel Kritenbrink | Kritenbrink | ambassador to Vietnam 2017-11..2021-04; assistant secretary of state 2021-09..2025-01
USA | Daniel Russel | Russel | assistant secretary of state 2013-07..2017-03
USA | Caroline Kennedy | | ambassador to Japan 2013-11..2017-01; ambassador to Australia 2022-07..2024-11
USA | Max Baucus | Baucus | ambassador to China 2014-03..2017-01
USA | Terry Branstad | Branstad | ambassador to China 2017-06..2020-10
USA | David Perdue | Perdue | ambassador to China 2025-05..
USA | Michael McFaul | McFaul | ambassador to Russia 2012-01..2014-02
USA | Jon Huntsman | Huntsman | ambassador to China 2009-08..2011-04; ambassador to Russia 2017-10..2019-10
USA | Lynne Tracy | | ambassador to Russia 2023-01..2025-06
USA | Geoffrey Pyatt | Pyatt | ambassador to Ukraine 2013-08..2016-08
USA | Marie Yovanovitch | Yovanovitch | ambassador to Ukraine 2016-08..2019-05
USA | Bridget Brink | Brink | ambassador to Ukraine 2022-05..2025-04
USA | Eric Garcetti | Garcetti | ambassador to India 2023-05..2025-01
USA | Sergio Gor | Gor | ambassador to India 2025-10..
USA | MaryKay Carlson | Carlson | ambassador to the Philippines 2022-07..2026-01
USA | Kurt Volker | Volker | ambassador to NATO 2008-07..2009-05; envoy for Ukraine 2017-07..2019-09
USA | Kay Bailey Hutchison | Hutchison | ambassador to NATO 2017-08..2021-01
USA | Julianne Smith | | ambassador to NATO 2021-12..2024-11
USA | Matthew Whitaker | Whitaker | ambassador to NATO 2025-04..
USA | Ivo Daalder | Daalder | ambassador to NATO 2009-05..2013-07
USA | Mike Hammer | | envoy for the Horn of Africa 2022-06..2025
USA | Tim Lenderking, Timothy Lenderking | Lenderking | envoy for Yemen 2021-02..2025
USA | David Satterfield | Satterfield | ambassador to Turkey 2019-08..2022-03; humanitarian envoy 2023-10..2024
USA | Martin Indyk | Indyk | ambassador to Israel 1995-04..1997-09; ambassador to Israel 2000-01..2001-07; Middle East envoy 2013-07..2014-06
USA | David Friedman | | ambassador to Israel 2017-05..2021-01
USA | Anthony Zinni | Zinni | commander of Central Command 1997-08..2000-07; Middle East envoy 2001-11..2003
USA | William Fallon | Fallon | commander of Central Command 2007-03..2008-03
USA | John Abizaid | Abizaid | commander of Central Command 2003-07..2007-03
USA | Lloyd Austin | Austin | commander of Central Command 2013-03-22..2016-03-30
USA | Joseph Votel | Votel | commander of Central Command 2016-03..2019-03
USA | Ricardo Sanchez | | commander in Iraq 2003-06..2004-07
USA | George Casey | Casey | commander in Iraq 2004-07..2007-02; army chief of staff 2007-04..2011-04
USA | Stanley McChrystal | McChrystal | commander in Afghanistan 2009-06-15..2010-06-23
USA | Timothy Keating | | commander of Pacific Command 2007-03..2009-10
USA | Phil Davidson, Philip Davidson | Davidson | commander of Indo-Pacific Command 2018-05..2021-04
USA | Charles Flynn | | commander of the army in the Pacific 2021-06..2024-11
USA | Mitch McConnell | McConnell | Senate leader 2007-01-03..2025-01-03
USA | John Boehner | Boehner | speaker of the House 2011-01-05..2015-10-29
USA | Paul Ryan | Ryan | speaker of the House 2015-10-29..2019-01-03
USA | Kevin McCarthy | McCarthy | speaker of the House 2023-01-07..2023-10-03
USA | Newt Gingrich | Gingrich | speaker of the House 1995-01-04..1999-01-03
USA | Charlene Barshefsky | Barshefsky | trade representative 1996-04..2001-01
USA | Mickey Kantor | Kantor | trade representative 1993-01..1996-04
USA | Robert Zoellick | Zoellick | trade representative 2001-02..2005-02; deputy secretary of state 2005-02..2006-07
USA | Susan Schwab | Schwab | trade representative 2006-06..2009-01
USA | Ron Kirk | | trade representative 2009-03..2013-03
USA | Michael Froman | Froman | trade representative 2013-06..2017-01
USA | Robert Rubin | Rubin | treasury secretary 1995-01..1999-07
USA | Larry Summers, Lawrence Summers | Summers | treasury secretary 1999-07..2001-01
USA | John Snow | | treasury secretary 2003-02..2006-06
USA | Henry Paulson, Hank Paulson | Paulson | treasury secretary 2006-07..2009-01
USA | Stuart Levey | Levey | undersecretary of the treasury 2004-07..2011-03
USA | Brian Nelson | | undersecretary of the treasury 2021-12..2024-08
USA | Wally Adeyemo | Adeyemo | deputy treasury secretary 2021-03..2025-01
USA | Alan Greenspan | Greenspan | chairman of the Federal Reserve 1987-08-11..2006-01-31
USA | Ben Bernanke | Bernanke | chairman of the Federal Reserve 2006-02-01..2014-01-31
USA | Jerome Powell | | chairman of the Federal Reserve 2018-02-05..2026-05
USA | Janet Reno | Reno | attorney general 1993-03..2001-01
USA | William Barr, Bill Barr | Barr | attorney general 2019-02-14..2020-12-23
USA | Jeff Sessions | | attorney general 2017-02-09..2018-11-07
USA | Eric Holder | Holder | attorney general 2009-02-03..2015-04-27
USA | John Ashcroft | Ashcroft | attorney general 2001-02..2005-02
USA | Robert Mueller | Mueller | FBI director 2001-09-04..2013-09-04
USA | James Comey | Comey | FBI director 2013-09-04..2017-05-09
USA | Christopher Wray | Wray | FBI director 2017-08-02..2025-01-20
USA | Kash Patel | Patel | FBI director 2025-02-20..
USA | Michael Chertoff | Chertoff | homeland security secretary 2005-02..2009-01
USA | Janet Napolitano | Napolitano | homeland security secretary 2009-01..2013-09
USA | Jeh Johnson | | homeland security secretary 2013-12..2017-01
USA | Ernest Moniz | Moniz | energy secretary 2013-05..2017-01
USA | Rick Perry | Perry | energy secretary 2017-03..2019-12
USA | Jennifer Granholm | Granholm | energy secretary 2021-02..2025-01
USA | Chris Wright | | energy secretary 2025-02..
USA | Doug Burgum | Burgum | interior secretary 2025-02..
USA | Stephen Miller | | White House deputy chief of staff 2025-01-20..
USA | Dan Driscoll | Driscoll | army secretary 2025-02-25..
# Latin America and the Caribbean; Canada
CAN | Mark Carney | Carney | pm 2025-03-14..
CAN | Justin Trudeau | Trudeau | pm 2015-11-04..2025-03-14
CAN | Stephen Harper | Harper | pm 2006-02-06..2015-11-04
CAN | Paul Martin | Martin | finance minister 1993-11-04..2002-06-02; pm 2003-12-12..2006-02-06
CAN | Jean Chrétien | Chrétien | pm 1993-11-04..2003-12-12
CAN | Kim Campbell | Campbell | pm 1993-06-25..1993-11-04
CAN | Brian Mulroney | Mulroney | pm 1984-09-17..1993-06-25
CAN | Anita Anand | Anand | dm 2021-10-26..2023-07-26; fm 2025-05-13..
CAN | Mélanie Joly | Joly | fm 2021-10-26..2025-05-13
CAN | Marc Garneau | Garneau | fm 2021-01-12..2021-10-26
CAN | François-Philippe Champagne | Champagne | fm 2019-11-20..2021-01-12; finance minister 2025-03-14..
CAN | Chrystia Freeland | Freeland | fm 2017-01-10..2019-11-20; finance minister 2020-08-18..2024-12-16
CAN | Stéphane Dion | Dion | fm 2015-11-04..2017-01-10
CAN | John Baird | Baird | fm 2011-05-18..2015-02-03
CAN | Lloyd Axworthy | Axworthy | fm 1996-01-25..2000-10-17
CAN | Bill Graham | | fm 2002-01-16..2004-07-20
CAN | David McGuinty | McGuinty | dm 2025-05-13..
CAN | Bill Blair | Blair | dm 2023-07-26..2025-05-13
CAN | Bob Rae | Rae | ambassador to the UN 2020-08..2025-11
CAN | Dominic LeBlanc | LeBlanc | public safety minister 2023-07-26..2024-12-20; finance minister 2024-12-16..2025-03-14; trade minister 2025-05-13..
MEX | Claudia Sheinbaum | Sheinbaum | p 2024-10-01..
MEX | Andrés Manuel López Obrador, AMLO | López Obrador | p 2018-12-01..2024-10-01
MEX | Enrique Peña Nieto | Peña Nieto | p 2012-12-01..2018-12-01
MEX | Felipe Calderón | Calderón | p 2006-12-01..2012-12-01
MEX | Vicente Fox | Fox | p 2000-12-01..2006-12-01
MEX | Ernesto Zedillo | Zedillo | p 1994-12-01..2000-12-01
MEX | Carlos Salinas, Carlos Salinas de Gortari | Salinas | p 1988-12-01..1994-12-01
MEX | Juan Ramón de la Fuente | de la Fuente | ambassador to the UN 2018-12..2023; fm 2024-10-01..
MEX | Alicia Bárcena | Bárcena | fm 2023-07-03..2024-10-01
MEX | Marcelo Ebrard | Ebrard | fm 2018-12-01..2023-06-12; economy minister 2024-10-01..
MEX | Luis Videgaray | Videgaray | fm 2017-01-04..2018-11-30
MEX | Jorge Castañeda | Castañeda | fm 2000-12-01..2003-01-10
CUB | Miguel Díaz-Canel | Díaz-Canel | p 2018-04-19..
CUB | Raúl Castro | Castro | dm 1959-10-16..2008-02-24; p 2008-02-24..2018-04-19
CUB | Fidel Castro | Castro | pm 1959-02-16..1976-12-02; p 1976-12-02..2008-02-24
CUB | Bruno Rodríguez, Bruno Rodríguez Parrilla | | fm 2009-03-02..
CUB | Felipe Pérez Roque | Pérez Roque | fm 1999-05-28..2009-03-02
CUB | Roberto Robaina | Robaina | fm 1993-03-31..1999-05-28
CUB | Carlos Fernández de Cossío | Fernández de Cossío | deputy foreign minister 2021..
CUB | Manuel Marrero | Marrero | pm 2019-12-21..
HTI | Jean-Bertrand Aristide | Aristide | p 1991-02-07..1991-09-29; p 1994-10-15..1996-02-07; p 2001-02-07..2004-02-29
HTI | René Préval | Préval | p 1996-02-07..2001-02-07; p 2006-05-14..2011-05-14
HTI | Jovenel Moïse | Moïse | p 2017-02-07..2021-07-07
HTI | Michel Martelly | Martelly | p 2011-05-14..2016-02-07
HTI | Ariel Henry | Henry | pm 2021-07-20..2024-04-24
HTI | Alix Didier Fils-Aimé | Fils-Aimé | pm 2024-11-11..
HTI | Raoul Cédras | Cédras | head of the junta 1991-09-30..1994-10-12
DOM | Luis Abinader | Abinader | p 2020-08-16..
DOM | Danilo Medina | Medina | p 2012-08-16..2020-08-16
DOM | Leonel Fernández | Fernández | p 1996-08-16..2000-08-16; p 2004-08-16..2012-08-16
DOM | Roberto Álvarez | Álvarez | fm 2020-08-16..
JAM | Andrew Holness | Holness | pm 2011-10-23..2012-01-05; pm 2016-03-03..
JAM | P.J. Patterson, Percival Patterson | Patterson | pm 1992-03-30..2006-03-30
JAM | Kamina Johnson Smith | Johnson Smith | fm 2016-03-07..
TTO | Kamla Persad-Bissessar | Persad-Bissessar | pm 2010-05-26..2015-09-09; pm 2025-05-01..
TTO | Keith Rowley | Rowley | pm 2015-09-09..2025-03-17
TTO | Sean Sobers | Sobers | fm 2025-05..
BRB | Mia Mottley | Mottley | pm 2018-05-25..
BHS | Philip Davis | Davis | pm 2021-09-17..
ATG | Gaston Browne | Browne | pm 2014-06-13..
GRD | Dickon Mitchell | Mitchell | pm 2022-06-24..
LCA | Philip Pierre, Philip J. Pierre | Pierre | pm 2021-07-28..
VCT | Ralph Gonsalves | Gonsalves | pm 2001-03-29..2025-11-28
VCT | Godwin Friday | | pm 2025-11-28..
DMA | Roosevelt Skerrit | Skerrit | pm 2004-01-08..
KNA | Terrance Drew | Drew | pm 2022-08-06..
BLZ | Johnny Briceño | Briceño | pm 2020-11-12..
GTM | Bernardo Arévalo | Arévalo | p 2024-01-15..
GTM | Alejandro Giammattei | Giammattei | p 2020-01-14..2024-01-14
GTM | Jimmy Morales | Morales | p 2016-01-14..2020-01-14
GTM | Otto Pérez Molina | Pérez Molina | p 2012-01-14..2015-09-03
GTM | Álvaro Arzú | Arzú | p 1996-01-14..2000-01-14
GTM | Carlos Ramiro Martínez | | fm 2024-01-15..
SLV | Nayib Bukele | Bukele | p 2019-06-01..
SLV | Salvador Sánchez Cerén | Sánchez Cerén | p 2014-06-01..2019-06-01
SLV | Mauricio Funes | Funes | p 2009-06-01..2014-06-01
SLV | Alfredo Cristiani | Cristiani | p 1989-06-01..1994-06-01
SLV | Alexandra Hill Tinoco, Alexandra Hill | Hill Tinoco | fm 2019-06-01..
HND | Nasry Asfura | Asfura | p 2026-01-27..
HND | Xiomara Castro | Castro | p 2022-01-27..2026-01-27
HND | Juan Orlando Hernández | Hernández | p 2014-01-27..2022-01-27
HND | Porfirio Lobo | Lobo | p 2010-01-27..2014-01-27
HND | Roberto Micheletti | Micheletti | p 2009-06-28..2010-01-27
HND | Manuel Zelaya, Mel Zelaya | Zelaya | p 2006-01-27..2009-06-28
NIC | Daniel Ortega | Ortega | head of the junta 1979-07-18..1985-01-10; p 1985-01-10..1990-04-25; p 2007-01-10..
NIC | Rosario Murillo | Murillo | vice-president 2017-01-10..2025-02-18; co-president 2025-02-18..
NIC | Violeta Chamorro, Violeta Barrios de Chamorro | Chamorro | p 1990-04-25..1997-01-10
NIC | Arnoldo Alemán | Alemán | p 1997-01-10..2002-01-10
NIC | Enrique Bolaños | Bolaños | p 2002-01-10..2007-01-10
NIC | Denis Moncada | Moncada | fm 2017-01..2024-09; fm 2025..
CRI | Laura Fernández | | p 2026-05-08..
CRI | Rodrigo Chaves | Chaves | p 2022-05-08..2026-05-08
CRI | Carlos Alvarado | Alvarado | p 2018-05-08..2022-05-08
CRI | Laura Chinchilla | Chinchilla | p 2010-05-08..2014-05-08
CRI | Óscar Arias | Arias | p 1986-05-08..1990-05-08; p 2006-05-08..2010-05-08
CRI | Arnoldo André | André | fm 2022-05-08..2026-05-08
PAN | José Raúl Mulino | Mulino | p 2024-07-01..
PAN | Laurentino Cortizo | Cortizo | p 2019-07-01..2024-07-01
PAN | Juan Carlos Varela | Varela | p 2014-07-01..2019-07-01
PAN | Ricardo Martinelli | Martinelli | p 2009-07-01..2014-07-01
PAN | Manuel Noriega | Noriega | leader 1983-08-12..1989-12-20
PAN | Javier Martínez-Acha | Martínez-Acha | fm 2024-07-01..
COL | Gustavo Petro | Petro | p 2022-08-07..2026-08-07
COL | Iván Duque | Duque | p 2018-08-07..2022-08-07
COL | Juan Manuel Santos | Santos | dm 2006-07-19..2009-05-18; p 2010-08-07..2018-08-07
COL | Álvaro Uribe | Uribe | p 2002-08-07..2010-08-07
COL | Andrés Pastrana | Pastrana | p 1998-08-07..2002-08-07
COL | Ernesto Samper | Samper | p 1994-08-07..1998-08-07
COL | César Gaviria | Gaviria | p 1990-08-07..1994-08-07
COL | Rosa Villavicencio, Rosa Yolanda Villavicencio | Villavicencio | fm 2025-07..
COL | Laura Sarabia | Sarabia | fm 2025-01-29..2025-07-04
COL | Luis Gilberto Murillo | Murillo | fm 2024-05..2025-01
COL | Álvaro Leyva | Leyva | fm 2022-08-07..2024-05
COL | Pedro Sánchez Suárez | | dm 2025-03..
COL | María Ángela Holguín | Holguín | fm 2010-08-07..2018-08-07
VEN | Nicolás Maduro | Maduro | fm 2006-08-09..2013-01-15; p 2013-03-05..2026-01-03
VEN | Hugo Chávez | Chávez | p 1999-02-02..2013-03-05
VEN | Rafael Caldera | Caldera | p 1994-02-02..1999-02-02
VEN | Carlos Andrés Pérez | Pérez | p 1989-02-02..1993-05-21
VEN | Delcy Rodríguez | Rodríguez | fm 2014-12-26..2017-06-21; vice-president 2018-06-14..2026-01-05; acting p 2026-01-05..
VEN | Yván Gil | Gil | fm 2023-01-06..
VEN | Jorge Arreaza | Arreaza | fm 2017-08-02..2021-08-19
VEN | Elías Jaua | Jaua | fm 2013-01-15..2014-09-02
VEN | Vladimir Padrino, Vladimir Padrino López | Padrino, Padrino López | dm 2014-10-25..
VEN | Diosdado Cabello | Cabello | speaker of parliament 2012-01-05..2016-01-05; interior minister 2024-08-27..
VEN | Jorge Rodríguez | Rodríguez | vice-president 2007-01..2008-01; speaker of parliament 2021-01-05..
VEN | Samuel Moncada | Moncada | ambassador to the UN 2017..
- | Juan Guaidó | Guaidó | speaker of the opposition assembly 2019-01-05..2023-01-05
- | María Corina Machado | Machado | opposition leader 2023-10..
- | Edmundo González, Edmundo González Urrutia | González Urrutia | opposition candidate 2024-04..
GUY | Irfaan Ali, Mohamed Irfaan Ali | Ali | p 2020-08-02..
GUY | David Granger | Granger | p 2015-05-16..2020-08-02
GUY | Bharrat Jagdeo | Jagdeo | p 1999-08-11..2011-12-03; vice-president 2020-08-02..
GUY | Cheddi Jagan | Jagan | p 1992-10-09..1997-03-06
GUY | Hugh Todd | Todd | fm 2020-08..
SUR | Jennifer Geerlings-Simons, Jennifer Simons | Geerlings-Simons, Simons | p 2025-07-16..
SUR | Chan Santokhi | Santokhi | p 2020-07-16..2025-07-16
SUR | Dési Bouterse | Bouterse | leader 1980-02-25..1988-01-25; p 2010-08-12..2020-07-16
SUR | Albert Ramdin | Ramdin | fm 2020-07..2025-05
BRA | Luiz Inácio Lula da Silva | Lula, Lula da Silva | p 2003-01-01..2011-01-01; p 2023-01-01..
BRA | Jair Bolsonaro | Bolsonaro | p 2019-01-01..2023-01-01
BRA | Michel Temer | Temer | p 2016-05-12..2019-01-01
BRA | Dilma Rousseff | Rousseff | p 2011-01-01..2016-08-31
BRA | Fernando Henrique Cardoso | Cardoso | fm 1992-10-05..1993-05-20; p 1995-01-01..2003-01-01
BRA | Itamar Franco | | p 1992-12-29..1995-01-01
BRA | Fernando Collor, Fernando Collor de Mello | Collor | p 1990-03-15..1992-12-29
BRA | Mauro Vieira | Vieira | fm 2015-01-01..2016-05-12; fm 2023-01-01..
BRA | Ernesto Araújo | Araújo | fm 2019-01-01..2021-03-30
BRA | Antonio Patriota | Patriota | fm 2011-01-01..2013-08-26
BRA | Celso Amorim | Amorim | fm 1993-08-31..1995-01-01; fm 2003-01-01..2011-01-01; dm 2011-08-08..2015-01-01; presidential adviser 2023-01-01..
BRA | Fernando Haddad | Haddad | finance minister 2023-01-01..2026-03
ARG | Javier Milei | Milei | p 2023-12-10..
ARG | Alberto Fernández | Fernández | p 2019-12-10..2023-12-10
ARG | Mauricio Macri | Macri | p 2015-12-10..2019-12-10
ARG | Cristina Fernández de Kirchner, Cristina Kirchner, Cristina Fernández | Kirchner, Fernández de Kirchner | p 2007-12-10..2015-12-10; vice-president 2019-12-10..2023-12-10
ARG | Néstor Kirchner | Kirchner | p 2003-05-25..2007-12-10
ARG | Eduardo Duhalde | Duhalde | p 2002-01-02..2003-05-25
ARG | Fernando de la Rúa | de la Rúa | p 1999-12-10..2001-12-21
ARG | Carlos Menem | Menem | p 1989-07-08..1999-12-10
ARG | Leopoldo Galtieri | Galtieri | p 1981-12-22..1982-06-18
ARG | Pablo Quirno | Quirno | fm 2025-10-28..
ARG | Gerardo Werthein | Werthein | fm 2024-10-30..2025-10-22
ARG | Diana Mondino | Mondino | fm 2023-12-10..2024-10-30
ARG | Santiago Cafiero | Cafiero | fm 2021-09-20..2023-12-10
ARG | Susana Malcorra | Malcorra | fm 2015-12-10..2017-06-12
ARG | Héctor Timerman | Timerman | fm 2010-06-18..2015-12-10
ARG | Guido di Tella | di Tella | fm 1991-01-31..1999-12-10
ARG | Luis Petri | Petri | dm 2023-12-10..2025-12
CHL | José Antonio Kast | Kast | p 2026-03-11..
CHL | Gabriel Boric | Boric | p 2022-03-11..2026-03-11
CHL | Sebastián Piñera | Piñera | p 2010-03-11..2014-03-11; p 2018-03-11..2022-03-11
CHL | Michelle Bachelet | Bachelet | dm 2002-01-07..2004-09-29; p 2006-03-11..2010-03-11; p 2014-03-11..2018-03-11
CHL | Ricardo Lagos | | p 2000-03-11..2006-03-11
CHL | Eduardo Frei, Eduardo Frei Ruiz-Tagle | Frei | p 1994-03-11..2000-03-11
CHL | Patricio Aylwin | Aylwin | p 1990-03-11..1994-03-11
CHL | Augusto Pinochet | Pinochet | head of the junta 1973-09-11..1974-12-17; p 1974-12-17..1990-03-11
CHL | Alberto van Klaveren | van Klaveren | fm 2023-03-10..2026-03-11
CHL | Heraldo Muñoz | Muñoz | fm 2014-03-11..2018-03-11
PER | José Jerí | Jerí | p 2025-10-10..2026-02
PER | Dina Boluarte | Boluarte | p 2022-12-07..2025-10-10
PER | Pedro Castillo | Castillo | p 2021-07-28..2022-12-07
PER | Francisco Sagasti | Sagasti | p 2020-11-17..2021-07-28
PER | Martín Vizcarra | Vizcarra | p 2018-03-23..2020-11-09
PER | Pedro Pablo Kuczynski | Kuczynski | p 2016-07-28..2018-03-23
PER | Ollanta Humala | Humala | p 2011-07-28..2016-07-28
PER | Alan García | García | p 1985-07-28..1990-07-28; p 2006-07-28..2011-07-28
PER | Alejandro Toledo | Toledo | p 2001-07-28..2006-07-28
PER | Alberto Fujimori | Fujimori | p 1990-07-28..2000-11-22
PER | Hugo de Zela | de Zela | fm 2025-10-14..
PER | Elmer Schialer | Schialer | fm 2024-09..2025-10
BOL | Rodrigo Paz, Rodrigo Paz Pereira | Paz | p 2025-11-08..
BOL | Luis Arce | Arce | p 2020-11-08..2025-11-08
BOL | Jeanine Áñez | Áñez | p 2019-11-12..2020-11-08
BOL | Evo Morales | Morales | p 2006-01-22..2019-11-10
BOL | Carlos Mesa | Mesa | p 2003-10-17..2005-06-09
BOL | Gonzalo Sánchez de Lozada | Sánchez de Lozada | p 1993-08-06..1997-08-06; p 2002-08-06..2003-10-17
BOL | Hugo Banzer | Banzer | p 1997-08-06..2001-08-07
BOL | Fernando Aramayo | Aramayo | fm 2025-11-09..
BOL | Celinda Sosa | Sosa | fm 2023-11..2025-11
ECU | Daniel Noboa | Noboa | p 2023-11-23..
ECU | Guillermo Lasso | Lasso | p 2021-05-24..2023-11-23
ECU | Lenín Moreno | Moreno | p 2017-05-24..2021-05-24
ECU | Rafael Correa | Correa | p 2007-01-15..2017-05-24
ECU | Lucio Gutiérrez | Gutiérrez | p 2003-01-15..2005-04-20
ECU | Jamil Mahuad | Mahuad | p 1998-08-10..2000-01-21
ECU | Gabriela Sommerfeld | Sommerfeld | fm 2023-11-23..
ECU | Ricardo Patiño | Patiño | fm 2010-01..2016-03
PRY | Santiago Peña | Peña | p 2023-08-15..
PRY | Mario Abdo Benítez | Abdo Benítez | p 2018-08-15..2023-08-15
PRY | Horacio Cartes | Cartes | p 2013-08-15..2018-08-15
PRY | Fernando Lugo | Lugo | p 2008-08-15..2012-06-22
PRY | Alfredo Stroessner | Stroessner | p 1954-08-15..1989-02-03
PRY | Rubén Ramírez Lezcano | Ramírez Lezcano | fm 2023-08-15..
URY | Yamandú Orsi | Orsi | p 2025-03-01..
URY | Luis Lacalle Pou | Lacalle Pou | p 2020-03-01..2025-03-01
URY | Tabaré Vázquez | Vázquez | p 2005-03-01..2010-03-01; p 2015-03-01..2020-03-01
URY | José Mujica | Mujica | p 2010-03-01..2015-03-01
URY | Julio María Sanguinetti | Sanguinetti | p 1985-03-01..1990-03-01; p 1995-03-01..2000-03-01
URY | Mario Lubetkin | Lubetkin | fm 2025-03-01..
ATG | Lester Bird | Bird | pm 1994-03-09..2004-03-24
ATG | Baldwin Spencer | Spencer | pm 2004-03-24..2014-06-13
ATG | Vere Bird | Bird | pm 1981-11-01..1994-03-09
BHS | Perry Christie | Christie | pm 2002-05-03..2007-05-04; pm 2012-05-08..2017-05-11
BHS | Hubert Ingraham | Ingraham | pm 1992-08-21..2002-05-03; pm 2007-05-04..2012-05-08
BHS | Hubert Minnis | Minnis | pm 2017-05-11..2021-09-17
BHS | Lynden Pindling | Pindling | pm 1973-07-10..1992-08-21
BLZ | Dean Barrow | Barrow | pm 2008-02-08..2020-11-12
BLZ | Manuel Esquivel | Esquivel | pm 1984-12-17..1989-09-07; pm 1993-07-02..1998-08-28
BLZ | Said Musa | Musa | pm 1998-08-28..2008-02-08
BLZ | George Price | | pm 1989-09-07..1993-07-02
BOL | Eduardo Rodríguez Veltzé | Rodríguez Veltzé | p 2005-06-09..2006-01-22
BOL | Jorge Quiroga, Jorge "Tuto" Quiroga | Quiroga | p 2001-08-07..2002-08-06
BOL | Jaime Paz Zamora | Paz Zamora | p 1989-08-06..1993-08-06
BOL | David Choquehuanca | Choquehuanca | fm 2006-01-23..2017-01-23; vice-president 2020-11-08..2025-11-08
BRA | José Sarney | Sarney | p 1985-03-15..1990-03-15
BRB | Owen Arthur | Arthur | pm 1994-09-07..2008-01-16
BRB | Freundel Stuart | | pm 2010-10-23..2018-05-25
BRB | David Thompson | | pm 2008-01-16..2010-10-23
BRB | Erskine Sandiford | Sandiford | pm 1987-06-01..1994-09-07
COL | Virgilio Barco | Barco | p 1986-08-07..1990-08-07
COL | Carlos Holmes Trujillo | Holmes Trujillo | fm 2018-08-07..2019-11-13; dm 2019-11-13..2021-01-26
COL | Marta Lucía Ramírez | Ramírez | dm 2002-08-07..2003-11; vice-president 2018-08-07..2022-08-07; fm 2021-05-19..2022-08-07
COL | Iván Velásquez | Velásquez | dm 2022-08-07..2025-03
CRI | Abel Pacheco | Pacheco | p 2002-05-08..2006-05-08
CRI | Rafael Ángel Calderón | | p 1990-05-08..1994-05-08
CRI | José María Figueres | Figueres | p 1994-05-08..1998-05-08
CRI | Luis Guillermo Solís | Solís | p 2014-05-08..2018-05-08
CRI | Miguel Ángel Rodríguez | | p 1998-05-08..2002-05-08
DMA | Edison James | | pm 1995-06-14..2000-02-03
DMA | Eugenia Charles | | pm 1980-07-21..1995-06-14
DOM | Joaquín Balaguer | Balaguer | p 1986-08-16..1996-08-16
DOM | Hipólito Mejía | Mejía | p 2000-08-16..2004-08-16
ECU | Fabián Alarcón | Alarcón | p 1997-02-11..1998-08-10
ECU | Alfredo Palacio | Palacio | p 2005-04-20..2007-01-15
ECU | Rodrigo Borja | Borja | p 1988-08-10..1992-08-10
ECU | Abdalá Bucaram | Bucaram | p 1996-08-10..1997-02-06
ECU | Sixto Durán Ballén | Durán Ballén | p 1992-08-10..1996-08-10
ECU | Gustavo Noboa | Noboa | p 2000-01-22..2003-01-15
GRD | Nicholas Brathwaite | Brathwaite | pm 1990-03-16..1995-02-01
GRD | Tillman Thomas | | pm 2008-07-09..2013-02-20
GRD | Keith Mitchell | Mitchell | pm 1995-06-22..2008-07-09; pm 2013-02-20..2022-06-24
GTM | Alfonso Portillo | Portillo | p 2000-01-14..2004-01-14
GTM | Óscar Berger | Berger | p 2004-01-14..2008-01-14
GTM | Vinicio Cerezo | Cerezo | p 1986-01-14..1991-01-14
GTM | Álvaro Colom | Colom | p 2008-01-14..2012-01-14
GTM | Ramiro de León Carpio | de León Carpio | p 1993-06-06..1996-01-14
GTM | Jorge Serrano, Jorge Serrano Elías | Serrano | p 1991-01-14..1993-06-01
GUY | Desmond Hoyte | Hoyte | p 1985-08-06..1992-10-09
GUY | Donald Ramotar | Ramotar | p 2011-12-03..2015-05-16
GUY | Samuel Hinds | Hinds | p 1997-03-06..1997-12-19
GUY | Janet Jagan | Jagan | p 1997-12-19..1999-08-11
HND | José Azcona | Azcona | p 1986-01-27..1990-01-27
HND | Rafael Callejas | Callejas | p 1990-01-27..1994-01-27
HND | Carlos Flores, Carlos Roberto Flores | Flores | p 1998-01-27..2002-01-27
HND | Carlos Roberto Reina | Reina | p 1994-01-27..1998-01-27
HND | Ricardo Maduro | | p 2002-01-27..2006-01-27
HTI | Prosper Avril | Avril | p 1988-09-17..1990-03-10
HTI | Boniface Alexandre | | acting p 2004-02-29..2006-05-14
HTI | Jocelerme Privert | Privert | acting p 2016-02-14..2017-02-07
HTI | Ertha Pascal-Trouillot | Pascal-Trouillot | acting p 1990-03-13..1991-02-07
HTI | Claude Joseph | | fm 2020-04..2021-11
JAM | Bruce Golding | Golding | pm 2007-09-11..2011-10-23
JAM | Michael Manley | Manley | pm 1989-02-10..1992-03-30
JAM | Portia Simpson-Miller, Portia Simpson Miller | Simpson-Miller, Simpson Miller | pm 2006-03-30..2007-09-11; pm 2012-01-05..2016-03-03
KNA | Denzil Douglas | | pm 1995-07-07..2015-02-18; fm 2022-08..
KNA | Kennedy Simmonds | Simmonds | pm 1983-09-19..1995-07-07
KNA | Timothy Harris | | pm 2015-02-18..2022-08-06
LCA | Kenny Anthony | | pm 1997-05-24..2006-12-15; pm 2011-11-30..2016-06-07
LCA | John Compton | Compton | pm 1982-05-03..1996-04-02; pm 2006-12-15..2007-09-07
LCA | Allen Chastanet | Chastanet | pm 2016-06-07..2021-07-28
PAN | Ernesto Pérez Balladares | Pérez Balladares | p 1994-09-01..1999-09-01
PAN | Guillermo Endara | Endara | p 1989-12-20..1994-09-01
PAN | Martín Torrijos | Torrijos | p 2004-09-01..2009-07-01
PAN | Mireya Moscoso | Moscoso | p 1999-09-01..2004-09-01
PER | Valentín Paniagua | Paniagua | p 2000-11-22..2001-07-28
PRY | Raúl Cubas | Cubas | p 1998-08-15..1999-03-28
PRY | Federico Franco | | p 2012-06-22..2013-08-15
PRY | Luis González Macchi | González Macchi | p 1999-03-28..2003-08-15
PRY | Nicanor Duarte, Nicanor Duarte Frutos | Duarte | p 2003-08-15..2008-08-15
PRY | Andrés Rodríguez | | p 1989-02-03..1993-08-15
PRY | Juan Carlos Wasmosy | Wasmosy | p 1993-08-15..1998-08-15
SLV | Armando Calderón Sol | Calderón Sol | p 1994-06-01..1999-06-01
SLV | Francisco Flores | Flores | p 1999-06-01..2004-06-01
SLV | Antonio Saca, Elías Antonio Saca | Saca | p 2004-06-01..2009-06-01
SUR | Ronald Venetiaan | Venetiaan | p 1991-09-16..1996-09-15; p 2000-08-12..2010-08-12
SUR | Jules Wijdenbosch | Wijdenbosch | p 1996-09-15..2000-08-12
SUR | Ramsewak Shankar | Shankar | p 1988-01-25..1990-12-24
TTO | Patrick Manning | Manning | pm 1991-12-17..1995-11-09; pm 2001-12-24..2010-05-26
TTO | Basdeo Panday | Panday | pm 1995-11-09..2001-12-24
TTO | A.N.R. Robinson, Arthur Robinson | Robinson | pm 1986-12-18..1991-12-17; p 1997-03-19..2003-03-17
URY | Jorge Batlle | Batlle | p 2000-03-01..2005-03-01
URY | Luis Alberto Lacalle | Lacalle | p 1990-03-01..1995-03-01
VCT | James Mitchell | Mitchell | pm 1984-07-30..2000-10-27
VEN | Ramón José Velásquez | Velásquez | p 1993-06-05..1994-02-02
VEN | José Vicente Rangel | Rangel | fm 1999-02-02..2001-02; vice-president 2002-04-28..2007-01-08
VEN | Alí Rodríguez Araque | Rodríguez Araque | fm 2004-11..2006-08
CAN | Joe Clark | Clark | pm 1979-06-04..1980-03-03; fm 1984-09-17..1991-04-20
CAN | Barbara McDougall | McDougall | fm 1991-04-21..1993-06-25
CAN | André Ouellet | Ouellet | fm 1993-11-04..1996-01-25
CAN | John Manley | Manley | fm 2000-10-17..2002-01-16
CAN | Pierre Pettigrew | Pettigrew | fm 2004-07-20..2006-02-06
CAN | Peter MacKay | MacKay | fm 2006-02-06..2007-08-14; dm 2007-08-14..2013-07-15
CAN | Maxime Bernier | Bernier | fm 2007-08-14..2008-05-26
CAN | Lawrence Cannon | Cannon | fm 2008-10-30..2011-05-18
CAN | Rob Nicholson | | fm 2015-02-09..2015-11-04
CAN | Harjit Sajjan | Sajjan | dm 2015-11-04..2021-10-26
SUR | Melvin Bouva | Bouva | fm 2025-07..
HND | Enrique Reina, Eduardo Enrique Reina | | fm 2022-01..2025-08
HND | Javier Bu Soto | | fm 2025-08..2026-01
BLZ | Francis Fonseca | Fonseca | fm 2023..
BRB | Kerrie Symmonds | Symmonds | fm 2022-01..
ATG | Chet Greene, E.P. Chet Greene | | fm 2018-03..
BHS | Fred Mitchell | | fm 2002..2007; fm 2012..2017; fm 2021-09..
GRD | Joseph Andall | Andall | fm 2022-06..
LCA | Alva Baptiste | Baptiste | fm 2021-08..
VCT | Keisal Peters | Peters | fm 2022..2025-11
DMA | Vince Henderson | Henderson | fm 2022-12..
HTI | Jean-Victor Harvel Jean-Baptiste | | fm 2024-11..
HTI | Laurent Saint-Cyr | Saint-Cyr | president of the transitional council 2025-08-07..2026-02-07
HTI | Leslie Voltaire | | president of the transitional council 2024-10-07..2025-03-07
CHL | Francisco Pérez Mackenna | Pérez Mackenna | fm 2026-03-11..
`;
