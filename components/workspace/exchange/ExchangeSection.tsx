import { mayAct } from '../../../lib/domain/roles';
import { useWorkspace } from '../workspace-context';
import { ExportBlock } from './ExportBlock';
import { ImportBlock } from './ImportBlock';

/** The workspace as a file, both ways, and the portfolio as a table. */
export function ExchangeSection() {
  const { role } = useWorkspace();
  return (
    <>
      <ExportBlock />
      {mayAct(role, 'admin') && <ImportBlock />}
    </>
  );
}
