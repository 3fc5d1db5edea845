import { followOpenedRow } from '../../lib/page/opened-row/follow-opened-row';

/** Where the detector, which runs after this script, looks for it in the extension's isolated world. */
type World = { goalpostFollowRows?: typeof followOpenedRow };

/** Runs in pages of apps whose address carries no record, and in no others. */
export default {
  main() {
    (globalThis as World).goalpostFollowRows = followOpenedRow;
  },
};
