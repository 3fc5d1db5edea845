import type { SentenceKind } from '../lexicon';
import { wordList } from '../word-list';

export const en: Readonly<Record<SentenceKind, readonly string[]>> = {
  ignored: wordList(`
    price is, prices are, fee is, fees are, fee of, plus vat, vat excluded, excl. vat, invoiced, payable,
    upfront, governed by, terminate, confidential, liability, indexation, valid until, page * of, payment:,
    invoices go out, billed, is billed, are billed, lump sum, change orders, an hour, net of, per invoice,
    day rate, hourly rate, deposit, instalment, in two halves, look forward to hearing,
    look forward to working, kind regards, best regards, best wishes, all the best, thank you for,
    thanks for, next meeting, hereinafter, entered into, yours sincerely
  `),
  exclusion: wordList(`
    not included, is not part of, are not part of, not in scope, out of scope, is excluded, are excluded,
    does not include, doesn't include, won't, we will not, will not be, neither is, don't count on us,
    do not count on us, we don't, we do not, not our, none of our, is none of, are none of, isn't part,
    aren't part, isn't included, aren't included, not covered, doesn't cover, does not cover, do not cover,
    is outside, are outside, outside our, outside of our, beyond our, beyond the scope, beyond this,
    is left out, are left out, leave that to, we leave * to, not responsible for, no responsibility for,
    takes no responsibility, can't take on, cannot take on, not take on, don't touch, do not touch,
    stay out of, quoted separately, separate quote, separate order, separate project, separate contract,
    not foreseen, not planned, is not something we, are not something we, no longer part, shall not provide,
    shall not be responsible, does not give, will not provide, will not cover, none of the agency's,
    is extra, are extra, counts as extra
  `),
  clientDuty: wordList(`
    please, we'd need you to, we need you to, you provide, you will provide, you send, client shall,
    customer shall, client provides, client will, we need from you, you are responsible for, you will,
    you'll, you must, you need to, you have to, you take care of, you handle, you arrange, you organise,
    you organize, you keep, you name, you nominate, you look after, you make, you give us, you supply,
    you let us, you share, you pay for, you book, your team will, your team provides, your staff,
    your people, could you, can you, would you, we'll need, we will need, we would need, we'd need, we need,
    we would ask you, we ask you, we rely on you, is up to you, are up to you, is for you to, is on you,
    are on you, is yours to, are yours to, client must, client is responsible, client agrees to,
    client to provide, client should, client supplies, client names, client makes, client gives,
    the client shall, customer must, customer provides, customer is responsible, customer agrees to,
    customer supplies, customer makes, the company shall, the company will, the company must,
    the company provides, purchaser shall, purchaser will, buyer shall, principal shall, paid by the client,
    provided by the client, by the client, by the customer, client's responsibility,
    customer's responsibility
  `),
  assumption: wordList(`
    we assume, assuming, we presume, we take for granted, provided that, on the assumption, we rely on,
    we are relying on, we do rely on, relying on, we count on, we're counting on, we expect that,
    we have assumed, we've assumed, take it as read, taking it as read, taken as read, taking for granted,
    this is based on, estimate is based on, price is based on, our estimate assumes, based on the assumption,
    on the basis that, on the understanding, as long as, subject to, presuppose, presupposes, given that,
    it is assumed, is assumed, are assumed, this holds only, we take it that, we work on the basis,
    in the belief that
  `),
  felt: wordList(`
    feel, feels, feeling, proud, confident, confidence, in control, at ease, trust, welcome, enjoy,
    reassured
  `),
  criterion: wordList(`
    it worked, success, successful, goal is, target is, aim is, increase, reduce, and if,
    we'll have succeeded, will have succeeded, aim for, we aim, want to reach, measured by, at least * of,
    drops from, rises from, grows from, falls from, goes from, go from, from * to, improve from
  `),
  milestone: wordList(`
    will be on the table, first designs, follows on, kick-off, goes live, go-live, launch on, is due on,
    ready on, is ready by, delivered on, handed over on, begins on, starts on, start on, ends on,
    finished on, finishes on, opens on, opening on, kick off on, on stage by, in your hands by,
    is planned for, are planned for, is scheduled for, takes place on
  `),
  deliverable: wordList(`
    you get, you will get, you'll get, you receive, you will receive, we'll write, we will write,
    we'll design, we will design, we'll build, we will build, we will deliver, we'll deliver, we deliver,
    we create, comes with, we hand over, we'll hand over, we will hand over, we make you, we'll make,
    we will make, we'll create, we will create, we'll produce, we will produce, we produce, we'll develop,
    we will develop, we develop, we build, we design, we write, we prepare, we'll prepare, we will prepare,
    we draft, we'll draft, we set up, we'll set up, we will set up, we provide, we'll provide,
    we will provide, shall prepare, shall draw up, shall deliver, shall design, shall develop, shall build,
    shall produce, shall write, shall create, shall supply
  `),
  activity: wordList(`
    we spend, we meet, we will meet, we talk, we run, we will run, we'll run, we monitor, we support,
    we train, we will train, we maintain, every week, weekly, we look after, we'll look after,
    we will look after, we host, we'll host, we manage, we'll manage, we will manage, we coach, we'll coach,
    we advise, we will advise, we'll train, we accompany, we'll accompany, we will accompany, we join,
    we'll join, we visit, we'll visit, we check, we'll check, we watch, we keep an eye, we answer,
    we'll be there, we are on call, we interview, we'll interview, we will interview, will train,
    will interview, will test, will host, shall interview, shall accompany, shall train, shall advise,
    shall monitor, shall maintain, shall support, shall attend
  `),
  opinion: wordList(`
    happy, happier, satisfied, pleased, looks forward, look forward to, say that, says that, say it, says it,
    tell us that, describe us, regard, regards, find that, find it, finds it, finds that, makes sense,
    comfortable, calm, relaxed, valued, understood, heard, at home, recommend us, would recommend,
    dependable, rely on the figures, believe in, no longer afraid, without asking, willingly, love, loves,
    like the, call it, see themselves, recognise themselves, recognize themselves, in good hands
  `),
};
