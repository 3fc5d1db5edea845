import type { WorkWords } from '../lexicon';
import { wordList } from '../word-list';

export const en: WorkWords = {
  things: wordList(`
    report, reports, document, documentation, page, pages, design, designs, wireframe, wireframes, theme,
    app, application, console, dashboard, dashboards, guide, guides, audit, plan, map, video, videos,
    recording, recorded, export, upload, mode, register, deck, artwork, concept, concepts, desk, stage,
    stream, booking, redirects, template, pipelines, account, mart, revisions, brochure, brochures, leaflet,
    leaflets, poster, posters, sign, signs, signage, banner, banners, logo, logos, identity, name, website,
    site, sites, microsite, landing page, shop, store, portal, interface, screen, screens, prototype,
    prototypes, mock-up, mock-ups, mockups, sketches, drawings, illustrations, icons, photos, photographs,
    photo set, images, film, films, clip, clips, animation, episodes, podcast, trailer, playlist, transcript,
    transcripts, script, scripts, copy, text, texts, article, articles, newsletter, e-book, white paper,
    handbook, manual, manuals, playbook, checklist, checklists, list, spreadsheet, model, dataset, data set,
    database, integration, connector, api, library, component, components, module, feature, function, form,
    forms, tracker, queue, search, view, player, plug-in, plugin, code, source code, repository,
    specification, specifications, blueprint, roadmap, strategy, summary, findings, recommendations, memo,
    presentation, slides, toolkit, kit, sheet, sheets, boards, packaging, labels, menu, catalogue, catalog,
    calendar, schedule, policy, procedures, notes, chapter marks, style guide, brand guidelines, proposal,
    paper, statement, letter, certificate, assessment, calculator, quiz, survey form, questionnaire, course,
    curriculum, worksheets
  `),
  doings: wordList(`
    call, calls, meeting, meetings, monitoring, support, maintenance, management, training, testing,
    migration, optimisation, optimization, coordination, moderation, consulting, advice, patching, visit,
    visits, hours, care, attend, answer, review, programming, help desk, service desk, workshop, workshops,
    hypercare, recruiting, hosting, updates, session, sessions, supervision, supervise, host, coaching,
    coach, mentoring, pairing, pair, briefing, briefings, onboarding, rollout support, on-call, standby,
    office hours, show-and-tell, stand-up, stand-ups, demo, demos, check-in, check-ins, retrospective,
    interviews, interview, research, survey, observation, observe, shadowing, fieldwork, facilitation,
    facilitate, moderate, accompany, accompanying, attendance, participation, liaison, liaise, negotiate,
    negotiation, posting, we post, community management, outreach, recruitment, casting, installation,
    install, mounting, shooting, filming, field trip, inspection, inspections, walkthrough, walk-through,
    rehearsal, rehearsals, evenings, tuning, cleaning, clean-up, backups, bug fixing, troubleshooting,
    triage, reporting, analysing, analyzing, tracking, we run, we look after, run, manage, we manage,
    we watch, watch, train, teach, teaching, advise, guide your, help, helping, assist, assistance, handle,
    answering, respond, response, test, usability tests, user tests, audits on site, import of, transfer,
    data transfer, cut-over, cutover, proofreading, editing, translation, transcription, optimise, optimize,
    update, maintain, review of, reviews
  `),
};
