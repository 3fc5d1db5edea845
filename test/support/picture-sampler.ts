import type { CDPSession, Frame, Page } from '@playwright/test';

/** What a picture of the browser's window shows on either side: a record's colour, or neither's. */
export type Picture = { page: Side; panel: Side };
type Side = 'red' | 'blue' | null;

/**
 * Takes every picture that the browser puts together of page and panel, as a person would see it. The two records are
 * told apart by colour: the page is given its own with its address, the panel with what it shows.
 */
export class PictureSampler {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #shots: string[] = [];

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  /** Begins to take pictures. `records` are the ends of the two records' keys: the red one's, then the blue one's. */
  static async on(page: Page, panel: Frame, [red, blue]: readonly [string, string]): Promise<PictureSampler> {
    const session = await page.context().newCDPSession(page);
    await page.addStyleTag({ content: 'body, body * { background: none !important; }' });
    await panel.addStyleTag({
      content: `[data-record$="${red}"] body * { background: #f00 !important; }
        [data-record$="${blue}"] body * { background: #00f !important; }`,
    });
    const sampler = new PictureSampler(page, session);
    session.on('Page.screencastFrame', ({ data, sessionId }) => {
      sampler.#shots.push(data);
      void session.send('Page.screencastFrameAck', { sessionId });
    });
    await session.send('Page.startScreencast', { format: 'png', maxWidth: 320, maxHeight: 200, everyNthFrame: 1 });
    return sampler;
  }

  /** Changes the page's address and its colour in one task, as one picture has both. */
  async goTo(path: string, colour: Exclude<Side, null>): Promise<void> {
    await this.#page.evaluate(
      ([address, background]) => {
        document.documentElement.style.background = background ?? '';
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      [path, colour],
    );
  }

  /** Takes no more pictures, and says what those taken show. */
  async results(): Promise<Picture[]> {
    await this.#session.send('Page.stopScreencast');
    const viewer = await this.#page.context().newPage();
    const pictures: Picture[] = [];
    for (const shot of this.#shots) pictures.push(await viewer.evaluate(readPicture, shot));
    await viewer.close();
    return pictures;
  }
}

/** In a page of its own, so it can use nothing from here: the colour that a tenth of either side has. */
async function readPicture(shot: string): Promise<Picture> {
  const image = new Image();
  image.src = `data:image/png;base64,${shot}`;
  await image.decode();
  const { width, height } = image;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const sides = [0, 0.75].map((from) => {
    const { data } = context?.getImageData(width * from, 0, width * 0.25, height) ?? { data: [] };
    let [reds, blues] = [0, 0];
    for (let pixel = 0; pixel < data.length; pixel += 4) {
      const [red = 0, blue = 0] = [data[pixel], data[pixel + 2]];
      if (red > 200 && blue < 60) reds += 1;
      if (blue > 200 && red < 60) blues += 1;
    }
    const least = data.length / 40;
    return reds > least ? 'red' : blues > least ? 'blue' : null;
  });
  return { page: sides[0] ?? null, panel: sides[1] ?? null };
}
