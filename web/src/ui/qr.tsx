/** A QR code as the server draws it; label says what it leads to. */
export function QR({ code, label }: { code: { size: number; path: string }; label: string }) {
  return (
    <svg className="qr" viewBox={`0 0 ${code.size} ${code.size}`} shapeRendering="crispEdges" role="img" aria-label={label}>
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  )
}
