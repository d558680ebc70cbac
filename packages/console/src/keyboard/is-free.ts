/** Whether a key that was pressed is nobody's: no field is being typed in, no dialog is open, nothing is being composed. */
export function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
    return false
  return !isDialogOpen() && !isTyping(event.target)
}

export function isDialogOpen(): boolean {
  return [...document.querySelectorAll('[role="dialog"]')].some(each => each.checkVisibility())
}

const fields = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"]'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(fields) !== null
}
