const key = 'mingbai-single-keys'

/** Keys of one letter can be shut off: who speaks to the computer, or touches keys unawares, must not trigger them. */
export function areSingleKeysOn(): boolean {
  return localStorage.getItem(key) !== 'off'
}

export function turnSingleKeys(isOn: boolean): void {
  localStorage.setItem(key, isOn ? 'on' : 'off')
}
