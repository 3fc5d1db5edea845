import * as z from 'zod/mini';
import { count, group, listOf, maybeFlag, name, oneOf, optional, webAddress } from '../fields';
import { recordKind } from './record-ref';

/**
 * What Goalpost knows of an app's addresses and markup: data, not code. The apps that ship with Goalpost and the ones
 * a user teaches have the same shape. `docs/adding-an-app.md` explains the pattern language.
 */

const line = (maxLength: number) => z.string().check(z.minLength(1), z.maxLength(maxLength));

/** `https://*.example.com/*`: a WebExtension match pattern. The path narrows which pages are the app's. */
const hostPattern = () => line(300).check(z.regex(/^(\*|https?):\/\/[^/\s]+\/\S*$/));

/** `/deals/:id`, `//:tenant.example.com/x?id=:id`, `/#model/:id`: an address with named parts. */
const addressPattern = () => line(300).check(z.regex(/^\/\S*$/));

/** A CSS selector, tried as it is; one that the browser refuses finds nothing. */
const selector = () => line(400);

/** A part's name in a pattern. */
const partName = () => z.string().check(z.regex(/^[a-zA-Z]{1,20}$/));

/** What a part must look like, and how it is written in the identity: see `formats.ts` of `lib/adapters/address`. */
const format = () => z.string().check(z.regex(/^[a-z]+(-[a-z]+)*[0-9]{0,2}(:\S{1,80})?$/));

/** One kind of record and the addresses that show it. Records are tried in the order written; the first that fits wins. */
const recordAddress = () =>
  group({
    kind: recordKind(),
    patterns: z.array(addressPattern()).check(z.minLength(1), z.maxLength(40)),
    /** How the id is put together from the parts, `{owner}/{repo}#{number}`; `{id}` if it is not said. */
    id: optional(line(100)),
    /** The parts' formats; a part without one is any text without a slash. */
    formats: optional(z.record(partName(), format())),
    /** Words that are no value of a part although they look like one: `new` stands for a form. */
    except: optional(z.record(partName(), z.array(line(60)).check(z.maxLength(200)))),
    /** Cut the hash at the first of these before it is read. */
    hashSeparator: optional(line(3)),
    /** Records above this one that the address names too, nearest first: the project of a task. */
    above: optional(z.array(group({ kind: recordKind(), id: line(100) })).check(z.maxLength(5))),
  });

/** An address packed into a part of another one: unpacked once, then matched like any other. */
const packedAddress = () =>
  group({
    pattern: addressPattern(),
    /** `address`: the part is an address beside the page. `base64-json`: it is a JSON object whose values fill `to`. */
    decoder: oneOf('address', 'base64-json'),
    to: optional(line(200)),
  });

/** Where to read a text of the page; the first selector that finds one wins. Inputs give their value. */
const reading = () =>
  group({
    /** The record kinds it holds for; all, if it is not said. */
    kinds: optional(z.array(recordKind())),
    selectors: z.array(selector()).check(z.minLength(1), z.maxLength(20)),
    /** Read this attribute instead. */
    attribute: optional(line(60)),
    /** Only the element's own text, not that of the controls inside of it. */
    ownText: maybeFlag(),
  });

/** Selectors that only a page of the app fits. */
const marks = () =>
  z
    .array(group({ how: oneOf('selector', 'meta', 'global-path'), value: line(300) }))
    .check(z.minLength(1), z.maxLength(10));

/** Cards and rows of lists and boards, for badges. */
const cards = () =>
  group({
    page: name(120),
    selector: selector(),
    /** Where the record's id sits: an attribute, of the card or of an element in it, ... */
    id: optional(
      group({
        attribute: line(60),
        selector: optional(selector()),
        /** What stands around the id: `issue-:id`. */
        pattern: optional(line(60)),
        /** The id is the last number in it: 34 of `row-pulse-12-34`. */
        lastNumber: maybeFlag(),
        /** Written with hyphens that the address does not have. */
        hyphened: maybeFlag(),
        kind: recordKind(),
      }),
    ),
    /** ... or a link in the card (or the card itself) whose address the matcher reads. */
    link: optional(selector()),
  });

/** A part of an address by its place and name, `path/1` or `query/id`: see `address-parts.ts` of `lib/adapters/teaching`. */
const partKey = () => z.string().check(z.minLength(1), z.maxLength(200));

/** The addresses that an app was taught from, so that it can be taught again. */
const taughtFrom = () =>
  group({
    /** Two records of it. */
    first: webAddress(),
    second: webAddress(),
    /** The parts that make up the id. */
    picked: z.array(partKey()).check(z.minLength(1), z.maxLength(20)),
    /** Other pages of one of the two, with the parts that may be any. */
    pages: listOf(group({ address: webAddress(), loose: listOf(partKey(), 20) }), 20),
  });

/** How a record is known whose address only names the list: by the row that was pressed and the layer it opened. */
const openedRow = () =>
  group({
    /** The list's addresses, with the row's id as if it were the parameter `row` of their hash: `?row=:id`. */
    records: z.array(recordAddress()).check(z.minLength(1), z.maxLength(60)),
    /** A row of the list. Rows of two tables side by side are one. */
    row: selector(),
    /** The attributes that hold a row's id; the first that is not empty counts. */
    ids: z.array(line(60)).check(z.minLength(1), z.maxLength(5)),
    /** In a row: the record's number or name, which the layer shows in a field too. */
    title: selector(),
    /** In a row: its client. */
    client: optional(selector()),
    /** In a row: what opens another record than the row's. */
    others: optional(selector()),
    /** In the layer: a field, what it is called, and what the client's is called. */
    field: selector(),
    label: selector(),
    clientLabel: optional(line(60)),
  });

export const adapterFields = {
  /** The `app` of a record's identity. */
  app: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
  name: name(80),
  /** Hosts the app is served from; empty for apps that everybody hosts themselves. */
  hosts: listOf(hostPattern(), 40),
  /** Host names under `hosts` that are not the app, beside the usual ones (`www`, `api`, `help`, ...). */
  notHosts: listOf(line(120), 40),
  /** May run on any host; the marks tell a page of it. */
  selfHosted: optional(group({ recognise: marks() })),
  /** The same, for an app that runs on its own hosts alone where these serve other apps too: this machine's addresses. */
  marks: optional(marks()),
  /** What in the address tells two companies apart. */
  tenant: group({
    from: oneOf('host', 'host-label', 'path', 'none'),
    /** For `host-label`: hosts with the part `:tenant`. */
    hosts: listOf(line(120), 20),
    /** For `path` (a part `:tenant` of the pattern): whether the host stands before it, `host/tenant`. */
    withHost: optional(oneOf('always', 'elsewhere')),
    /** For `path`: the host tells companies apart where the address has no such part. */
    orHost: maybeFlag(),
  }),
  /**
   * Its own hosts show the same records under the same identities: the regions of one product, an old name beside the new
   * one. Where this is not said, what was linked on one host is unknown on another.
   */
  sharesRecords: maybeFlag(),
  /** The app may run below a folder, `/crm/`; patterns are written from there, and the folder is part of the tenant. */
  base: optional(
    group({
      /** Folders that do not count: `/crm/public/` is `/crm/`. */
      ignores: listOf(line(60), 10),
      /** Segments that belong to the app and never to the folder. */
      refuses: listOf(line(60), 40),
    }),
  ),
  caseInsensitive: maybeFlag(),
  /** The query's parameters may be separated by this character too. */
  querySeparator: optional(line(1)),
  /** This app is that one: its records, its identities. */
  sameAs: optional(z.string().check(z.maxLength(40))),
  /** The address carries no record; it is the row that was opened. */
  openedRow: optional(openedRow()),
  records: listOf(recordAddress(), 60),
  packed: listOf(packedAddress(), 10),
  titles: listOf(reading(), 20),
  /** The document's title serves where no selector does; cut where the last of each of these stands. */
  documentTitle: optional(group({ cutAt: listOf(line(60), 10) })),
  clients: listOf(reading(), 20),
  /** What a task says beside its title; read only when somebody asks whether it is in scope. */
  descriptions: listOf(reading(), 20),
  /** Links to the records above the open one, nearest first. */
  parents: listOf(group({ kinds: optional(z.array(recordKind())), selectors: z.array(selector()) }), 20),
  cards: listOf(cards(), 20),
  navigation: oneOf('full', 'pushState', 'hash', 'unknown'),
  /** Whether the open panel may push the page aside; it overlays where it is not known to work. */
  panel: optional(oneOf('overlay', 'push')),
  /** Why it is shipped switched off, where what is known of it is too little to rely on. */
  switchedOff: optional(line(300)),
  /** When a person last compared it with the app: a year. */
  checkedIn: optional(count(2000, 2100)),
  /** Of a taught app: one more each time that it is taught again. */
  version: optional(count(1, 9999)),
  /** Of a taught app that came as a file: who taught it. */
  author: optional(name(200)),
  taughtFrom: optional(taughtFrom()),
};

const adapterShape = group(adapterFields);

/** An adapter as it is written: lists that are empty may be left out. */
export type Adapter = z.input<typeof adapterShape>;

/** Parses an adapter, shipped or taught. */
export const AdapterShape = adapterShape;
