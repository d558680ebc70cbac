const heartbeatSeconds = 10

/**
 * @typedef {object} Step
 * @property {string} name what people read, e.g. 安装依赖包
 * @property {() => boolean} isNeeded quick: asked at every start
 * @property {() => Promise<string>} run one sentence when it failed (what, and how to mend), else ''
 */

/**
 * Runs the steps that are needed, in order, saying which one and for how long; nothing is printed when none is.
 * False at the first that failed.
 *
 * @param {Step[]} steps
 */
export async function runSteps(steps) {
  const needed = steps.filter(step => step.isNeeded())
  for (const [index, step] of needed.entries()) {
    const label = `第 ${index + 1} 步，共 ${needed.length} 步：${step.name}`
    const failure = await runStep(label, step)
    if (failure === '') continue
    console.error(failure)
    return false
  }
  return true
}

/** @param {string} label @param {Step} step */
async function runStep(label, step) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  console.log(`${label} ……`)
  const heartbeat = setInterval(
    () => console.log(`${label} …… 还在进行，已 ${seconds()} 秒`),
    heartbeatSeconds * 1000,
  )
  const failure = await step.run()
  clearInterval(heartbeat)
  console.log(`${label} —— ${failure === '' ? '完成' : '没有成功'}，用时 ${seconds()} 秒`)
  return failure
}
