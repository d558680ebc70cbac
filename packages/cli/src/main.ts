import { WrongUsage } from './wrong-usage.ts'

/** 0 done (findings included), 1 the input cannot be processed, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

type Command = (args: readonly string[]) => Promise<ExitCode>

/** Each is loaded when it is asked for: nobody waits for the search's dictionaries to read a file. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  calendar: async () => (await import('./calendar.ts')).calendar,
  catalogue: async () => (await import('./catalogue.ts')).catalogue,
  search: async () => (await import('./search.ts')).search,
  unanswered: async () => (await import('./unanswered.ts')).unanswered,
  due: async () => (await import('./due.ts')).due,
  serve: async () => (await import('./serve.ts')).serveCommand,
  migrate: async () => (await import('./operations.ts')).migrate,
  backup: async () => (await import('./operations.ts')).backup,
  restore: async () => (await import('./operations.ts')).restore,
  reset: async () => (await import('./operations.ts')).reset,
  audit: async () => (await import('./operations.ts')).audit,
  staff: async () => (await import('./staff.ts')).staff,
  jobs: async () => (await import('./operations.ts')).jobs,
}

const usage = `用法：
  mingbai catalogue read FILE [--json]   读取目录文件（.docx .xlsx .xls .pdf .html .csv .txt .zip），
                                         列出事项和读取说明
  mingbai catalogue diff A B [--json]    比较两版目录：新增、取消、改名、内容有变
  mingbai catalogue merge 上级旧版 本地 上级新版 [--json]
                                         把上级的新版合并到本地目录，列出要由人决定的
  mingbai catalogue lint FILE [--json] [--waivers FILE] [--facts FILE] [--sheet OUT.xlsx]
                                         检查目录，按规则列出差错（规则见 docs/rules）；
                                         --sheet 写成工作簿，改好再读
  mingbai catalogue convert FILE --to docx|xlsx|pdf|csv|json|jsonld -o OUT
                                         转换成官方版式的文件，或数据
  mingbai catalogue import FILE [--from 日期] [--accept-inferred] [--confirm]
                                         把新版目录换到网站上：先列出变化，加 --confirm 才保存
  mingbai search 问题 [--limit N] [--json]  用自己的话查办事指南
  mingbai search --batch FILE [--limit N]  一行一个问题，一行一个 JSON 答案
  mingbai unanswered                     列出没有找到答案的搜索，次数多的在前
  mingbai due --from 日期 --working-days N [--region 代码] [--json]
                                         算到期日，逐日写明为什么；也可以用 --days、--months
  mingbai calendar read FILE             读取放假通知的全文，列出日期和它改变的到期日
  mingbai calendar load FILE [--region 代码] [--replace|--amend] [--confirm]
                                         同上，并保存到网站；加 --confirm 才保存
  mingbai serve                          启动网站（设置见运维手册）
  mingbai backup FILE                    把全部数据备份到一个文件
  mingbai restore FILE                   把备份恢复到空的数据库
  mingbai migrate                        更新表结构
  mingbai reset --yes                    删去全部数据
  mingbai staff reset-administrator      给系统管理员一个新的一次性口令
  mingbai audit verify                   核对审计记录有没有被改过
  mingbai jobs [revive 编号]             查看停止重试的后台任务，或再试一次
`

export async function run([name, ...args]: readonly string[]): Promise<ExitCode> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(usage)
    return name === undefined ? 2 : 0
  }
  try {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!load) throw new WrongUsage(`没有“${name}”这个命令。`)
    const command = await load()
    return await command(args)
  } catch (failure) {
    if (!(failure instanceof WrongUsage)) throw failure
    process.stderr.write(`${failure.message}\n${usage}`)
    return 2
  }
}
