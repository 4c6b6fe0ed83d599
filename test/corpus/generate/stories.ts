import { type Cite, citeOf } from "./citing.js";
import { daysAfter, someDay, yearOf } from "./days.js";
import { GOVERNMENT, type Issuer, MINISTRIES_AT_WORK, PREMIER, STANDING_SECRETARIAT } from "./issuers.js";
import { notice } from "./notice.js";
import type { Paper } from "./paper.js";
import { draft, signed, type Written, written } from "./text.js";
import { corrected, inOtherBytes, scanned } from "./variants.js";
import { later, mentionsOf, someOffice, type World } from "./world.js";

/** Papers that have to do with one another, written together. */
export type Story = (world: World) => readonly Written[];

/** One paper, like most. */
const single: Story = (world) => {
  const paper = world.paper(someOffice(world), someDay(world.random));
  return [issued(world, paper, [])];
};

/** From the centre through the province to its districts, each citing the one above it. */
const chain: Story = (world) => {
  const { random, home } = world;
  const { committee, departments, districts, districtParties, party } = home();
  const top = world.paper(
    random.oneOf([PREMIER, GOVERNMENT]),
    someDay(random),
    random.chance(2) ? {} : { isYearInside: false },
  );
  const offices: Issuer[] = [
    random.oneOf(MINISTRIES_AT_WORK),
    random.chance(3) ? party : committee,
    ...(random.chance(2) ? [committee] : []),
    random.oneOf(departments),
    random.oneOf([...districts, ...districtParties]),
  ];
  const texts: Written[] = random.chance(4) ? [] : [issued(world, top, [])];
  const above = [top];
  for (const office of offices) {
    const day = later(world, above.at(-1)!.date);
    if (day > LAST) break;
    const paper = world.paper(office, day);
    const cites = [
      ...mentionsOf(random, above.at(-1)!, "implements", office),
      ...(above.length > 1 && random.chance(2) ? mentionsOf(random, top, "basis", office) : []),
    ];
    if (!random.chance(12)) texts.push(issued(world, paper, cites));
    above.push(paper);
  }
  return texts;
};

/** Two or three papers that cite each other in a ring: a correction and what it corrects. */
const ring: Story = (world) => {
  const { random, home } = world;
  const { committee, departments } = home();
  const offices = random.chance(2) ? [committee, committee] : [committee, ...random.someOf(departments, 2)];
  const day = someDay(random);
  const papers = offices.map((office, at) => world.paper(office, daysAfter(day, at * 3)));
  return papers.map((paper, at) =>
    issued(world, paper, [citeOf(papers[(at + 1) % papers.length]!, at === 0 ? "implements" : "follows")]),
  );
};

/** A paper, other texts of it, and what cites it. */
const copies: Story = (world) => {
  const { random } = world;
  const paper = world.paper(someOffice(world), someDay(random));
  const set = draft(random, paper, world.cites(paper.issuer, paper.date, 3));
  world.remember(paper);
  const variant = random.oneOf([
    () => inOtherBytes(random, set),
    () => scanned(random, set),
    () => written(set, "unnumbered"),
    () => written(set, "unnumbered", "draft"),
    () => corrected(random, set, paper.date),
    () => corrected(random, set, withinYear(paper.date, 5)),
  ])();
  const citing = world.paper(paper.issuer, later(world, paper.date));
  const cites = mentionsOf(random, paper, "follows", citing.issuer);
  return [signed(set), variant, ...(citing.date > LAST ? [] : [issued(world, citing, cites)])];
};

/** Two papers under one number of one year: by mistake, or because secret ones are counted apart. */
const sameNumber: Story = (world) => {
  const { random } = world;
  const office = someOffice(world);
  const isSecret = random.chance(2);
  const day = someDay(random);
  const one = world.paper(office, day);
  const other: Paper = {
    ...world.paper(office, day),
    name: `${one.name}b`,
    number: one.number,
    type: one.type,
    shape: one.shape,
    date: withinYear(day, 9),
  };
  const citing = world.paper(office, later(world, other.date));
  const cites = [citeOf(random.oneOf([one, other]), "follows", random.chance(2) ? { day: null } : {})];
  return [
    issued(world, one, []),
    signed(draft(random, other, world.cites(office, day, 2), isSecret)),
    ...(citing.date > LAST ? [] : [issued(world, citing, cites)]),
  ];
};

/** News about a paper, which is held itself or not, and what cites the paper. */
const reported: Story = (world) => {
  const { random, home } = world;
  const { committee } = home();
  const paper = world.paper(committee, someDay(random));
  const citing = world.paper(committee, later(world, paper.date));
  return [
    ...(random.chance(2) ? [issued(world, paper, [])] : []),
    notice(random, paper, world.cites(committee, paper.date, 2)),
    ...(citing.date > LAST
      ? []
      : [issued(world, citing, mentionsOf(random, paper, "implements", committee))]),
  ];
};

/** A decision, what amends it, what a third text says of that, and what replaces it. */
const replacement: Story = (world) => {
  const { random, home } = world;
  const { committee, departments } = home();
  const first = world.paper(committee, someDay(random), { type: "Quyết định" });
  const [amends, replaces] = [30, 60].map((days) =>
    world.paper(committee, daysAfter(first.date, days), { type: "Quyết định" }),
  ) as [Paper, Paper];
  const third = world.paper(random.oneOf(departments), daysAfter(first.date, 45));
  const amendedBy = citeOf(amends, "basis");
  return [
    ...(random.chance(4) ? [] : [issued(world, first, [])]),
    ...(random.chance(3)
      ? []
      : [issued(world, amends, [citeOf(first, "amends", { partial: !random.chance(3) })])]),
    ...(random.chance(2) ? [issued(world, third, [citeOf(first, "basis", { amendedBy })])] : []),
    ...(random.chance(2)
      ? [issued(world, replaces, [citeOf(first, "replaces", { partial: random.chance(3) })])]
      : []),
  ].filter(({ date }) => date === null || date <= LAST);
};

/** One number in two years, held both, and texts that say the number alone, or both days and then the number alone. */
const undated: Story = (world) => {
  const { random, home } = world;
  const { committee, departments, districts, party } = home();
  const office = random.oneOf([committee, party]);
  const type = random.oneOf(office.series).type;
  const day = someDay(random);
  const years = yearOf(day) < 2020 ? [0, 5] : [0, -5];
  const days = years.map((more) => `${yearOf(day) + more}${day.slice("2021".length)}`);
  const serial = world.freeSerial(days.map((each) => [office, type, each]));
  const papers = days.map((each) => world.paper(office, each, { type, serial, isYearInside: false }));
  const oneNumber = papers.map((paper) => ({ ...paper, number: papers[0]!.number }));
  const by = random.oneOf([...departments, ...districts]);
  const last = days.toSorted().at(-1)!;
  const citing = Array.from({ length: 2 }, () => world.paper(by, later(world, last)));
  const bare = citeOf(oneNumber[0]!, "implements", { day: null, isIssuerSaid: random.chance(2) });
  const dated = oneNumber.map((paper) => citeOf(paper, "basis"));
  return [
    ...oneNumber.filter(() => !random.chance(5)).map((paper) => issued(world, paper, [])),
    issued(world, citing[0]!, [bare]),
    ...(random.chance(3)
      ? [issued(world, citing[1]!, [...dated, { ...bare, relation: "mentions" as const }])]
      : []),
  ].filter(({ date }) => date === null || date <= LAST);
};

/** One number in two provinces: who says no more than the number means the own one. */
const acrossProvinces: Story = (world) => {
  const { random, home } = world;
  const homes = [home(), home()];
  const day = someDay(random);
  const type = random.oneOf(["Quyết định", "Kế hoạch", "Chỉ thị"]);
  const committees = homes.map(({ committee }) => committee);
  const serial = world.freeSerial(committees.map((each) => [each, type, day]));
  if (homes[0] === homes[1]) return [];
  const papers = committees.map((each) => world.paper(each, day, { type, serial, isYearInside: false }));
  return homes.flatMap(({ departments }, at) => {
    const oneNumber = { ...papers[at]!, number: papers[0]!.number };
    const citing = world.paper(random.oneOf(departments), later(world, day));
    const cites = [citeOf(oneNumber, "implements", { day: null, isIssuerSaid: false })];
    return [
      ...(random.chance(3) ? [] : [issued(world, oneNumber, [])]),
      ...(citing.date > LAST ? [] : [issued(world, citing, cites)]),
    ];
  });
};

/** Telegrams without a number, and a number without a symbol: cited, never held. */
const unlike: Story = (world) => {
  const { random, home } = world;
  const { party, committee, districtParties } = home();
  const day = someDay(random);
  const telegram = world.paper(STANDING_SECRETARIAT, day);
  const health = MINISTRIES_AT_WORK[0]!;
  const serial = random.between(1_000, 1_400);
  const bare: Paper = {
    ...world.paper(health, day),
    type: random.oneOf(["Công điện", "Công văn"]),
    number: `${serial}`,
    shape: "letter",
  };
  return [party, committee, random.oneOf(districtParties)].map((office) => {
    const paper = world.paper(office, later(world, day, 5));
    return issued(world, paper, [
      random.chance(2) ? citeOf(telegram, "implements") : citeOf(bare, "implements"),
    ]);
  });
};

const LAST = "2025-06-30";

/** A paper that is held: what it has to cite, and some papers that it cites by the way. */
function issued(world: World, paper: Paper, cites: readonly Cite[]): Written {
  const cited = new Set(
    [...cites, ...cites.map(({ amendedBy }) => amendedBy)].map((cite) => cite?.paper.number),
  );
  const others = world.cites(paper.issuer, paper.date, 4).filter((other) => !cited.has(other.paper.number));
  world.remember(paper);
  return signed(draft(world.random, paper, [...cites, ...others]));
}

/** So many days later, or earlier where that would be another year or another term. */
function withinYear(day: string, days: number): string {
  const after = daysAfter(day, days);
  const isSame = yearOf(after) === yearOf(day) && !crosses(day, after);
  return isSame ? after : daysAfter(day, -days);
}

const crosses = (day: string, after: string) =>
  ["-02-01", "-10-01"].some((turn) => day.slice(4) < turn && after.slice(4) >= turn);

/** Every story, by how many there are of it. */
export const STORIES: readonly (readonly [story: Story, weight: number])[] = [
  [single, 8],
  [chain, 5],
  [ring, 1],
  [copies, 4],
  [sameNumber, 1],
  [reported, 2],
  [replacement, 2],
  [undated, 2],
  [acrossProvinces, 1],
  [unlike, 1],
];
