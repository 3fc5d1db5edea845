import { configure } from '@testing-library/preact';

// A part that loads when it is first shown takes more than the usual second on a busy machine.
configure({ asyncUtilTimeout: 20_000 });
