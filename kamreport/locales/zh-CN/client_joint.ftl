### 客户版联合计划：成果核算、合同时间线、检查点、里程碑、风险征兆与签署栏。

plan-sums = { $gained ->
    [0] { $n } 个有数值的目标{ EACH($n) }尚无进展
    [all] { $n } 个有数值的目标均有进展
   *[other] { $n } 个有数值的目标中，{ $gained } 个有进展
}
plan-sum-gained = 已改善
plan-sum-wanted = 需改善
plan-sum-way = 已改善 / 需改善
plan-sums-note = “已改善”为当前值与起点之差，“需改善”为目标值与起点之差；向好的方向均计为正数。

client-plan-line = { $soon ->
    [0] 未来十二个月内 { $n } 份合同{ EACH($n) }不到期
    [1] 未来十二个月内 { $n } 份合同中有 1 份{ $renews ->
        [0] 到期
       *[other] 到期并自动续约
    }
   *[other] 未来十二个月内 { $n } 份合同中有 { $soon } 份到期{ $renews ->
        [0] { "" }
       *[other] ，其中 { $renews } 份自动续约
    }
}
client-plan-line-end = { $state ->
    [open] 无固定期限
    [renews] { $day }，自动续约
   *[ends] { $day }
}
client-plan-line-note = 彩色：到期终止；灰色：自动续约或无固定期限。{ $notice ->
    [True] 菱形为通知截止日。
   *[other] { "" }
}
client-plan-today = 今天
client-plan-annual = 年金额
client-plan-converted = 以其他货币约定的金额，按合同起始日汇率折算。

client-plan-checkpoints = 检查点：各季度末应达到的数值
client-plan-checkpoints-note = 由当前值匀速推进至目标值；当前值未知时，自约定之日的起点算起。每季度结束后的会面中对照检查。

client-plan-quarter = 季度
client-plan-both = 双方
client-plan-goal-due = 目标：{ $goal }
client-plan-count = { $n } 项行动{ $late ->
    [0] { "" }
   *[other] ，其中 { $late } 项逾期
}
client-plan-milestones = { $n ->
    [0] { $period }没有需要完成的事项
   *[other] { $period }末之前需完成 { $n } 项行动
}

client-plan-rhythm = { $layer }{ $rhythm }
client-plan-year = { $rhythms ->
    [none] 已安排 { $n } 次会面
   *[other] 约定的会面节奏：{ $rhythms }
}
client-plan-year-note = 彩色：已安排；灰色：按约定节奏应举行、日期待定；间隔不足一个月的不在图中标出。

plan-risk-sign = 征兆
plan-sign-ending = 到 { $day }仍无书面约定
plan-sign-behind = 未达到下一个检查点
plan-sign-unmeasured = 到 { $day }仍无数值
plan-sign-unserved = 到 { $day }仍无明确负责人和期限的行动
plan-sign-late = 到 { $day }仍未完成
plan-sign-level = 到 { $day }仍未定下日期

client-plan-agreement = 双方确认
client-plan-agreement-lead = { $again ->
    [none] 双方确认本计划（截至 { $day }）。
   *[other] 双方确认本计划（截至 { $day }），并定于 { $again }再次检视。
}
client-plan-sign-for = 代表
client-plan-sign-name = 姓名
client-plan-sign-role = 职务
client-plan-sign-lead = 客户经理
client-plan-sign-day = 日期
client-plan-sign-hand = 签字

client-voice-others = 其他意见（贵公司同事的原话）
client-topic-proposals = 我们的建议
client-topic-agree = { $state ->
    [notice] 在通知截止日 { $day }之前商定条款。
    [late] 剩余时间已不足以从容签订新合同，请尽快商定到期后的过渡安排。
   *[end] 在 { $day }之前商定条款，即到期前一个半月。
}
client-topic-lead = 我司由{ $ours }牵头洽谈；贵司建议由{ $theirs }参与。
client-topic-steps = { $n ->
    [0] 目前没有针对该目标的行动：双方各确定一项。
   *[other] 目前有 { $n } 项行动针对该目标：优先推进最有成效的一项。
}
client-topic-decide = { $day ->
    [none] 在下次会面时决定，并明确负责人和期限。
   *[other] 在 { $day }的会面中决定，并明确负责人和期限。
}
client-topic-pace = { $state ->
    [all] 按目前的进度，到 { $day }可以达成。
   *[part] 按目前的进度，到 { $day }将完成 { $reach }。
}
