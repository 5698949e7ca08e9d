// Correlates of War country numbers and the codes used here: ISO 3166-1 alpha-3 where there is one, else a code of a former
// state. One number may stand for several states in turn (365: Russia, the Soviet Union, Russia), so it is read on a day.
// Numbers and names: Correlates of War, State System Membership v2016; days of change: the states' own acts.
import type { Day } from "../../kernel/day.js";

const TABLE = `
2 USA|20 CAN|31 BHS|40 CUB|41 HTI|42 DOM|51 JAM|52 TTO|53 BRB|54 DMA|55 GRD|56 LCA|57 VCT|58 ATG|60 KNA|70 MEX|80 BLZ
90 GTM|91 HND|92 SLV|93 NIC|94 CRI|95 PAN|100 COL|101 VEN|110 GUY|115 SUR|130 ECU|135 PER|140 BRA|145 BOL|150 PRY|155 CHL
160 ARG|165 URY|200 GBR|205 IRL|210 NLD|211 BEL|212 LUX|220 FRA|221 MCO|223 LIE|225 CHE|230 ESP|232 AND|235 PRT|240 HAN
245 BAV|255 PRU@1871-01-18@DEU|260 DEU|265 DDR|267 BAD|269 SAX|271 WRT|273 HSE|275 HSG|280 MEC|290 POL|300 AUH|305 AUT
310 HUN|315 CSK|316 CZE|317 SVK|325 SRD@1861-03-17@ITA|327 PAP|329 SIC|331 SMR|332 MOD|335 PMA|337 TUS|338 MLT|339 ALB
341 MNE|343 MKD|344 HRV|345 SRB@1918-12-01@YUG@1992-04-27@SCG@2006-06-03@SRB|346 BIH|347 XKX|349 SVN|350 GRC|352 CYP
355 BGR|359 MDA|360 ROU|365 RUS@1922-12-30@SUN@1991-12-26@RUS|366 EST|367 LVA|368 LTU|369 UKR|370 BLR|371 ARM|372 GEO
373 AZE|375 FIN|380 SWE|385 NOR|390 DNK|395 ISL|402 CPV|403 STP|404 GNB|411 GNQ|420 GMB|432 MLI|433 SEN|434 BEN|435 MRT
436 NER|437 CIV|438 GIN|439 BFA|450 LBR|451 SLE|452 GHA|461 TGO|471 CMR|475 NGA|481 GAB|482 CAF|483 TCD|484 COG|490 COD
500 UGA|501 KEN|510 TZA|511 ZAN|516 BDI|517 RWA|520 SOM|522 DJI|530 ETH|531 ERI|540 AGO|541 MOZ|551 ZMB|552 ZWE|553 MWI
560 ZAF|565 NAM|570 LSO|571 BWA|572 SWZ|580 MDG|581 COM|590 MUS|591 SYC|600 MAR|615 DZA|616 TUN|620 LBY|625 SDN|626 SSD
630 IRN|640 TUR|645 IRQ|651 EGY|652 SYR|660 LBN|663 JOR|666 ISR|670 SAU|678 YAR|679 YEM|680 YMD|690 KWT|692 BHR|694 QAT
696 ARE|698 OMN|700 AFG|701 TKM|702 TJK|703 KGZ|704 UZB|705 KAZ|710 CHN|712 MNG|713 TWN|730 KRE|731 PRK|732 KOR|740 JPN
750 IND|760 BTN|770 PAK|771 BGD|775 MMR|780 LKA|781 MDV|790 NPL|800 THA|811 KHM|812 LAO|816 VDR@1976-07-02@VNM|817 RVN
820 MYS|830 SGP|835 BRN|840 PHL|850 IDN|860 TLS|900 AUS|910 PNG|920 NZL|935 VUT|940 SLB|946 KIR|947 TUV|950 FJI|955 TON
970 NRU|983 MHL|986 PLW|987 FSM|990 WSM|8152 ANM`;

export interface CodeSpell {
  readonly id: string;
  /** First day with this code; null: from the start. */
  readonly from: Day | null;
  /** First day no longer with it; null: still. */
  readonly to: Day | null;
}

const BY_NUMBER = new Map<number, readonly CodeSpell[]>();
for (const row of TABLE.trim().split(/[|\n]/)) {
  const [number = "", chain = ""] = row.split(" ");
  const steps = chain.split("@");
  const spells: CodeSpell[] = [];
  for (let i = 0; i < steps.length; i += 2) {
    spells.push({
      id: steps[i]!,
      from: (steps[i - 1] ?? null) as Day | null,
      to: (steps[i + 1] ?? null) as Day | null,
    });
  }
  BY_NUMBER.set(Number(number), spells);
}

/** The codes of a number in order of time; empty where the table does not have it. */
export function codesOf(cow: number): readonly CodeSpell[] {
  return BY_NUMBER.get(cow) ?? [];
}

/** The code of a number on a day, or null. */
export function codeOn(cow: number, day: Day): string | null {
  return codesOf(cow).find(({ from, to }) => (from === null || from <= day) && (to === null || day < to))?.id ?? null;
}
