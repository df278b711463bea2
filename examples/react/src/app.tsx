import 'pledgewatch/funding-gap';
import { useMemo, useState } from 'react';
import { floodFund } from './flood-fund';

export function App() {
  const [november, setNovember] = useState(false);
  const [evening, setEvening] = useState(false);
  const [shown, setShown] = useState(true);
  const [said, setSaid] = useState('');
  // The same object until the figures are others: a new one is read anew.
  const facts = useMemo(
    () => (november ? floodFund(5_200_000, '2026-11') : floodFund(4_500_000, '2026-10')),
    [november],
  );

  return (
    <main className={evening ? 'evening' : ''}>
      <button onClick={() => setNovember(!november)}>Next figures</button>
      <button onClick={() => setEvening(!evening)}>Theme</button>
      <button onClick={() => setShown(!shown)}>Show or remove</button>
      {shown && (
        <pw-funding-gap facts={facts} shape="arc" onpw-reading-change={(event) => setSaid(event.state)} />
      )}
      <p>
        The widget says: <output>{said}</output>
      </p>
    </main>
  );
}
