import { wordList } from '../word-list';
import type { HeadingCues } from './cues';

export const en: HeadingCues = {
  aside: wordList(`
    price-, pricing, cost, costs, money, fee, fees, budget, invest-, commercial-, invoic-, billing, charge, charges, rates, payment-, remuneration,
    legal, confidential-, liabilit-, warrant-, terminat-, governing, intellectual property, ip rights, copyright, miscellaneous, general terms,
    general provisions, signature-, signed, attendees, participants, present, apologies, next meeting, about us, who we are, our team, references,
    background, context, introduction, the situation, situation, starting point, why now, why this, history, validity, contact, glossary, definitions,
    any other business, aob, change control, change requests, data protection
  `),
  denies: wordList(`
    not, no, non, nothing, none, never, without, except, except for, exception-, isn't, aren't, won't, don't, doesn't, can't, cannot, nor, un-included,
    beyond, exclu-, outside, off the table, out-of-, left out, leave out, leaving out, leave aside, leaving aside, parked, parking lot, park, deferred,
    defer, postponed, postpone, later phase, later phases, later on, phase two, phase 2 or later, next time, another day, another time,
    another project, some other time, for later, future phase, future phases, future work, dropped, drop, rejected, ruled out, discarded, skip, skipped, skipping, omit-, carve-out-, carved out, limits, limits of,
    limitations, boundaries, boundary, where we stop, where it stops, stops, ends here, elsewhere, somebody else, someone else, others do, other people's,
    third parties, handled by others, done by others, leave to you, leave it to you, leave to others, stays with you, remains with you, separately,
    extra cost, at extra cost, additional cost, optional extras, optional, on request, hands off, steer clear, instead of us, deliberately left, de-scoped, descoped
  `),
  assumes: wordList(`
    assum-, presum-, presuppos-, taken for granted, take for granted, taking for granted, take as read, taken as read, as given, given that, a given,
    provided that, premise-, precondition-, prerequisite-, proviso, provisos, caveat-, basis, based on, bases on, builds on, rests on, relies on, rely on,
    relying on, count on, counting on, depends on, conditions, constraint-, ground rules, underlying, our understanding, what we believe, hold true,
    holds true, must be true, has to be true, if these hold, framework conditions
  `),
  succeeds: wordList(`
    succe-, criteri-, measur-, metric-, kpi, kpis, okr, okrs, indicator-, outcome-, goal-, objective-, aim, aims, target-, benefit-, impact, impacts, effect, effects, happy, pleased,
    satisf-, worth it, worthwhile, good looks like, looks like, look like, tell that it worked, know that it worked, know it worked, how we'll know, how we will know, how will we know, how you'll know, how you will know, it worked,
    works if, has worked, worked out, well done, proof, evidence, evaluat-, judge, judged, acceptance, accepted when, accept, service levels, promise to reach, want to reach, hope to, want to achieve, achieve-,
    expectation-, expected results, expected effects, quality, win, winning, wins, celebrate, finish line, pays off, paid off, difference, ambition-, results we
  `),
  times: wordList(`
    when, timing, time, times, timeline-, timescale-, timetable, time frame, timeframe, calendar, dates, date, schedul-, deadline-, milestone-, roadmap, road map, phase, phases, phasing, steps, stages, sequence, plan,
    plan of work, programme, key events, checkpoints, check points, gates, weeks, by the calendar, next steps, sprints, rollout plan, waves, agenda of
  `),
  asks: wordList(`
    need, needs, we need, we'll need, needed, require-, request-, ask, asks, asking, help us, help, would help, homework, duties, duty, obligation-, obliged, responsib-, co-operation, cooperation, cooperat-, collaborat-, contribut-,
    input, inputs, furnish-, dependenc-, depend, dependent, expect of you, expect from you, provide us, provides, provided by, supply, supplied by, to-do, to-dos, to do, todo, actions, action items, participation,
    count on you, from your side, your end, your court, over to you, prepare, bring, your turn, join in, access and, readiness, pre-work, prework, must-haves
  `),
  clients: wordList(`
    you, you'll, your, yours, yourselves, your team, client, clients, client-, client's, customer, customer's, customer-, company, the company, purchaser, buyer, principal, employer, sponsor, commissioning, authority
  `),
  gains: wordList(`
    get, gets, receive, receives, receiv-, gain, gains, take home, take away, takeaway-, walk away with, leave with, end up with, hold in, holding, have in hand, in hand, in your hands, handed over, hand over, hand you, handover,
    hand-over, deliver, deliverable-, delivers, delivered, produce, produces, producing, product, products, make, makes, making, create, creates, creating, craft, build, builds, building, built, design, designs, write, outputs, artefacts, artifacts, things, yours at the end, at the end, package, supplied to, tangible-, prepare for you
  `),
  accompanies: wordList(`
    alongside, accompan-, by your side, at your side, stay with you, support, supporting, ongoing, on-going, recurring, continuous, day to day, day-to-day, routine, every week, every month, weekly, monthly, run, runs, running, operate, operating, operation,
    operations, look after, looking after, care, maintain-, maintenance, manage, managing, management, how we work, how we'll work, ways of working, way of working, working together, approach, method, process, activit-, tasks, enablement, coach-, train, training,
    facilitat-, advise, advis-, consult-, services during, aftercare, hypercare
  `),
  works: wordList(`
    scope, work, works, workstream-, work packages, task, included, include, includes, inclusion-, inclusive, in the box, inside the, covered, cover, covers, coverage, contents, modules, components, building blocks, elements, services, service, offering, offer, assignment, engagement, mandate, remit, brief,
    job, undertake, undertakes, undertaking, commit to, commitments, what happens, what's in, what is in, ingredients, at a glance, comprises, comprising, part of, performed, carry out
  `),
  ours: wordList(`
    we, we'll, our, ours, us, agency, agency's, contractor, contractor's, supplier, supplier's, vendor, consultant, consultants, consultancy, provider, studio, service provider, our side, our end, our part
  `),
};
