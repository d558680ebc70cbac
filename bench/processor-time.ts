import { readFileSync } from 'node:fs'

const millisecondsATick = 10
const isMeasured = process.platform === 'linux'

/** What a process and its children have used of the processor so far, in milliseconds; null where Linux does not count it. */
export function processorTime(pid: number): number | null {
  return isMeasured ? timeOf(pid) : null
}

function timeOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  // After the name, which may hold anything: state, …, and as 14th and 15th field of all user and system time.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const own = (Number(fields[11]) + Number(fields[12])) * millisecondsATick
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').split(' ').filter(Boolean)
  return children.reduce((sum, child) => sum + timeOf(Number(child)), own)
}
