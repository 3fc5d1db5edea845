import { followOpenedRecord } from '../../lib/page/opened-row/follow-opened-record';

/** Where the detector, which runs after this script, looks for it in the extension's isolated world. */
type World = { goalpostFollowRows?: typeof followOpenedRecord };

/** Runs in pages of apps whose address carries no record, and in no others. */
export default {
  main() {
    (globalThis as World).goalpostFollowRows = followOpenedRecord;
  },
};
