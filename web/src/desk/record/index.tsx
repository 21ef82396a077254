export default function Page(p: { ledger?: string }) { return <>{p.ledger}</> }
