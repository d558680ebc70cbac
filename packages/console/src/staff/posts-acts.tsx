import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form } from 'antd'
import { useState } from 'react'
import { answerOf, api } from '../api.ts'
import { unitsOf } from '../session/unit-choice.tsx'
import { ability } from '../ui/ability.ts'
import { Act } from '../ui/act.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { Section } from '../ui/section.tsx'
import { PostsField, postsOf, type UnitLine } from './posts-field.tsx'
import { type StaffMember, staffKey } from './staff.ts'
import { PostsInWords } from './staff-table.tsx'

/** 任职, and changing it. */
export function PostsActs({ member }: { readonly member: StaffMember }) {
  const queryClient = useQueryClient()
  const { message } = App.useApp()
  const [isOpen, setOpen] = useState(false)
  const change = useMutation({
    mutationFn: ({ units }: { readonly units?: readonly UnitLine[] }) =>
      answerOf(api.staff[':id'].posts.$put({ param: { id: member.id }, json: { posts: postsOf(units) } })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: staffKey })
      setOpen(false)
      message.success('任职改好了')
    },
  })
  return (
    <Section title="单位和角色">
      {isOpen ? (
        <Form
          layout="vertical"
          requiredMark={false}
          initialValues={{ units: unitsOf(member) }}
          onFinish={change.mutate}
        >
          <PostsField />
          <p className="lead">
            保存以后，{member.displayName}
            在各处的登录都结束，再登录才用新的角色；审核、保密审查、发布、系统管理要绑定验证器。
          </p>
          <ProblemNote failure={change.error} />
          <p className="acts">
            <Button type="primary" htmlType="submit" loading={change.isPending}>
              保存任职
            </Button>
            <Button onClick={() => setOpen(false)}>不改了</Button>
          </p>
        </Form>
      ) : (
        <>
          <p>
            <PostsInWords member={member} />
          </p>
          <Act
            label="改任职"
            judgement={ability(member.abilities, 'change-roles')}
            onAct={() => setOpen(true)}
          />
        </>
      )}
    </Section>
  )
}
