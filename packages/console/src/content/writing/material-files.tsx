import {
  formatAndSize,
  type MaterialFile,
  materialFileKinds,
  mostMaterialFileBytes,
  sizeInWords,
} from '@mingbai/core/4-content/material-file'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useParams } from 'react-router'
import { answerOf, api, Problem } from '../../api.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Choice } from './choice.tsx'
import { Text } from './text.tsx'

interface MaterialFilesProps {
  readonly files: readonly MaterialFile[]
  readonly onChange: (files: readonly MaterialFile[]) => void
}

const endings = '.pdf,.docx,.xlsx,.jpg,.jpeg,.png'

/** 空白表格和填写样例 of one material: uploaded here, public with the edition that names them. */
export function MaterialFiles({ files, onChange }: MaterialFilesProps) {
  const { code = '' } = useParams()
  const upload = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > mostMaterialFileBytes)
        throw new Problem(413, `“${file.name}”有 ${sizeInWords(file.size)}，超过 5 MB；请缩小再上传。`)
      return answerOf(api.items[':code'].draft.files.$post({ param: { code }, form: { file } }))
    },
    onSuccess: added => onChange([...files, { kind: 'form', ...added }]),
  })
  return (
    <div className="material-files">
      {files.map((file, n) => (
        <div className="file-row" key={`${file.hash} ${file.kind}`}>
          <Choice
            label="是"
            value={file.kind}
            labels={materialFileKinds}
            onChange={kind => onChange(files.with(n, { ...file, kind: kind ?? file.kind }))}
          />
          <Text
            label="叫什么"
            value={file.name}
            onChange={name => onChange(files.with(n, { ...file, name }))}
          />
          <a href={`/api/material-files/${file.hash}`} download>
            打开看（{formatAndSize(file)}）
          </a>
          <Button
            size="small"
            aria-label={`去掉样表 ${file.name}`}
            onClick={() => onChange(files.filter((_, each) => each !== n))}
          >
            去掉
          </Button>
        </div>
      ))}
      <label className="file-pick">
        {upload.isPending ? '正在上传……' : '上传空白表、填写样例'}
        <span className="sub">PDF、docx、xlsx、JPG、PNG，最大 5 MB；发布以后公众才下载得到</span>
        <input
          className="vh"
          type="file"
          accept={endings}
          disabled={upload.isPending}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) upload.mutate(file)
            // The same file can be chosen once more.
            target.value = ''
          }}
        />
      </label>
      <ProblemNote failure={upload.error} />
    </div>
  )
}
