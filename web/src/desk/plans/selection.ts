// From what is selected in the document pane to code points of the plan. Each run of text is an element with data-s, the
// code point its text begins at.
import { pointLength } from './text'
import type { Span } from './types'

/** The selected span inside root; null when nothing of its text is selected. */
export function selectedSpan(root: HTMLElement, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer) && range.commonAncestorContainer !== root) return null
  const runs = Array.from(root.querySelectorAll<HTMLElement>('[data-s]')).filter((run) => range.intersectsNode(run))
  const first = runs[0]
  const last = runs[runs.length - 1]
  if (!first || !last) return null
  const start = first.contains(range.startContainer) ? pointIn(first, range.startContainer, range.startOffset) : startOf(first)
  const end = last.contains(range.endContainer) ? pointIn(last, range.endContainer, range.endOffset) : startOf(last) + pointLength(textOf(last))
  return start < end ? { start, end } : null
}

/** What is selected in the plan's text on this page. */
export function selectedInPlan(): Span | null {
  const root = document.querySelector<HTMLElement>('[data-plan-text]')
  return root && selectedSpan(root, window.getSelection())
}

function startOf(run: HTMLElement): number {
  return Number(run.dataset.s)
}

function textOf(run: HTMLElement): string {
  return run.textContent ?? ''
}

function pointIn(run: HTMLElement, node: Node, offset: number): number {
  const before = run.ownerDocument.createRange()
  before.selectNodeContents(run)
  before.setEnd(node, offset)
  return startOf(run) + pointLength(before.toString())
}
